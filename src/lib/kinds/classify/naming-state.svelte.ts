/** State of an exercise in which signals are named: a signal that was named counts as practised. */
import type { Answer } from '#domain/answer.ts';
import { QuestionState, type Question } from '#components/exercise/questions/question-state.svelte.ts';
import { signalOf, type ClassifyKey } from './rules.ts';

export class NamingState<Item extends Question> extends QuestionState<Item, ClassifyKey> {
  protected override opened(answer: Answer, key: ClassifyKey): void {
    const told = key.items.find(({ code }) => code === answer.item);
    if (told === undefined) return;
    this.dispatch({ type: 'signal-practised', signal: told.signal, success: signalOf(answer) === told.signal });
  }
}

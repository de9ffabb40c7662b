/** State of `channel`: the learner chooses the rounds, and may choose again. */
import { QuestionState } from '#components/exercise/questions/question-state.svelte.ts';
import { chosenItems, closedRounds, type ChannelItem, type ChannelKey } from './rules.ts';

export class ChannelState extends QuestionState<ChannelItem, ChannelKey> {
  readonly rounds = $derived.by(() => closedRounds(this.data.own.items, this.attempt.answers));

  /** Opens the choice of channels again; what was answered stays. */
  reopen(): void {
    this.dispatch({ type: 'answered', exercise: this.data.code, answer: { ...this.answer, checked: false } });
  }

  /** Who is through all rounds comes back to the look back. */
  override resume(): void {
    super.resume();
    if (this.isAllChecked) this.go(this.items.length - 1);
  }

  protected override listItems(): readonly ChannelItem[] {
    return chosenItems(this.data.own.items, this.attempt.answers);
  }
}

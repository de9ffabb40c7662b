/** What questions add to the keys of an exercise: those that pick an answer. */
import type { Command } from '#domain/keyboard.ts';
import { ExercisePage } from '../shared/exercise-page.svelte.ts';
import type { ExerciseState } from '../shared/exercise-state.svelte.ts';

export class QuestionPage extends ExercisePage {
  readonly #runOwn: (command: Command) => boolean;

  /** `runOwn`: what the kind of exercise does with a command; true when it was meant for it. */
  constructor(state: ExerciseState, runOwn: (command: Command) => boolean = () => false) {
    super(state);
    this.#runOwn = runOwn;
  }

  override run(command: Command): boolean {
    return this.#runOwn(command) || super.run(command);
  }
}

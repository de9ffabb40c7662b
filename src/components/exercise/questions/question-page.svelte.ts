/** What questions add to the keys of an exercise: those that pick an answer. */
import type { Command, CommandType } from '#domain/keyboard.ts';
import { ExercisePage } from '../shared/exercise-page.svelte.ts';
import type { ExerciseState } from '../shared/exercise-state.svelte.ts';

export class QuestionPage extends ExercisePage {
  readonly #listOwn: () => readonly CommandType[];
  readonly #runOwn: (command: Command) => void;

  /** `listOwn`: the commands with which the kind of exercise does something, as it stands; `runOwn` gets these alone. */
  constructor(
    state: ExerciseState,
    listOwn: () => readonly CommandType[] = () => [],
    runOwn: (command: Command) => void = () => undefined,
  ) {
    super(state);
    this.#listOwn = listOwn;
    this.#runOwn = runOwn;
  }

  override get ownCommands(): readonly CommandType[] {
    return this.#listOwn();
  }

  override run(command: Command): boolean {
    if (!this.ownCommands.includes(command.type)) return super.run(command);
    this.#runOwn(command);
    return true;
  }
}

/** What marking adds to an exercise on the page: marks to open and to remove, and the readings of the others. */
import { tick } from 'svelte';
import type { MarkingStep } from '#domain/attempt.ts';
import type { Command, CommandType } from '#domain/keyboard.ts';
import { markKey, type Mark, type MarkId } from '#domain/mark.ts';
import { ExercisePage } from '../shared/exercise-page.svelte.ts';
import type { Comparing } from './load-comparing.ts';
import { runCommand, type MarkingActions } from './run-command.ts';
import type { MarkingState } from './marking-state.svelte.ts';

/** What keys do in every exercise in which one marks. */
const markCommands = [
  'mark',
  'span-start',
  'span-end',
  'previous-mark',
  'next-mark',
  'remove-mark',
  'save-and-play',
  'close',
] as const;

/** Fetches what the others saw and the panels that show it. */
export type LoadComparing = () => Promise<Comparing>;

export class MarkingPage extends ExercisePage implements MarkingActions {
  comparing = $state.raw<Comparing | null>(null);
  comparingFailed = $state.raw(false);
  readonly #marking: MarkingState;
  readonly #load: LoadComparing | null;

  constructor(marking: MarkingState, load: LoadComparing | null) {
    super(marking);
    this.#marking = marking;
    this.#load = load;
  }

  override mount(root: HTMLElement): void {
    super.mount(root);
    if (this.#marking.attempt.revealed.length > 0) void this.fetchComparing();
  }

  async fetchComparing(): Promise<void> {
    if (this.comparing !== null || this.#load === null) return;
    this.comparingFailed = false;
    try {
      this.comparing = await this.#load();
    } catch {
      this.comparingFailed = true;
    }
  }

  async go(step: MarkingStep): Promise<void> {
    this.#marking.go(step);
    if (this.#marking.step !== step) return;
    if (step === 'compare' || step === 'alternative') await this.fetchComparing();
    await this.focus('[data-panel] h4');
  }

  async edit(id: MarkId): Promise<void> {
    this.#marking.edit(id);
    await this.fetchLater();
    await this.focus('[data-mark-title]');
  }

  /** Places a mark at `seconds` or where the clip is; in calm mode its editor opens. */
  async place(seconds?: number): Promise<void> {
    const mark = this.#marking.place(seconds);
    if (this.#marking.calm && mark !== null) await this.edit(mark.id);
  }

  async closeEditor(): Promise<void> {
    const id = this.#marking.editing;
    this.#marking.edit(null);
    if (id !== null) await this.focusMark(id);
  }

  async remove(mark: Mark): Promise<void> {
    this.#marking.remove(mark);
    await this.focus('[data-undo]');
  }

  async undo(): Promise<void> {
    const mark = this.#marking.undo();
    if (mark !== null) await this.focusMark(mark.id);
  }

  async focusMark(id: MarkId): Promise<void> {
    await tick();
    this.#marking.wanted = { id };
  }

  focusedMark(): Mark | null {
    const key = document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    if (key === undefined) return null;
    return this.#marking.attempt.marks.find((mark) => markKey(mark.id) === key) ?? null;
  }

  override get ownCommands(): readonly CommandType[] {
    const { signal, rounds } = this.#marking.data.own;
    if (signal !== null) return markCommands;
    return [...markCommands, 'choose-signal', ...(rounds.length === 0 ? (['choose-lens'] as const) : [])];
  }

  override run(command: Command): boolean {
    return runCommand(command, this.#marking, this) || super.run(command);
  }
}

/** State of an exercise in which one marks: what the session knows, plus what is open and selected. */
import { answerTo, type Answer } from '#domain/answer.ts';
import { idsAt, type FirstLook, type MarkingStep, type StepId } from '#domain/attempt.ts';
import { createMark, editMark, isSameMark, type Mark, type MarkChange, type MarkId } from '#domain/mark.ts';
import { barrierTo, marksOfRound, signsItem, type MarkingRules, type StepBarrier } from '#domain/marking.ts';
import type { Lens, Perspective, Signal } from '#domain/vocabulary.ts';
import { countMarks, speakTime } from '#i18n/nl.ts';
import type { ExercisePageData } from '#content/exercise-data.ts';
import { ExerciseState } from '../shared/exercise-state.svelte.ts';

export type MarkingData = ExercisePageData<MarkingRules>;

export class MarkingState extends ExerciseState<MarkingData> {
  step = $state.raw<MarkingStep>('watch');
  /** The mark whose editor is open. */
  editing = $state.raw<MarkId | null>(null);
  removed = $state.raw<Mark | null>(null);
  /** The mark that the list should bring into view and focus; a new object each time. */
  wanted = $state.raw<Readonly<{ id: MarkId }> | null>(null);
  /** After a first look without sound. */
  soundOn = $state.raw(false);
  /** The question under which the clip is watched now; `null` where one watches freely. */
  round = $state.raw<Lens | null>(null);
  /** The marks of this round. */
  readonly marks = $derived.by(() => marksOfRound(this.attempt.marks, this.round));
  /** Asked for by every button of every step, so worked out once per change. */
  readonly #barriers = $derived.by(() =>
    this.data.own.steps.map((step) => [step, barrierTo(step, this.attempt, this.data.own)] as const),
  );

  constructor(data: MarkingData) {
    super(data);
    this.round = data.own.rounds[0] ?? null;
  }

  get open(): Mark | null {
    const id = this.editing;
    return id === null ? null : (this.attempt.marks.find((mark) => isSameMark(mark.id, id)) ?? null);
  }

  barrier(step: MarkingStep): StepBarrier {
    return this.#barriers.find(([known]) => known === step)?.[1] ?? null;
  }

  /** Places a mark at `seconds`, or where the clip is now. */
  place(seconds?: number): Mark | null {
    const media = this.media?.get();
    const at = Math.min(seconds ?? media?.time ?? 0, this.data.clip.length);
    const live = seconds === undefined && media?.playing === true;
    const created = createMark(at, live ? 'live' : 'calm', this.data.clip.length, idsAt(this.attempt, at));
    if (!created.ok) return null;
    const mark = { ...created.value, signal: this.data.own.signal, lens: this.round };
    this.dispatch({ type: 'mark-saved', exercise: this.data.code, mark });
    this.announce(`Markering ${this.attempt.marks.length}, ${speakTime(mark.start)}`);
    return mark;
  }

  /** Applies `change`; a refused change leaves the mark as it was and is said aloud. */
  change(mark: Mark, change: MarkChange): boolean {
    const moved = 'start' in change || 'end' in change;
    const edited = editMark(mark, moved ? { ...change, mode: 'calm' } : change, this.data.clip.length);
    if (edited.ok) this.dispatch({ type: 'mark-saved', exercise: this.data.code, mark: edited.value });
    else
      this.announce(
        edited.problem === 'span-reversed' ? 'Het einde ligt vóór het begin.' : 'Die tijd valt buiten het fragment.',
      );
    return edited.ok;
  }

  remove(mark: Mark): void {
    this.removed = mark;
    if (this.editing !== null && isSameMark(this.editing, mark.id)) this.editing = null;
    this.dispatch({ type: 'mark-removed', exercise: this.data.code, mark: mark.id });
    this.announce(`Markering op ${speakTime(mark.start)} weggehaald. Nog ${countMarks(this.attempt.marks.length)}.`);
  }

  /** Puts the removed mark back, under a new identity: the old one counts as removed on every device. */
  undo(): Mark | null {
    const gone = this.removed;
    if (gone === null) return null;
    const at = gone.id.tenth / 10;
    const created = createMark(at, gone.mode, this.data.clip.length, idsAt(this.attempt, at));
    if (!created.ok) return null;
    const back = { ...gone, id: created.value.id };
    this.removed = null;
    this.dispatch({ type: 'mark-saved', exercise: this.data.code, mark: back });
    this.announce(`Markering op ${speakTime(back.start)} staat er weer.`);
    return back;
  }

  edit(id: MarkId | null): void {
    this.editing = id;
    if (id !== null) {
      this.media?.request({ type: 'pause' });
      if (this.step === 'watch') this.step = 'describe';
    }
  }

  /** The mark before or after `from` (or after the current time). */
  neighbour(from: MarkId | null, direction: 1 | -1): Mark | null {
    const { marks } = this;
    const at = from === null ? -1 : marks.findIndex((mark) => isSameMark(mark.id, from));
    if (at >= 0) return marks[at + direction] ?? null;
    return (
      (direction === 1
        ? marks.find((mark) => mark.start >= this.time)
        : marks.findLast((mark) => mark.start < this.time)) ?? null
    );
  }

  go(step: MarkingStep): void {
    if (this.barrier(step) !== null) return;
    this.editing = null;
    if (step === 'compare') {
      this.finish('watch');
      this.finish('describe');
    }
    this.step = step;
  }

  finish(step: StepId): void {
    if (this.attempt.done.includes(step)) return;
    this.dispatch({ type: 'step-finished', exercise: this.data.code, step });
  }

  /** Opens a reading. `look`: what was marked before the first one was opened, and `practised`: which signals that practised. */
  reveal(
    by: Perspective,
    look: Omit<FirstLook, 'day'>,
    practised: readonly Readonly<{ signal: Signal; success: boolean }>[],
  ): void {
    if (this.attempt.revealed.length === 0) {
      this.dispatch({ type: 'first-look-taken', exercise: this.data.code, look });
      for (const practice of practised) this.dispatch({ type: 'signal-practised', ...practice });
    }
    this.dispatch({ type: 'reading-revealed', exercise: this.data.code, by });
    if (by === 'coach') this.finish('compare');
  }

  /** The signs ticked at a mark. */
  signs(mark: Mark): Answer {
    return answerTo(this.attempt.answers, signsItem(mark));
  }

  toggleSign(mark: Mark, code: number): void {
    const before = this.signs(mark);
    const picked = before.picked.includes(code)
      ? before.picked.filter((other) => other !== code)
      : [...before.picked, code];
    this.dispatch({ type: 'answered', exercise: this.data.code, answer: { ...before, picked } });
  }

  /** Gives the sound back, from the beginning. */
  replayWithSound(): void {
    this.soundOn = true;
    this.replay(0, 0);
  }

  /** Watches under another question, from the beginning. */
  startRound(lens: Lens): void {
    this.round = lens;
    this.editing = null;
    this.media?.request({ type: 'seek', to: 0 });
  }

  choose(choice: string): void {
    this.dispatch({ type: 'alternative-chosen', exercise: this.data.code, choice });
  }

  write(field: 'alternative' | 'shared', text: string): void {
    this.dispatch({ type: 'own-text-written', exercise: this.data.code, field, text });
  }
}

/** State of one `spot` exercise on the page: what the session knows, plus what is open and selected. */
import { attemptOf } from '#domain/progress.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { emptyAttempt, idsAt, markingSteps, type Attempt, type MarkingStep } from '#domain/attempt.ts';
import { createMark, editMark, isSameMark, type Mark, type MarkChange, type MarkId } from '#domain/mark.ts';
import { barrierTo, type StepBarrier } from '#domain/marking.ts';
import type { Perspective } from '#domain/vocabulary.ts';
import { countMarks, formatTime, speakTime } from '#i18n/nl.ts';
import type { MediaStore } from '#media/media-store.ts';
import type { LearningSession } from '#session/session.ts';
import type { ExercisePageData } from '#content/exercise-data.ts';

/** While playing, the place to resume at is kept this often: a crash costs no more. */
const secondsBetweenPositions = 2;

export class MarkingState {
  attempt = $state.raw<Attempt>(emptyAttempt);
  step = $state.raw<MarkingStep>('watch');
  /** The mark whose editor is open. */
  editing = $state.raw<MarkId | null>(null);
  removed = $state.raw<Mark | null>(null);
  announcement = $state.raw('');
  calm = $state.raw(false);
  /** The mark that the list should bring into view and focus; a new object each time. */
  wanted = $state.raw<Readonly<{ id: MarkId }> | null>(null);
  time = $state.raw(0);
  playing = $state.raw(false);
  failed = $state.raw(false);
  waiting = $state.raw(false);
  readonly data: ExercisePageData;
  /** Asked for by every button of every step, so worked out once per change. */
  readonly #barriers = $derived.by(() => markingSteps.map((step) => barrierTo(step, this.attempt, this.data)));
  #session: LearningSession | null = null;
  #media: MediaStore | null = null;
  /** Second last kept as the place to resume at; `null` until the learner's place is known or the clip was touched. */
  #kept: number | null = null;

  constructor(data: ExercisePageData) {
    this.data = data;
  }

  /** Follows the session; returns the function that stops it. */
  follow(session: LearningSession): () => void {
    this.#session = session;
    const read = (): void => {
      this.attempt = attemptOf(session.get().progress, this.data.code);
      this.#resume();
    };
    read();
    return session.subscribe(read);
  }

  /** Follows the player; returns the function that stops it. */
  followMedia(media: MediaStore): () => void {
    this.#media = media;
    this.#resume();
    return media.subscribe(() => {
      const { time, playing, failed, waiting } = media.get();
      const stopped = this.playing && !playing;
      this.time = time;
      this.playing = playing;
      this.failed = failed;
      this.waiting = waiting;
      if (stopped) this.#keepPosition(time, { resting: true });
      else if (playing && Math.abs(time - (this.#kept ?? 0)) >= secondsBetweenPositions) this.#keepPosition(time, {});
    });
  }

  /** Goes to where the learner was, once: what is found may come in after the learner has begun. */
  #resume(): void {
    const { position } = this.attempt;
    if (this.#kept !== null || this.#media === null || position === 0) return;
    this.#kept = position;
    const { time, playing } = this.#media.get();
    if (time === 0 && !playing) this.#media.request({ type: 'seek', to: position });
  }

  #keepPosition(seconds: number, how: Readonly<{ resting?: true }>): void {
    this.#kept = seconds;
    this.#dispatch({ type: 'position-moved', exercise: this.data.code, seconds, ...how });
  }

  get media(): MediaStore | null {
    return this.#media;
  }

  get open(): Mark | null {
    const id = this.editing;
    return id === null ? null : (this.attempt.marks.find((mark) => isSameMark(mark.id, id)) ?? null);
  }

  barrier(step: MarkingStep): StepBarrier {
    return this.#barriers[markingSteps.indexOf(step)] ?? null;
  }

  /** Places a mark at `seconds`, or where the clip is now. */
  place(seconds?: number): Mark | null {
    const media = this.#media?.get();
    const at = Math.min(seconds ?? media?.time ?? 0, this.data.clip.length);
    const live = seconds === undefined && media?.playing === true;
    const created = createMark(at, live ? 'live' : 'calm', this.data.clip.length, idsAt(this.attempt, at));
    if (!created.ok) return null;
    this.#dispatch({ type: 'mark-saved', exercise: this.data.code, mark: created.value });
    this.announce(`Markering ${this.attempt.marks.length}, ${speakTime(created.value.start)}`);
    return created.value;
  }

  /** Applies `change`; a refused change leaves the mark as it was and is said aloud. */
  change(mark: Mark, change: MarkChange): boolean {
    const moved = 'start' in change || 'end' in change;
    const edited = editMark(mark, moved ? { ...change, mode: 'calm' } : change, this.data.clip.length);
    if (edited.ok) this.#dispatch({ type: 'mark-saved', exercise: this.data.code, mark: edited.value });
    else
      this.announce(
        edited.problem === 'span-reversed' ? 'Het einde ligt vóór het begin.' : 'Die tijd valt buiten het fragment.',
      );
    return edited.ok;
  }

  remove(mark: Mark): void {
    this.removed = mark;
    if (this.editing !== null && isSameMark(this.editing, mark.id)) this.editing = null;
    this.#dispatch({ type: 'mark-removed', exercise: this.data.code, mark: mark.id });
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
    this.#dispatch({ type: 'mark-saved', exercise: this.data.code, mark: back });
    this.announce(`Markering op ${speakTime(back.start)} staat er weer.`);
    return back;
  }

  edit(id: MarkId | null): void {
    this.editing = id;
    if (id !== null) {
      this.#media?.request({ type: 'pause' });
      if (this.step === 'watch') this.step = 'describe';
    }
  }

  /** The mark before or after `from` (or after the current time). */
  neighbour(from: MarkId | null, direction: 1 | -1): Mark | null {
    const { marks } = this.attempt;
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

  finish(step: MarkingStep): void {
    if (this.attempt.done.includes(step)) return;
    this.#dispatch({ type: 'step-finished', exercise: this.data.code, step });
  }

  reveal(by: Perspective): void {
    this.#dispatch({ type: 'reading-revealed', exercise: this.data.code, by });
    if (by === 'coach') this.finish('compare');
  }

  choose(choice: string): void {
    this.#dispatch({ type: 'alternative-chosen', exercise: this.data.code, choice });
  }

  write(field: 'alternative' | 'shared', text: string): void {
    this.#dispatch({ type: 'own-text-written', exercise: this.data.code, field, text });
  }

  /** Plays from `lead` seconds before `seconds`: the cause lies before the signal. */
  replay(seconds: number, lead = 4): void {
    this.#media?.request({ type: 'seek', to: Math.max(0, seconds - lead) });
    this.#media?.request({ type: 'play' });
    this.announce(`Speelt vanaf ${formatTime(Math.max(0, seconds - lead))}`);
  }

  announce(text: string): void {
    // The same words twice must be spoken twice.
    this.announcement = this.announcement === text ? `${text}\u00a0` : text;
  }

  #dispatch(event: ProgressEvent): void {
    this.#session?.dispatch(event);
  }
}

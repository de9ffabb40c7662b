/** What the growth page knows: the session's progress read as growth, and what the course says of its exercises. */
import { levelsIn } from '#domain/growth/curves.ts';
import type { GrowthData } from '#domain/growth/growth-data.ts';
import { balanceOf, calibrationOf, mixUpIn } from '#domain/growth/habits.ts';
import { looksOf } from '#domain/growth/looks.ts';
import { listMarks } from '#domain/growth/all-marks.ts';
import { returningSignals, signalFacts } from '#domain/growth/signals.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import type { LessonCode } from '#domain/course.ts';
import type { LearningSession } from '#session/session.ts';

/** A lesson to link to, at its address as the page carries it. */
export type LessonLink = Readonly<{ title: string; href: string }>;

export class GrowthState {
  progress = $state.raw<Progress>(emptyProgress);
  isReview = $state.raw(false);
  readonly data: GrowthData;
  readonly lessons: ReadonlyMap<LessonCode, LessonLink>;
  /** Whole days since 1970, when the page was opened. */
  readonly today: number;
  readonly looks = $derived.by(() => looksOf(this.progress, this.data));
  readonly levels = $derived.by(() => levelsIn(this.looks));
  readonly signals = $derived.by(() => signalFacts(this.looks, this.today));
  readonly returning = $derived.by(() => returningSignals(this.progress, this.looks, this.today));
  readonly mixUp = $derived.by(() => mixUpIn(this.progress, this.data));
  readonly balance = $derived.by(() => balanceOf(this.progress, this.data));
  readonly calibration = $derived.by(() => calibrationOf(this.progress, this.data));
  readonly marks = $derived.by(() => listMarks(this.progress, this.data));
  readonly isEmpty = $derived.by(
    () => this.marks.length === 0 && this.looks.length === 0 && this.calibration.answers === 0,
  );
  readonly session: LearningSession;
  #isWaiting = false;

  constructor(session: LearningSession, data: GrowthData, lessons: ReadonlyMap<LessonCode, LessonLink>, today: number) {
    this.session = session;
    this.data = data;
    this.lessons = lessons;
    this.today = today;
    this.#read();
  }

  /** Follows the session; returns the function that stops it. */
  follow(): () => void {
    return this.session.subscribe(() => {
      // Bringing back a thousand marks is a thousand changes; the page needs only the last.
      if (this.#isWaiting) return;
      this.#isWaiting = true;
      queueMicrotask(() => {
        this.#isWaiting = false;
        this.#read();
      });
    });
  }

  #read(): void {
    const { progress, save } = this.session.get();
    this.progress = progress;
    this.isReview = save.kind === 'review';
  }
}

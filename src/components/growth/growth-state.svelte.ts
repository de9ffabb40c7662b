/** What the growth page knows: the session's progress read as growth, and what the course says of its exercises. */
import { levelsIn } from '#domain/growth/curves.ts';
import type { GrowthData } from '#domain/growth/growth-data.ts';
import { looksOf } from '#domain/growth/looks.ts';
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
  readonly isEmpty = $derived.by(() =>
    [...this.progress.attempts.values()].every(
      ({ marks, firstLook, answers }) => marks.length === 0 && firstLook === null && answers.length === 0,
    ),
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

/**
 * A course launched by an LMS, without a browser: launch page, frame and lesson pages as they are put together in the
 * browser, on a clock that tests move. A page that is killed hears nothing and does nothing any more.
 */
import { createFrameOwner, type FrameOwner } from '#adapters/frame/frame-host.ts';
import { createFrameStore } from '#adapters/frame/frame-store.ts';
import { createLocalStore } from '#adapters/local/local-store.ts';
import type { CourseOutline } from '#domain/course.ts';
import type { Clock } from '#ports/clock.ts';
import type { ProgressStore } from '#ports/progress-store.ts';
import { createSession } from '#session/create-session.ts';
import type { LearningSession } from '#session/session.ts';
import type { TestStorage } from '../device-storage.ts';
import { settle, type ManualClock } from '../manual-clock.ts';

export const trialCourse: CourseOutline = {
  id: 'vknz',
  lessons: [
    { code: 1, required: true, exercises: [1] },
    { code: 2, required: true, exercises: [2] },
    { code: 3, required: false, exercises: [3] },
  ],
};

type Life = { isOver: boolean };

/** Time as a page knows it, until its life is over. */
function clockOf(clock: ManualClock, life: Life): Clock {
  return {
    now: clock.now,
    after: (seconds, run) => clock.after(seconds, () => void (life.isOver || run())),
  };
}

export class LaunchedCourse {
  readonly #clock: ManualClock;
  readonly #storage: TestStorage;
  readonly #store: ProgressStore;
  readonly #life: Life = { isOver: false };
  readonly #owner: FrameOwner;
  #page: { session: LearningSession; life: Life } | null = null;

  constructor(clock: ManualClock, storage: TestStorage, store: ProgressStore) {
    this.#clock = clock;
    this.#storage = storage;
    this.#store = store;
    this.#owner = createFrameOwner(store, clockOf(clock, this.#life));
  }

  /** True when the LMS opened; otherwise the learner sees that there is no connection. */
  async open(): Promise<boolean> {
    return (await this.#store.open()).ok;
  }

  get session(): LearningSession {
    if (this.#page === null) throw new Error('No page is open.');
    return this.#page.session;
  }

  /** Leaves the page that is open, as a link does, and opens the one of `lesson`. */
  async turnTo(lesson: number): Promise<void> {
    this.#page?.session.hide();
    this.killPage();
    const life = { isOver: false };
    const session = createSession({
      store: createFrameStore(this.#owner.host),
      deviceCopy: (learner) => createLocalStore({ storage: this.#storage, course: trialCourse.id, learner }),
      course: trialCourse,
      clock: clockOf(this.#clock, life),
    });
    this.#page = { session, life };
    await session.start();
    session.dispatch({ type: 'lesson-opened', lesson });
    await settle();
  }

  /** The learner looks at another tab. */
  hide(): void {
    this.#page?.session.hide();
    this.#owner.flush();
  }

  killPage(): void {
    if (this.#page !== null) this.#page.life.isOver = true;
  }

  /** The window is gone without a word. */
  kill(): void {
    this.killPage();
    this.#life.isOver = true;
  }

  /** The learner leaves, as the launch page sees it. */
  async leave(): Promise<void> {
    this.#page?.session.hide();
    this.#owner.flush();
    void this.#store.close();
    this.kill();
    await settle();
  }
}

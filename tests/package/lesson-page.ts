/** What a learner does in the course when an LMS shows it: the only place that knows how lesson and launch page look. */
import { expect } from '@playwright/test';
import type { Frame, FrameLocator, Locator, Page } from 'playwright';
import { ExercisePage } from '../e2e/exercise-page.ts';

export class CourseInLms {
  /** The launch page: in a frame of the LMS, or a window of its own. */
  readonly launch: FrameLocator | Page;
  /** The page in its frame. */
  readonly lesson: FrameLocator;
  readonly #page: Page;

  /** `depth`: frames between the LMS and the launch page; none where that has a window of its own. */
  constructor(page: Page, depth = 1) {
    this.#page = page;
    let launch: FrameLocator | Page = page;
    for (let frames = 0; frames < depth; frames += 1) launch = launch.frameLocator('iframe');
    this.launch = launch;
    this.lesson = launch.frameLocator('course-launch iframe');
  }

  async overviewIsThere(): Promise<void> {
    await this.#lessonLink.waitFor();
  }

  /** From the overview to the first lesson. */
  async chooseLesson(): Promise<void> {
    await this.#lessonLink.click();
    await this.lessonIsAlive();
  }

  async lessonIsAlive(): Promise<void> {
    await expect(this.lesson.locator('[data-exercise][data-ready]')).toBeAttached({ timeout: 15_000 });
  }

  /** Places a mark by keyboard. */
  async placeMark(seconds: number): Promise<void> {
    const exercise = await this.exercise();
    await exercise.enter();
    await exercise.markAt(seconds);
  }

  /** Everything the lesson asks, by keyboard. */
  async completeLesson(): Promise<void> {
    const exercise = await this.exercise();
    await exercise.enter();
    for (const second of [20, 40, 60]) await exercise.markAt(second);
    for (const row of [0, 1, 2])
      await exercise.describe(row, '3', 'Ze kijkt weg en zucht.', 'Misschien gaat het te snel.');
    await exercise.compare();
    await exercise.chooseAlternative();
    await exercise.finishLesson();
  }

  async hasMarks(count: number): Promise<void> {
    await expect(this.lesson.locator('[data-mark-list] [data-mark]')).toHaveCount(count, { timeout: 15_000 });
  }

  async saveStatusIs(status: string): Promise<void> {
    await expect(this.lesson.locator('[data-save-status]')).toHaveAttribute('data-save-status', status, {
      timeout: 15_000,
    });
  }

  /** A text about what was found at opening. */
  async tells(part: RegExp): Promise<void> {
    await expect(this.lesson.locator('[data-notice]').filter({ hasText: part })).toBeVisible();
  }

  async press(button: string): Promise<void> {
    await this.launch.getByRole('button', { name: button }).click();
  }

  async shows(heading: string): Promise<void> {
    await expect(this.launch.getByRole('heading', { name: heading })).toBeFocused({ timeout: 15_000 });
  }

  get #lessonLink(): Locator {
    return this.lesson.locator('main a[href*="lessen/"]').first();
  }

  async exercise(): Promise<ExercisePage> {
    await this.lessonIsAlive();
    const element = await this.lesson.locator('body').elementHandle();
    const frame = await element?.ownerFrame();
    if (frame === null || frame === undefined) throw new Error('The lesson is not in a frame.');
    return new ExercisePage(asPage(frame, this.#page));
  }
}

/** The lesson in its frame, seen as a page: found there, with the keyboard of the window. */
function asPage(frame: Frame, page: Page): Page {
  return new Proxy(page, {
    get(target, name) {
      const owner = name in frame ? frame : target;
      const value: unknown = Reflect.get(owner, name);
      return typeof value === 'function' ? value.bind(owner) : value;
    },
  });
}

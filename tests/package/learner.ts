/** A learner with a browser of their own at an LMS; watches what the course asks of the network. */
import { expect } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright';
import type { Faults, StoredValues } from '../helpers/lms/strict-lms.ts';
import { CourseInLms } from './lesson-page.ts';
import type { LaunchOptions, LaunchReport, ProefLms } from './lms-page.ts';
import type { LmsServer } from './lms-server.ts';

export type Visit = Partial<Omit<LaunchOptions, 'course'>> &
  Readonly<{
    throughOtherOrigin?: boolean;
    /** What the LMS puts in the address of the course instead of its own query. */
    query?: string;
  }>;

export class Learner {
  readonly page: Page;
  readonly course: CourseInLms;
  /** Requests to elsewhere, answers that are no success, and errors in the console. */
  readonly troubles: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page, course: CourseInLms) {
    this.#context = context;
    this.page = page;
    this.course = course;
  }

  /** Opens the course from the LMS in a fresh browser profile: nothing is known but what the LMS kept. */
  static async launch(browser: Browser, server: LmsServer, visit: Visit = {}): Promise<Learner> {
    const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const learner = new Learner(context, page, new CourseInLms(page, visit.throughOtherOrigin === true ? 2 : 1));
    learner.#watch(server.origin);
    await learner.relaunch(server, visit);
    return learner;
  }

  /** Opens the course once more in the same browser. */
  async relaunch(server: LmsServer, { throughOtherOrigin = false, query, ...options }: Visit = {}): Promise<void> {
    await this.page.goto(server.origin);
    await this.page.waitForFunction(() => 'proefLms' in window);
    const address = new URL(server.addressOf('klantmanager/start.html'));
    if (query !== undefined) address.search = query;
    const start = address.href;
    const other = server.origin.replace('127.0.0.1', 'localhost');
    const course = throughOtherOrigin ? `${other}/wrapper.html?${encodeURIComponent(start)}` : start;
    await this.page.evaluate((given) => (Reflect.get(window, 'proefLms') as ProefLms).launch(given), {
      version: 'scorm12',
      lms: 'strict',
      ...options,
      course,
    } as LaunchOptions);
  }

  /** The same learner opens the course a second time, in another window of the same browser. */
  async openBeside(server: LmsServer, visit: Visit = {}): Promise<Learner> {
    const page = await this.#context.newPage();
    const other = new Learner(this.#context, page, new CourseInLms(page));
    await other.relaunch(server, visit);
    return other;
  }

  report(): Promise<LaunchReport> {
    return this.page.evaluate(() => (Reflect.get(window, 'proefLms') as ProefLms).report());
  }

  async setFaults(faults: Faults): Promise<void> {
    await this.page.evaluate((given) => {
      (Reflect.get(window, 'proefLms') as ProefLms).setFaults(given);
    }, faults);
  }

  /** Goes back to the LMS, and says what it has. */
  async leave(): Promise<LaunchReport> {
    await this.page.evaluate(() => {
      (Reflect.get(window, 'proefLms') as ProefLms).leave();
    });
    return this.report();
  }

  /** Closes the browser. */
  async quit(): Promise<void> {
    await this.#context.close();
  }

  #watch(origin: string): void {
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
      if (!isOwn && url.pathname !== '/wrapper.html') this.troubles.push(`request to ${request.url()}`);
    });
    this.page.on('response', (response) => {
      if (response.status() >= 400) this.troubles.push(`${response.status()} for ${response.url()}`);
    });
    this.page.on('requestfailed', (request) => {
      // A browser gives up a film or a font when its page goes away.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') this.troubles.push(`${reason} for ${request.url()}`);
    });
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    this.page.on('pageerror', (error) => this.troubles.push(String(error)));
  }
}

export const limits = {
  scorm12: { state: 4096, location: 255 },
  scorm2004: { state: 64_000, location: 1000 },
} as const;

/** The rules that every launch keeps, whatever happened in it. */
export function expectOrderly(report: LaunchReport, calls: { ended: boolean }): void {
  expect(report.violations).toEqual([]);
  expect(report.calls.filter((call) => call === 'Initialize')).toHaveLength(1);
  expect(report.calls.filter((call) => call === 'Terminate')).toHaveLength(calls.ended ? 1 : 0);
}

export type { LaunchReport, StoredValues };

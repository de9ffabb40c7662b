/** A finished package in a browser, opened by two LMSs of its version: a strict model and scorm-again. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { expectOrderly, Learner, limits, type LaunchReport } from './learner.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

const status = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' } as const;
const location = { scorm12: 'cmi.core.lesson_location', scorm2004: 'cmi.location' } as const;
const state = 'cmi.suspend_data';

function expectWithinLimits({ stored }: LaunchReport, version: keyof typeof limits): void {
  expect(stored[state]?.length).toBeLessThanOrEqual(limits[version].state);
  expect(stored[location[version]]).toMatch(/^l\d+(\.t\d+)?$/);
}

export function describeLaunches(version: keyof typeof limits): void {
  describe(`the ${version} package`, () => {
    const world = {} as { browser: Browser; server: LmsServer };

    beforeAll(async () => {
      const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson(version)]);
      Object.assign(world, { browser, server: await startLmsServer(files) });
    }, 120_000);
    afterAll(async () => {
      await world.browser.close();
      await world.server.stop();
    });

    // These mostly wait for the pace at which an LMS may be asked.
    test.concurrent.each(['strict', 'scorm-again'] as const)(
      'in %s: a mark placed by keyboard is there again at the next launch, in the same lesson',
      async (lms) => {
        const first = await Learner.launch(world.browser, world.server, { version, lms });
        await first.course.chooseLesson();
        await first.course.placeMark(20);
        await first.course.saveStatusIs('saved');
        const left = await first.leave();
        expectOrderly(left, { ended: true });
        expectWithinLimits(left, version);
        expect(left.stored[status[version]]).toBe('incomplete');
        expect(first.troubles).toEqual([]);
        await first.quit();

        const again = await Learner.launch(world.browser, world.server, { version, lms, stored: left.stored });
        await again.course.lessonIsAlive();
        await again.course.hasMarks(1);
        expect(again.troubles).toEqual([]);
        await again.quit();
      },
      60_000,
    );

    test.concurrent(
      'work is with the LMS when the window is killed',
      async () => {
        const first = await Learner.launch(world.browser, world.server, { version });
        await first.course.chooseLesson();
        await first.course.placeMark(20);
        await first.course.saveStatusIs('saved');
        const { stored, calls } = await first.report();
        expect(calls).not.toContain('Terminate');
        await first.quit();
        const again = await Learner.launch(world.browser, world.server, { version, stored });
        await again.course.hasMarks(1);
        expectOrderly(await again.report(), { ended: false });
        await again.quit();
      },
      60_000,
    );

    test.each(['strict', 'scorm-again'] as const)(
      'in %s: finishing the course makes it completed, and it stays so',
      async (lms) => {
        const first = await Learner.launch(world.browser, world.server, { version, lms });
        await first.course.chooseLesson();
        await first.course.completeLesson();
        await first.course.press('Opslaan en sluiten');
        await first.course.shows('Tot de volgende keer');
        const closed = await first.report();
        expectOrderly(closed, { ended: true });
        expectWithinLimits(closed, version);
        expect(closed.stored[status[version]]).toBe('completed');
        expectOrderly(await first.leave(), { ended: true });
        expect(first.troubles).toEqual([]);
        await first.quit();

        const again = await Learner.launch(world.browser, world.server, { version, lms, stored: closed.stored });
        await again.course.placeMark(80);
        await again.course.hasMarks(4);
        const left = await again.leave();
        expectOrderly(left, { ended: true });
        expect(left.stored[status[version]]).toBe('completed');
        await again.quit();
      },
      90_000,
    );

    test('work of the last second is with the LMS when the learner leaves', async () => {
      const first = await Learner.launch(world.browser, world.server, { version });
      await first.course.chooseLesson();
      await first.course.saveStatusIs('saved');
      await first.course.placeMark(20);
      const left = await first.leave();
      expectOrderly(left, { ended: true });
      await first.quit();
      const again = await Learner.launch(world.browser, world.server, { version, stored: left.stored });
      await again.course.hasMarks(1);
      await again.quit();
    }, 60_000);

    test('one session serves several pages; title and focus go along', async () => {
      const learner = await Learner.launch(world.browser, world.server, { version });
      await learner.course.chooseLesson();
      await learner.course.placeMark(20);
      await learner.course.lesson.locator('a[href*="index.html"]').first().click();
      const heading = learner.course.lesson.locator('main h1');
      await heading.waitFor();
      await learner.course.chooseLesson();
      await learner.course.hasMarks(1);
      const launch = learner.page.frames().find((frame) => frame.url().includes('start.html'));
      const titles = await Promise.all([launch?.title(), learner.course.lesson.locator('title').textContent()]);
      expect(titles[0]).toBe(titles[1]);
      const holder = await launch?.evaluate(() => document.activeElement?.localName);
      expect(holder).toBe('iframe');
      expectOrderly(await learner.leave(), { ended: true });
      expect(learner.troubles).toEqual([]);
      await learner.quit();
    }, 60_000);
  });
}

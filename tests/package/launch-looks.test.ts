/** Every state of the launch page on a small phone, in light and dark: no accessibility problem, nothing beside the screen. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { Learner, type Visit } from './learner.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

const states: Readonly<Record<string, Readonly<{ visit: Visit; reach: (learner: Learner) => Promise<void> }>>> = {
  connecting: {
    visit: { late: 600 },
    reach: async ({ course }) => course.launch.getByRole('status').waitFor(),
  },
  'no-lms': {
    visit: { lms: 'none' },
    reach: async ({ course }) => course.shows('Er is geen verbinding met je leerplatform'),
  },
  device: {
    visit: { lms: 'none' },
    reach: async ({ course }) => {
      await course.press('Verder op dit apparaat');
      await course.overviewIsThere();
    },
  },
  lms: { visit: {}, reach: async ({ course }) => course.overviewIsThere() },
  review: {
    visit: { stored: { 'cmi.core.lesson_mode': 'review' } },
    reach: async ({ course }) => course.overviewIsThere(),
  },
  refused: {
    visit: {},
    reach: async (learner) => {
      await learner.course.chooseLesson();
      await learner.setFaults({ refusedCommits: 1000 });
      await learner.course.placeMark(20);
      await learner.course.press('Opslaan en sluiten');
      await learner.course.shows('Opslaan bij je leerplatform lukt nu niet');
    },
  },
  closed: {
    visit: {},
    reach: async ({ course }) => {
      await course.overviewIsThere();
      await course.press('Opslaan en sluiten');
      await course.shows('Tot de volgende keer');
    },
  },
};

describe('the launch page', () => {
  const world = {} as { browser: Browser; server: LmsServer };

  beforeAll(async () => {
    const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('scorm12')]);
    Object.assign(world, { browser, server: await startLmsServer(files) });
  }, 120_000);
  afterAll(async () => {
    await world.browser.close();
    await world.server.stop();
  });

  test.each(Object.keys(states))(
    'in state "%s"',
    async (name) => {
      const state = states[name];
      if (state === undefined) throw new Error(`There is no state ${name}.`);
      const learner = await Learner.launch(world.browser, world.server, state.visit);
      await learner.page.setViewportSize({ width: 336, height: 640 });
      await state.reach(learner);
      await expect.poll(() => learner.course.launch.locator('course-launch').getAttribute('data-state')).toBe(name);
      const frame = learner.page.frames().find((each) => each.url().includes('start.html'));
      expect(await frame?.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await learner.page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page: learner.page }).analyze();
        // One frame deep: the page of the LMS around it is not ours, and the lesson in it has tests of its own.
        const own = violations.flatMap(({ id, nodes }) =>
          nodes.filter(({ target }) => target.length === 2).map(({ html }) => `${id}: ${html}`),
        );
        expect(own).toEqual([]);
      }
      await learner.quit();
    },
    60_000,
  );
});

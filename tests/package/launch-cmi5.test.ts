/** The finished cmi5 package in a browser, launched by an LMS whose record store stands at another origin and forgives nothing. */
import type { Browser } from 'playwright';
import { expect as expectPage } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { startLrs, type RunningLrs } from '../helpers/lrs/start-lrs.ts';
import { Learner } from './learner.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

describe('the cmi5 package', () => {
  const world = {} as { browser: Browser; server: LmsServer; records: RunningLrs };

  beforeAll(async () => {
    const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('cmi5')]);
    Object.assign(world, { browser, server: await startLmsServer(files) });
  }, 120_000);
  afterAll(async () => {
    await world.browser.close();
    await world.server.stop();
  });
  beforeEach(async () => {
    world.records = await startLrs();
  });
  afterEach(async () => {
    await world.records.stop();
    expect(world.records.lrs.violations).toEqual([]);
  });

  const launch = (options: Parameters<RunningLrs['lrs']['launch']>[1] = {}): Promise<Learner> =>
    Learner.launch(world.browser, world.server, {
      lms: 'none',
      query: world.records.lrs.launch(world.records.base, options),
    });
  const verbs = (): readonly string[] => world.records.lrs.verbs;

  test('leave and come back: the state is there, each visit begins and ends once', async () => {
    const first = await launch();
    await first.course.chooseLesson();
    await first.course.placeMark(20);
    await first.course.saveStatusIs('saved');
    await first.leave();
    await expect.poll(verbs).toEqual(['initialized', 'terminated']);
    await first.quit();
    const again = await launch();
    await again.course.hasMarks(1);
    expect(verbs()).toEqual(['initialized', 'terminated', 'initialized']);
    await again.quit();
  }, 90_000);

  test('work of the last second arrives when the learner leaves', async () => {
    const first = await launch();
    await first.course.chooseLesson();
    await first.course.saveStatusIs('saved');
    await first.course.placeMark(20);
    await first.leave();
    await expect.poll(verbs).toEqual(['initialized', 'terminated']);
    await first.quit();
    const again = await launch();
    await again.course.hasMarks(1);
    await again.quit();
  }, 90_000);

  test('completing is told, once, before the end; then the window goes where the LMS wants it', async () => {
    const returnUrl = `${world.server.origin}/wrapper.html`;
    const learner = await launch({ returnUrl });
    await learner.course.chooseLesson();
    await learner.course.completeLesson();
    await learner.course.saveStatusIs('saved');
    await learner.course.press('Opslaan en sluiten');
    await expectPage.poll(() => learner.page.frames().some((frame) => frame.url() === returnUrl)).toBe(true);
    expect(verbs()).toEqual(['initialized', 'completed', 'terminated']);
    await learner.quit();
    const again = await launch();
    await again.course.placeMark(80);
    await again.course.saveStatusIs('saved');
    await again.leave();
    await expect.poll(verbs).toHaveLength(5);
    expect(verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
    await again.quit();
  }, 120_000);

  test('opened for review, nothing is written but the visit', async () => {
    const learner = await launch({ mode: 'Review' });
    await learner.course.chooseLesson();
    await learner.course.saveStatusIs('review');
    await learner.course.placeMark(20);
    await learner.course.press('Sluiten');
    await learner.course.shows('Tot de volgende keer');
    expect(verbs()).toEqual(['initialized', 'terminated']);
    expect(world.records.lrs.state).toBeNull();
    await learner.quit();
  }, 90_000);

  test('a record store that refuses: told, kept here, saved when it takes it again', async () => {
    const learner = await launch();
    await learner.course.chooseLesson();
    await learner.course.saveStatusIs('saved');
    world.records.lrs.faults.refuses = 503;
    await learner.course.placeMark(20);
    await learner.course.saveStatusIs('device-only');
    delete world.records.lrs.faults.refuses;
    await learner.course.saveStatusIs('saved');
    expect(world.records.lrs.state).not.toBeNull();
    await learner.quit();
  }, 90_000);

  test('without a launch by an LMS the learner is told', async () => {
    const learner = await Learner.launch(world.browser, world.server, {
      lms: 'none',
      query: 'endpoint=javascript:alert(1)',
    });
    await learner.course.shows('Er is geen verbinding met je leerplatform');
    await learner.quit();
  }, 60_000);
});

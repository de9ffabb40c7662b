/** What goes wrong in the field: nothing is lost, nothing is overwritten unseen, and the learner is told. */
import type { Browser } from 'playwright';
import { expect as expectPage } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealEnvelope } from '../../src/lib/domain/snapshot/envelope.ts';
import { launchBrowser } from '../helpers/browser.ts';
import type { StoredValues } from '../helpers/lms/strict-lms.ts';
import { expectOrderly, Learner } from './learner.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

const state = 'cmi.suspend_data';
const visited = (snapshot: string, lesson: number): StoredValues => ({
  'cmi.core.lesson_status': 'incomplete',
  'cmi.core.exit': 'suspend',
  'cmi.core.lesson_location': `l${lesson}`,
  [state]: snapshot,
});

describe('the scorm12 package, when things go wrong', () => {
  const world = {} as { browser: Browser; server: LmsServer; files: Record<string, Uint8Array>; lesson: number };

  beforeAll(async () => {
    const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('scorm12')]);
    const outline = JSON.parse(new TextDecoder().decode(files['course.json'])) as {
      editions: { lessons: { code: number }[] }[];
    };
    const lesson = outline.editions[0]?.lessons[0]?.code ?? 0;
    Object.assign(world, { browser, files, lesson, server: await startLmsServer(files) });
  }, 120_000);
  afterAll(async () => {
    await world.browser.close();
    await world.server.stop();
  });

  const launch = (visit: Parameters<typeof Learner.launch>[2] = {}) =>
    Learner.launch(world.browser, world.server, visit);

  // These mostly wait for the pace at which an LMS may be asked.
  test.concurrent(
    'a damaged state is set apart, told, and new work is saved',
    async () => {
      const learner = await launch({ stored: visited('hAAAxxxBdamaged', world.lesson) });
      await learner.course.tells(/beschadigd/);
      await learner.course.placeMark(20);
      await learner.course.saveStatusIs('saved');
      const left = await learner.leave();
      expectOrderly(left, { ended: true });
      expect(left.stored[state]).not.toContain('damaged');
      await learner.quit();
      const again = await launch({ stored: left.stored });
      await again.course.hasMarks(1);
      await again.quit();
    },
    60_000,
  );

  test.concurrent(
    'an LMS that answers "false" with error 0 has taken the work',
    async () => {
      const learner = await launch({ faults: { falseWithZero: true } });
      await learner.course.chooseLesson();
      await learner.course.placeMark(20);
      await learner.course.saveStatusIs('saved');
      const left = await learner.leave();
      expectOrderly(left, { ended: true });
      await learner.quit();
      const again = await launch({ stored: left.stored });
      await again.course.hasMarks(1);
      await again.quit();
    },
    60_000,
  );

  test.concurrent(
    'an LMS that refuses for a while: told, kept on this device, and saved when it takes it again',
    async () => {
      const learner = await launch();
      await learner.course.chooseLesson();
      await learner.course.saveStatusIs('saved');
      await learner.setFaults({ refusedCommits: 1000 });
      await learner.course.placeMark(20);
      await learner.course.saveStatusIs('device-only');
      await learner.course.press('Opslaan en sluiten');
      await learner.course.shows('Opslaan bij je leerplatform lukt nu niet');
      await learner.course.press('Verder werken');
      await learner.setFaults({ refusedCommits: 0 });
      await learner.course.press('Opslaan en sluiten');
      await learner.course.shows('Tot de volgende keer');
      const { stored, violations } = await learner.report();
      expect(violations.filter((sentence) => !/^Commit .*error 101\.$/.test(sentence))).toEqual([]);
      await learner.quit();
      const again = await launch({ stored });
      await again.course.hasMarks(1);
      await again.quit();
    },
    60_000,
  );

  test.concurrent(
    'work that an LMS goes on refusing can be left behind knowingly, and is saved at the next launch on this device',
    async () => {
      const learner = await launch();
      await learner.course.chooseLesson();
      await learner.course.saveStatusIs('saved');
      const { stored } = await learner.report();
      const before = { ...stored };
      await learner.setFaults({ refusedCommits: 1000 });
      await learner.course.placeMark(20);
      await learner.course.saveStatusIs('device-only');
      await learner.course.press('Opslaan en sluiten');
      await learner.course.shows('Opslaan bij je leerplatform lukt nu niet');
      await learner.course.press('Toch sluiten');
      await learner.course.shows('De training is gesloten');
      await learner.relaunch(world.server, { stored: before });
      await learner.course.hasMarks(1);
      await learner.course.saveStatusIs('saved');
      const left = await learner.leave();
      expectOrderly(left, { ended: true });
      await learner.quit();
      const elsewhere = await launch({ stored: left.stored });
      await elsewhere.course.hasMarks(1);
      await elsewhere.quit();
    },
    60_000,
  );

  test('a state of a newer version is told and left as it is; the work stays on this device', async () => {
    const newer = sealEnvelope({ format: 2, dictionary: 1, schema: 1, flags: 0, body: 'AbCd' });
    const learner = await launch({ stored: visited(newer, world.lesson) });
    await learner.course.tells(/nieuwere versie/);
    await learner.course.placeMark(20);
    await learner.course.saveStatusIs('device-only');
    const left = await learner.leave();
    expect(left.stored[state]).toBe(newer);
    expectOrderly(left, { ended: true });
    await learner.quit();
  }, 60_000);

  test('an API that appears late is waited for', async () => {
    const learner = await launch({ late: 1 });
    await learner.course.chooseLesson();
    expectOrderly(await learner.leave(), { ended: true });
    await learner.quit();
  }, 60_000);

  test('an API behind a page of another origin is found', async () => {
    const learner = await launch({ throughOtherOrigin: true });
    await learner.course.chooseLesson();
    await learner.course.placeMark(20);
    expectOrderly(await learner.leave(), { ended: true });
    expect(learner.troubles).toEqual([]);
    await learner.quit();
  }, 60_000);

  test('without an LMS the learner is told, and may go on on this device', async () => {
    const learner = await launch({ lms: 'none' });
    await learner.course.shows('Er is geen verbinding met je leerplatform');
    await learner.course.press('Verder op dit apparaat');
    await learner.course.chooseLesson();
    await learner.course.placeMark(20);
    await learner.course.saveStatusIs('saved');
    await learner.relaunch(world.server, { lms: 'none' });
    await learner.course.press('Verder op dit apparaat');
    await learner.course.hasMarks(1);
    await learner.quit();
  }, 60_000);

  test('without an LMS and without storage, as in a frame of another site, the learner is told to keep the window open', async () => {
    const learner = await launch({ lms: 'none', throughOtherOrigin: true });
    await learner.course.press('Verder op dit apparaat');
    await learner.course.chooseLesson();
    await learner.course.saveStatusIs('unsaved');
    await learner.quit();
  }, 60_000);

  test('a state that the LMS cannot give is not overwritten', async () => {
    const stored = visited('kept', world.lesson);
    const learner = await launch({ stored, faults: { unreadableState: '301' } });
    await learner.course.shows('Er is geen verbinding met je leerplatform');
    const left = await learner.leave();
    expect(left.calls).not.toContain('SetValue');
    expect(left.calls).not.toContain('Terminate');
    expect(left.stored[state]).toBe('kept');
    await learner.quit();
  }, 60_000);

  test('opened for review, nothing is written', async () => {
    const stored = { ...visited('', world.lesson), 'cmi.core.lesson_mode': 'review' };
    const learner = await launch({ stored });
    await learner.course.saveStatusIs('review');
    await learner.course.placeMark(20);
    await learner.course.press('Sluiten');
    await learner.course.shows('Tot de volgende keer');
    const report = await learner.report();
    expect(report.calls).not.toContain('SetValue');
    expectOrderly(report, { ended: true });
    await learner.quit();
  }, 60_000);

  test('a server without byte ranges plays the clip all the same', async () => {
    const server = await startLmsServer(world.files, { ranges: false });
    const learner = await Learner.launch(world.browser, server);
    await learner.course.chooseLesson();
    await expectPage(learner.course.lesson.locator('video')).toHaveJSProperty('error', null);
    await learner.course.placeMark(20);
    await learner.course.hasMarks(1);
    expect(learner.troubles).toEqual([]);
    expect(server.missing).toEqual([]);
    await learner.quit();
    await server.stop();
  }, 60_000);

  test('without script the lessons are there as links', async () => {
    const context = await world.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(world.server.addressOf('klantmanager/start.html'));
    await page.getByRole('navigation', { name: 'Lessen' }).getByRole('link').nth(1).click();
    await expectPage(page.locator('main h1')).toBeVisible();
    await context.close();
  }, 60_000);
});

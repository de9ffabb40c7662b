/** What an organisation chose works in the finished package, without a rebuild. */
import type { Browser } from 'playwright';
import { expect as expectPage } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { Learner } from './learner.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

describe('a package with settings', () => {
  const world = {} as { browser: Browser; server: LmsServer };

  beforeAll(async () => {
    const given = {
      organisation: 'Gemeente Voorbeeld',
      privacyContact: 'privacy@voorbeeld.example',
      resume: 'ask',
      expires: '2026-01-31',
      texts: 'lms',
      score: 'progress',
      completion: { rule: 'exercises', exercises: [1] },
    };
    const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('scorm12', given)]);
    Object.assign(world, { browser, server: await startLmsServer(files) });
  }, 120_000);
  afterAll(async () => {
    await world.browser.close();
    await world.server.stop();
  });

  const launch = (visit: Parameters<typeof Learner.launch>[2] = {}) =>
    Learner.launch(world.browser, world.server, visit);
  /** The rules of the strict model know no score: an organisation that wants one gets it all the same. */
  const isAboutScore = (sentence: string): boolean => sentence.includes('score');

  test('name, contact and an edition that no longer holds are told', async () => {
    const learner = await launch();
    await learner.course.shows('Voor je begint');
    await learner.course.press('Begrepen, ik ga beginnen');
    await expectPage(
      learner.course.launch.getByText('Ook wat je in een oefening opschrijft, gaat naar je leerplatform.'),
    ).toBeVisible();
    await expectPage(learner.course.launch.getByText('Deze uitgave van de training is verlopen.')).toBeVisible();
    const footer = learner.course.lesson.locator('footer');
    await expectPage(footer).toContainText('Deze training krijg je van Gemeente Voorbeeld.');
    await expectPage(footer).toContainText('privacy@voorbeeld.example');
    await learner.quit();
  }, 60_000);

  test('coming back asks where to go on; texts and score are with the LMS; the chosen exercise completes', async () => {
    const first = await launch();
    await first.course.press('Begrepen, ik ga beginnen');
    await first.course.chooseLesson();
    const exercise = await first.course.exercise();
    await exercise.enter();
    for (const second of [20, 40, 60]) await exercise.markAt(second);
    for (const row of [0, 1, 2])
      await exercise.describe(row, '3', 'Ze kijkt weg en zucht.', 'Misschien gaat het te snel.');
    await exercise.compare();
    await exercise.chooseAlternative();
    const status = async () => (await first.report()).stored['cmi.core.lesson_status'];
    await expect.poll(status, { timeout: 15_000 }).toBe('completed');
    const left = await first.leave();
    expect(left.violations.filter((sentence) => !isAboutScore(sentence))).toEqual([]);
    expect(left.stored['cmi.core.score.raw']).toBe('100');
    await first.quit();

    const again = await launch({ stored: left.stored });
    await again.course.shows('Welkom terug');
    await again.course.press('Verder waar ik was');
    await again.course.hasMarks(3);
    // In a fresh browser the words can only come from the LMS.
    await expectPage(again.course.lesson.locator('[data-mark-list]')).toContainText('Ze kijkt weg en zucht.');
    await again.quit();

    const elsewhere = await launch({ stored: left.stored });
    await elsewhere.course.shows('Welkom terug');
    await elsewhere.course.press('Naar het overzicht');
    await elsewhere.course.overviewIsThere();
    await elsewhere.quit();
  }, 120_000);
});

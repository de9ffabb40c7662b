/** Search in a finished package: in its folder, with relative addresses, inside the frame of the launch page. */
import { expect as expectPage } from '@playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import type { IndexFile } from '#search/index-file.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { Learner } from './learner.ts';
import { startLmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

test('finds what the package has, and nothing else, and the way back leads to the question', async () => {
  const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('scorm12')]);
  const index = JSON.parse(new TextDecoder().decode(files['klantmanager/zoekindex.json'])) as IndexFile;
  const keys = index.documents.pages.map(({ key }) => key);
  expect(keys.filter((key) => /^(les|gesprek)-/.test(key))).toEqual(['les-12', 'gesprek-ja-hoor']);
  const server = await startLmsServer(files);
  onTestFinished(async () => {
    await browser.close();
    await server.stop();
  });
  const learner = await Learner.launch(browser, server);
  const { lesson } = learner.course;
  await learner.course.overviewIsThere();
  await lesson.getByRole('link', { name: 'Zoeken', exact: true }).click();
  const field = lesson.locator('#zoekvraag');
  await field.fill('toestemmingsformulier');
  await expectPage(lesson.locator('[data-said]')).toContainText('gevonden');
  // Of the lessons only one is in this package.
  const addresses = await lesson
    .locator('[data-results] h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((href) => /lessen\/(?!deel-2\/raakmomenten-herkennen\.html)/.test(href))).toEqual([]);
  // Neither is the conversation with Mehmet: what is said is what is shown.
  await field.fill('eetwagen');
  await expectPage(lesson.locator('[data-said]')).toContainText('‘eetwagen’');
  const told = Number.parseInt((await lesson.locator('[data-said]').textContent()) ?? '', 10);
  await expectPage(lesson.locator('[data-results] .result')).toHaveCount(Number.isNaN(told) ? 0 : told);
  await expectPage(lesson.locator('[data-results] a[href*="gesprekken/twee-doelen"]')).toHaveCount(0);
  await field.fill('raakmomenten');
  await expectPage(lesson.locator('[data-said]')).toContainText('‘raakmomenten’');
  await lesson.locator('[data-results] h3 a[href*="raakmomenten-herkennen"]').click();
  await learner.course.lessonIsAlive();
  // The frame goes back, not the page of the LMS around it.
  await learner.page.evaluate(() => {
    history.back();
  });
  await expectPage(lesson.locator('#zoekvraag')).toHaveValue('raakmomenten');
  await expectPage(lesson.locator('[data-results] h3 a').first()).toBeVisible();
  expect(learner.troubles).toEqual([]);
  expect(server.missing).toEqual([]);
  await learner.quit();
}, 60_000);

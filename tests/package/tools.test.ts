/** Tools in a package, inside an LMS: they work there, they print and download, and nothing of them reaches the LMS. */
import { expect as expectPage } from '@playwright/test';
import { onTestFinished, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { expectOrderly, Learner } from './learner.ts';
import { startLmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

test('what is filled in on a tool is there at the next launch, and never with the LMS, also where texts may travel', async () => {
  const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('scorm12', { texts: 'lms' })]);
  const server = await startLmsServer(files);
  onTestFinished(async () => {
    await browser.close();
    await server.stop();
  });
  const learner = await Learner.launch(browser, server);
  await learner.course.press('Begrepen, ik ga beginnen');
  await learner.course.overviewIsThere();
  const { lesson } = learner.course;
  await lesson.getByRole('link', { name: 'Gereedschap' }).first().click();
  await lesson.getByRole('link', { name: 'Oefenkijkwijzer', exact: true }).click();
  await expectPage(lesson.locator('tool-sheet[data-ready]')).toBeAttached();
  await expectPage(lesson.locator('h1')).toBeFocused();
  await expectPage(lesson.locator('body')).not.toContainText('gaat ook naar je leerplatform');
  const before = (await learner.report()).calls.length;
  await lesson.locator('[name="gesprek.welk"]').fill('Kenmerkende woorden');
  await expectPage(lesson.locator('[data-status]')).toHaveText('Bewaard op dit apparaat.');
  expect((await learner.report()).calls.length).toBe(before);
  const document = lesson.getByRole('link', { name: /document \(\.odt\)/ });
  const [download] = await Promise.all([learner.page.waitForEvent('download'), document.click()]);
  expect(download.suggestedFilename()).toBe('oefenkijkwijzer.odt');
  const left = await learner.leave();
  expectOrderly(left, { ended: true });
  expect(JSON.stringify(left.stored)).not.toContain('Kenmerkende');

  const again = await learner.openBeside(server, { stored: left.stored });
  await again.course.press('Begrepen, ik ga beginnen');
  await again.course.overviewIsThere();
  await again.course.lesson.getByRole('link', { name: 'Gereedschap' }).first().click();
  await again.course.lesson.getByRole('link', { name: 'Oefenkijkwijzer', exact: true }).click();
  await expectPage(again.course.lesson.locator('[name="gesprek.welk"]')).toHaveValue('Kenmerkende woorden');
  expect([...learner.troubles, ...again.troubles, ...server.missing]).toEqual([]);
  await learner.quit();
}, 90_000);

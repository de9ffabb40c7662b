/** The finished package for web servers, unpacked in a folder of one: no LMS, no directory indexes. */
import { expect as expectPage } from '@playwright/test';
import { expect, test } from 'vitest';
import { ExercisePage } from '../e2e/exercise-page.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { startLmsServer } from './lms-server.ts';
import { unpackPackage } from './packages.ts';

test('the web package opens from its folder and keeps work on this device', async () => {
  const [browser, files] = await Promise.all([launchBrowser(), unpackPackage('web')]);
  const server = await startLmsServer(files);
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(server.addressOf('index.html'));
  await page.waitForURL(/klantmanager\/index\.html/);
  await page.locator('main a[href*="lessen/"]').first().click();
  const exercise = new ExercisePage(page);
  await exercise.enter();
  await exercise.markAt(20);
  await exercise.saved();
  await page.reload();
  await expectPage(exercise.marks).toHaveCount(1);
  expect(server.missing).toEqual([]);
  await browser.close();
  await server.stop();
}, 60_000);

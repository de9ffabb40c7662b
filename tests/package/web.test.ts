/** The finished package for web servers, unpacked in a folder of one: no LMS, no directory indexes. */
import { expect as expectPage } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ExercisePage } from '../e2e/exercise-page.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { startLmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

test('the web package opens from its folder and keeps work on this device', async () => {
  const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('web')]);
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

test('opened from a disk, the front door and the launch page say that a server is needed (pitfall 62)', async () => {
  const [browser, web, lms] = await Promise.all([launchBrowser(), unpackOneLesson('web'), unpackOneLesson('scorm12')]);
  const folder = await mkdtemp(join(tmpdir(), 'vknz-disk-'));
  onTestFinished(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });
  for (const [path, bytes] of Object.entries({ ...lms, ...web })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expectPage(page.getByText('Je hebt de training van een schijf geopend.')).toBeVisible();
  await page.goto(pathToFileURL(join(folder, 'klantmanager/start.html')).href);
  await expectPage(page.getByText('daar is een webserver voor nodig')).toBeVisible({ timeout: 15_000 });
}, 60_000);

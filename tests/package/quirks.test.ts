/** Habits of learning platforms in a browser: windows, servers and policies that are not as one would wish. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { expect as expectPage } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { expectOrderly, Learner } from './learner.ts';
import { CourseInLms } from './lesson-page.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; font-src 'self'; " +
  "connect-src 'self'; frame-src 'self'";

describe('learning platforms with habits', () => {
  const world = {} as { browser: Browser; server: LmsServer; files: Record<string, Uint8Array> };

  beforeAll(async () => {
    const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('scorm12')]);
    Object.assign(world, { browser, files, server: await startLmsServer(files) });
  }, 120_000);
  afterAll(async () => {
    await world.browser.close();
    await world.server.stop();
  });

  test('pitfall 64: a server without byte ranges: the film is played from memory, and one can jump in it', async () => {
    const server = await startLmsServer(world.files, { ranges: false });
    const learner = await Learner.launch(world.browser, server);
    await learner.course.chooseLesson();
    const film = learner.course.lesson.locator('video');
    await film.evaluate((video: HTMLVideoElement) => {
      video.muted = true;
      video.preload = 'auto';
      video.load();
    });
    await expectPage.poll(() => film.evaluate((video: HTMLVideoElement) => video.src)).toMatch(/^blob:/);
    await learner.course.placeMark(60);
    await expectPage.poll(() => film.evaluate((video: HTMLVideoElement) => Math.round(video.currentTime))).toBe(60);
    expect(learner.troubles).toEqual([]);
    await learner.quit();
    await server.stop();
  }, 60_000);

  test('pitfall 63: a server that forbids inline scripts and styles', async () => {
    const server = await startLmsServer(world.files, { headers: { 'content-security-policy': strictPolicy } });
    const learner = await Learner.launch(world.browser, server);
    await learner.course.chooseLesson();
    await learner.course.placeMark(20);
    await learner.course.saveStatusIs('saved');
    expectOrderly(await learner.leave(), { ended: true });
    expect(learner.troubles).toEqual([]);
    await learner.quit();
    await server.stop();
  }, 60_000);

  test('pitfall 60: a server that calls everything it does not know a stream of bytes: letters and documents arrive', async () => {
    const server = await startLmsServer(world.files, { headers: { 'x-content-type-options': 'nosniff' } });
    const learner = await Learner.launch(world.browser, server);
    await learner.course.chooseLesson();
    await expectPage(learner.course.lesson.locator('h1').first()).toHaveCSS('font-family', /Atkinson/);
    await learner.course.lesson.getByRole('link', { name: 'Gereedschap', exact: true }).click();
    await learner.course.lesson.locator('main a[href*="oefenkijkwijzer"]').first().click();
    const [download] = await Promise.all([
      learner.page.waitForEvent('download'),
      learner.course.lesson.locator('a[download][href$=".odt"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('oefenkijkwijzer.odt');
    expect([...(await readFile(await download.path())).subarray(0, 2)]).toEqual([0x50, 0x4b]);
    expect(learner.troubles).toEqual([]);
    await learner.quit();
    await server.stop();
  }, 60_000);

  test('pitfall 56: of two windows one has the turn; the other may take it, and nothing is lost', async () => {
    const first = await Learner.launch(world.browser, world.server);
    await first.course.chooseLesson();
    await first.course.placeMark(20);
    const { stored } = await first.report();
    const second = await first.openBeside(world.server, { stored });
    await second.course.shows('De training is al open in een ander venster');
    await second.course.press('Hier verder');
    await first.course.shows('Je bent verder gegaan in een ander venster');
    expectOrderly(await first.report(), { ended: true });
    // What the first window did stands on the device as well.
    await second.course.chooseLesson();
    await second.course.hasMarks(1);
    await second.course.placeMark(40);
    await second.course.saveStatusIs('saved');
    expectOrderly(await second.leave(), { ended: true });
    await first.quit();
  }, 90_000);

  test('pitfall 6: in a window of its own the API is found at the opener; when that goes, the work is on this device', async () => {
    const learner = await Learner.launch(world.browser, world.server, { lms: 'none' });
    const [popup] = await Promise.all([
      learner.page.waitForEvent('popup'),
      learner.relaunch(world.server, { popup: true }),
    ]);
    const course = new CourseInLms(popup, 0);
    await course.chooseLesson();
    await course.placeMark(20);
    await course.saveStatusIs('saved');
    expectOrderly(await learner.report(), { ended: false });
    await learner.setFaults({ gone: true });
    await learner.page.close();
    await course.placeMark(40);
    await course.hasMarks(2);
    await course.saveStatusIs('device-only');
    await learner.quit();
  }, 90_000);

  test('pitfall 52: coming back to a course that was left starts it anew, with the work in it', async () => {
    const learner = await Learner.launch(world.browser, world.server);
    await learner.course.chooseLesson();
    await learner.course.placeMark(20);
    await learner.course.saveStatusIs('saved');
    const { stored } = await learner.leave();
    await goElsewhereAndBack(learner.page, world.server.origin);
    await learner.relaunch(world.server, { stored });
    await learner.course.hasMarks(1);
    expectOrderly(await learner.leave(), { ended: true });
    await learner.quit();
  }, 60_000);
});

async function goElsewhereAndBack(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/wrapper.html?about:blank`);
  await page.goBack();
}

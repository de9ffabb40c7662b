/** `npm run screenshots [-- FOLDER]`: every state of the site at three widths, light and dark, to look at. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../helpers/browser.ts';
import { startTeamServer } from '../helpers/team-server.ts';
import { ExercisePage, lessonPath } from './exercise-page.ts';

const widths = [360, 820, 1440];
const schemes = ['light', 'dark'] as const;
const folder = process.argv[2] ?? 'test-results/screenshots';

type Shoot = (state: string, whole?: boolean) => Promise<void>;

async function walk(page: Page, origin: string, shoot: Shoot): Promise<void> {
  for (const [state, path] of [
    ['01-front', '/'],
    ['02-overview', '/klantmanager/index.html'],
    ['03-help', '/klantmanager/hulp.html'],
    ['04-accessibility', '/klantmanager/toegankelijkheid.html'],
    ['04-notes', '/klantmanager/mijn-notities.html'],
    ['04-results', '/klantmanager/resultaten.html'],
    ['04-proof', '/klantmanager/deelnamebewijs.html'],
  ] as const) {
    await page.goto(origin + path);
    await shoot(state);
  }
  const exercise = new ExercisePage(page);
  await exercise.open(origin + lessonPath);
  await exercise.saved();
  await shoot('05-lesson');
  await exercise.enter();
  await exercise.markAt(15);
  await exercise.markAt(25);
  await exercise.markAt(35);
  await shoot('06-marked', false);
  await exercise.marks.nth(0).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-mark-title]').waitFor();
  await shoot('07-editor-empty', false);
  await page.keyboard.press('Escape');
  await exercise.describe(0, '8', 'Zegt na één tel ja hoor en kijkt naar het toetsenbord.', 'Ze wil het netjes doen.');
  await exercise.marks.nth(0).focus();
  await page.keyboard.press('Enter');
  await shoot('08-editor-filled', false);
  await page.keyboard.press('Escape');
  await exercise.describe(1, '3', 'Trekt haar tas op schoot, handen eromheen.', 'Ze houdt iets vast.');
  await page.keyboard.press('Delete');
  await shoot('09-removed', false);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1);
  await page.keyboard.press('t');
  await page.locator('[data-transcript]').waitFor();
  await shoot('10-transcript', false);
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await shoot('11-keys', false);
  await page.keyboard.press('Escape');
  await exercise.compare();
  await shoot('12-compared', false);
  await exercise.chooseAlternative();
  await shoot('13-alternative', false);
  await exercise.finishLesson();
  await exercise.saved();
  await shoot('14-finished');
}

async function shootAll(
  browser: Browser,
  origin: string,
  width: number,
  scheme: (typeof schemes)[number],
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 780 : 1000 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await walk(page, origin, async (state, whole = true) => {
    const path = join(folder, `${state}-${width}-${scheme}.png`);
    if (whole) await page.screenshot({ path, fullPage: true });
    else await page.locator('[data-exercise]').screenshot({ path });
  });
  await context.close();
}

await mkdir(folder, { recursive: true });
const server = await startTeamServer();
const browser = await launchBrowser();
try {
  for (const width of widths) {
    for (const scheme of schemes) {
      await shootAll(browser, server.origin, width, scheme);
      console.log(`${width} px, ${scheme}: done`);
    }
  }
  console.log(`The pictures are in ${folder}.`);
} finally {
  await browser.close();
  await server.stop();
}

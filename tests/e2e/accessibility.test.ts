/** axe in each state of the exercise, light and dark, wide and narrow; and what axe cannot see. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import type { Page } from 'playwright';
import { ExercisePage, lessonPath } from './exercise-page.ts';
import { faultsOf, overflowOf } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();
/** Every state of the exercise, with what is wrong in it. */
async function findFaults(page: Page, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const look = async (state: string): Promise<void> => {
    faults.push(...(await faultsOf(page, state)));
  };
  const exercise = new ExercisePage(page);
  await exercise.open(origin + lessonPath);
  await exercise.saved();
  await look('fresh');
  await exercise.enter();
  await exercise.markAt(30);
  await exercise.markAt(65);
  await look('marked');
  await exercise.describe(0, '8', 'Kijkt naar het toetsenbord.', 'Ze zegt wat hoort.');
  await exercise.marks.nth(0).press('Enter');
  await look('editor');
  await page.keyboard.press('Escape');
  await exercise.marks.nth(1).press('Delete');
  await look('removed');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-mark]:focus')).toHaveCount(1);
  await page.keyboard.press('t');
  await expect(page.locator('[data-transcript] .line').first()).toBeFocused();
  await look('transcript');
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await look('keys');
  await page.keyboard.press('Escape');
  await exercise.describe(1, '6', 'Praat door en leunt naar voren.', 'Hier stroomt het.');
  await exercise.compare();
  await look('compared');
  await exercise.chooseAlternative();
  await look('alternative');
  await exercise.finishLesson();
  await look('finished');
  return faults;
}

describe('accessibility', () => {
  test('no violation and no overflow in any state', { timeout: 120_000 }, async () => {
    const { page } = await site.newPage();
    expect(await findFaults(page, site.origin)).toEqual([]);
  });

  test('the other pages are without violations', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const faults: string[] = [];
    for (const path of [
      '/',
      '/klantmanager/index.html',
      '/klantmanager/hulp.html',
      '/klantmanager/toegankelijkheid.html',
      '/nergens',
    ]) {
      await page.goto(site.origin + path);
      faults.push(...(await faultsOf(page, path)));
    }
    expect(faults).toEqual([]);
  });

  test('the house style decides how large letters are', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.origin}/klantmanager/hulp.html`);
    await page.locator('html').evaluate((html) => html.style.setProperty('--vknz-font-size', '22px'));
    await expect(page.locator('main p').first()).toHaveCSS('font-size', '22px');
  });

  test('no target is smaller than 24 px, and no more than 25 stops stand before the content', async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 780 } });
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.enter();
    await exercise.markAt(30);
    const small = await page.locator('[data-exercise] :is(button, input, a, summary)').evaluateAll((elements) =>
      elements
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => ({ name: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
    const before = await page.evaluate(() => {
      const main = document.querySelector('main');
      const stops = [...document.querySelectorAll('a[href], button, input')];
      return stops.filter(
        (stop) =>
          main !== null &&
          stop.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING &&
          !main.contains(stop),
      ).length;
    });
    expect(before).toBeLessThanOrEqual(25);
  });

  test('forced colours and four times zoom keep everything reachable', async () => {
    const { page } = await site.newPage({ forcedColors: 'active', viewport: { width: 360, height: 225 } });
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.enter();
    await exercise.markAt(30);
    expect(await overflowOf(page, 'zoomed')).toEqual([]);
  });
});

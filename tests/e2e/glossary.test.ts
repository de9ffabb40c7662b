/** Terms in a lesson and the page of all terms, in a real browser. */
import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import { faultsOf, overflowOf } from './look.ts';
import { followScripts, totalOf } from './scripts.ts';
import { useSite } from './site.ts';

const site = useSite();
const lesson = '/klantmanager/lessen/deel-3/toestemming-vragen.html';
const glossary = '/klantmanager/begrippen.html';

const word = (page: Page) => page.locator('course-term a', { hasText: /^toestemming$/ });
const meaning = (page: Page) => page.locator('#betekenis-toestemming');

describe('a term in a lesson', () => {
  test('shows what it means on hover, stays while the pointer is on that, and goes after it', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + lesson);
    await word(page).hover();
    await expect(meaning(page)).toBeVisible();
    await meaning(page).hover();
    await expect(meaning(page)).toBeVisible();
    await page.mouse.move(1, 1);
    await expect(meaning(page)).toBeHidden();
  });

  test('shows it on focus, goes with Escape while the focus stays, and tells it to who cannot see it', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + lesson);
    await expect(word(page)).toHaveAccessibleDescription(/Een ja dat telt/);
    await word(page).evaluate((link) => {
      (link as HTMLElement).focus({ focusVisible: true } as FocusOptions);
    });
    await expect(meaning(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meaning(page)).toBeHidden();
    await expect(word(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(meaning(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(meaning(page)).toBeHidden();
  });

  test('a tap shows it, a tap elsewhere closes it, and a second tap on the word leads to the glossary', async () => {
    const { page } = await site.newPage({ hasTouch: true, viewport: { width: 360, height: 780 } });
    await page.goto(site.origin + lesson);
    await word(page).tap();
    await expect(meaning(page)).toBeVisible();
    await page.locator('h2').first().tap();
    await expect(meaning(page)).toBeHidden();
    await word(page).tap();
    await expect(meaning(page)).toBeVisible();
    await word(page).tap();
    await expect(page).toHaveURL(/begrippen\.html#toestemming$/);
  });

  test('fits in the smallest window and at four times the size, and moves nothing', async () => {
    for (const [width, height] of [
      [320, 640],
      [320, 256],
    ] as const) {
      const { page } = await site.newPage({ viewport: { width, height } });
      await page.goto(site.origin + lesson);
      await expect(page.locator('[data-save-status="saved"]')).toBeAttached();
      const boxBefore = await page.locator('main').boundingBox();
      await word(page).hover();
      await expect(meaning(page)).toBeVisible();
      const box = await meaning(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((await page.locator('main').boundingBox())?.height).toBe(boxBefore?.height);
      expect(await overflowOf(page, `${width} x ${height}`)).toEqual([]);
    }
  });

  test('without script it is a link to the glossary, and nothing stands in the way', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.origin + lesson);
    await expect(meaning(page)).toBeHidden();
    await expect(word(page)).toHaveAttribute('href', /begrippen\.html#toestemming$/);
    expect(
      await page
        .locator('course-term')
        .first()
        .evaluate((term) => /^\s|\s$/.test((term as HTMLElement).innerText)),
    ).toBe(false);
  });

  test('has no violation while it is shown, light and dark', { timeout: 60_000 }, async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.origin + lesson);
    await word(page).focus();
    await expect(meaning(page)).toBeVisible();
    expect(await faultsOf(page, 'shown')).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('prints as plain text', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + lesson);
    await word(page).hover();
    await expect(meaning(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(meaning(page)).toBeHidden();
    await expect(word(page)).toHaveCSS('text-decoration-line', 'none');
  });

  test('costs at most 1 kB, when somebody may read, on pages that have terms', async () => {
    const { page } = await site.newPage();
    const asked: string[] = [];
    page.on('response', (response) => response.url().includes('course-term') && asked.push(response.url()));
    const readScripts = followScripts(page, (url) => url.includes('course-term'));
    await page.goto(site.origin + lesson);
    await expect(page.locator('[data-save-status="saved"]')).toBeAttached();
    expect(asked).toEqual([]);
    await word(page).hover();
    await expect(meaning(page)).toBeVisible();
    expect(asked.length).toBe(1);
    expect(totalOf(await readScripts())).toBeLessThanOrEqual(1000);
    await page.goto(`${site.origin}/klantmanager/mijn-kijken.html`);
    await page.mouse.move(100, 100);
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-save-status="saved"]')).toBeAttached();
    expect(asked.length).toBe(1);
  });
});

describe('the glossary', () => {
  test('no violation and no overflow', { timeout: 60_000 }, async () => {
    const { page, faults: logged } = await site.newPage();
    await page.goto(site.origin + glossary);
    const faults = [...(await faultsOf(page, 'whole'))];
    await page.locator('#vind-begrip').fill('toestemming');
    faults.push(...(await faultsOf(page, 'filtered')));
    await page.locator('#vind-begrip').fill('zzz');
    faults.push(...(await faultsOf(page, 'none')));
    expect(faults).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('shows only what holds the word, whatever its accents, and says how many', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + glossary);
    const shown = page.locator('[data-term]:not([hidden]) h3');
    await page.locator('#vind-begrip').fill('CLIENT');
    await expect(page.locator('[data-found]')).toContainText('van de');
    await expect(shown.filter({ hasText: /^klant$/ })).toBeVisible();
    await page.locator('#vind-begrip').fill('zzz');
    await expect(shown).toHaveCount(0);
    const elsewhere = page.locator('[data-elsewhere]');
    await expect(elsewhere).toHaveAttribute('href', /zoeken\.html\?q=zzz$/);
    await page.locator('#vind-begrip').fill('');
    expect(await shown.count()).toBeGreaterThan(60);
  });

  test('a link to a term that is left out brings it back', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + glossary);
    await page.locator('#vind-begrip').fill('sociale wenselijkheid');
    await page.locator('#sociale-wenselijkheid').getByRole('link', { name: 'echtheid' }).click();
    await expect(page.locator('#echtheid')).toBeInViewport();
    await expect(page.locator('#vind-begrip')).toHaveValue('');
  });

  test('leads to the lessons that explain a term, and back to the term', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.origin}${glossary}#toestemming`);
    await page.locator('#toestemming').getByRole('link', { name: 'Toestemming vragen' }).click();
    await expect(page).toHaveURL(/toestemming-vragen\.html$/);
    await page.goBack();
    await expect(page.locator('#toestemming')).toBeInViewport();
  });
});

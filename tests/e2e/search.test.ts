/** The search page in a real browser: by keyboard, there and back, with nothing found, and without the index. */
import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import { faultsOf } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();
const path = '/klantmanager/zoeken.html';

async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#zoekvraag').fill(question);
  await expect(page.locator('[data-said]')).toContainText(`‘${question}’`);
}

const results = (page: Page) => page.locator('[data-results] .result');

describe('the search page', () => {
  test('no violation and no overflow in any state', { timeout: 120_000 }, async () => {
    const { page, faults: logged } = await site.newPage();
    const faults: string[] = [];
    await page.goto(site.origin + path);
    await expect(page.locator('#zoekvraag')).toBeFocused();
    faults.push(...(await faultsOf(page, 'empty')));
    for (const question of ['gesprek', 'weerstnad', 'handelingsalternatieven', 'qqqzzz']) {
      await ask(page, question);
      faults.push(...(await faultsOf(page, question)));
    }
    expect(faults).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('fetches the index when somebody is there to search, and shows the best first with what was found marked', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + path);
    await ask(page, 'weerstand');
    await expect(results(page).first().locator('h3')).toHaveText('weerstand');
    await expect(results(page).first().locator('mark').first()).toHaveText(/^weerstand$/i);
    await expect(page.locator('[data-results] h2').first()).toHaveText('Past het best');
    await expect(page.locator('[data-said]')).toHaveText(/^\d+ bladzijden gevonden voor ‘weerstand’\.$/);
  });

  test('by keyboard alone, to a section of a lesson and back to the same question', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + path);
    await page.keyboard.type('toestemming vragen om te filmen');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-results] h3 a').first()).toBeFocused();
    const title = await page.locator('[data-results] h3 a').first().textContent();
    await expect(page).toHaveURL(/zoeken\.html\?q=toestemming\+vragen\+om\+te\+filmen$/);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/zoeken/);
    await page.goBack();
    await expect(page.locator('#zoekvraag')).toHaveValue('toestemming vragen om te filmen');
    await expect(page.locator('[data-results] h3 a').first()).toHaveText(title ?? '');
  });

  test('leads to the line in which somebody says it, unfolded', async () => {
    const { page } = await site.newPage();
    await page.goto(`${site.origin}${path}?q=${encodeURIComponent('brief nooit gekregen')}`);
    const link = page.locator('[data-results] a[href*="#zin-"]').first();
    const line = /#(zin-\d+)$/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
    await link.click();
    await expect(page.locator(`#${line}`)).toBeInViewport();
  });

  test('a slip is understood, and said', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + path);
    await ask(page, 'weerstnad');
    await expect(page.locator('[data-said]')).toContainText('Dit staat er over ‘weerstand’.');
    await expect(results(page).first()).toContainText(/weerstand/i);
  });

  test('nothing found: says so, and shows ways on', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + path);
    await ask(page, 'qqqzzz');
    await expect(page.locator('[data-said]')).toHaveText('Niets gevonden voor ‘qqqzzz’.');
    await page.locator('[data-results] a', { hasText: 'begrippen' }).click();
    await expect(page).toHaveURL(/begrippen\.html$/);
  });

  test('a long group opens with a button, and the focus is on what came', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + path);
    await ask(page, 'gesprek');
    const before = await results(page).count();
    await page.locator('[data-results] button').first().press('Enter');
    expect(await results(page).count()).toBeGreaterThan(before);
    await expect(page.locator('[data-results] a:focus')).toHaveCount(1);
  });

  test('says so when the index does not come, and works when it comes later', async () => {
    const { page } = await site.newPage();
    await page.route('**/zoekindex.json', (route) => route.abort());
    await page.goto(site.origin + path);
    await page.locator('#zoekvraag').fill('weerstand');
    await expect(page.locator('[data-said]')).toContainText('Zoeken lukt nu niet.');
    await page.unroute('**/zoekindex.json');
    await page.locator('#zoekvraag').fill('');
    await ask(page, 'weerstand');
    await expect(results(page).first()).toBeVisible();
  });

  test('what is typed is text, never markup', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(`${site.origin}${path}?q=${encodeURIComponent('<img src=x onerror=alert(1)> weerstand')}`);
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('[data-said] img, [data-results] img')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('without script it is a list of all pages', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.origin + path);
    await expect(page.getByRole('link', { name: 'Raakmomenten herkennen' })).toBeVisible();
    await expect(page.locator('#zoekvraag')).toBeHidden();
  });

  test('every place that the index names exists', { timeout: 60_000 }, async () => {
    type File = {
      documents: { pages: { key: string }[]; sections: { page: number; anchor: string; firstLine: number | null }[] };
    };
    const { page } = await site.newPage();
    await page.goto(site.origin + path);
    const addresses = await page
      .locator('[data-pages] a[data-page]')
      .evaluateAll((links) =>
        links.map((link) => [(link as HTMLElement).dataset['page'] ?? '', (link as HTMLAnchorElement).href]),
      );
    const byKey = new Map(addresses as [string, string][]);
    const { documents } = (await (await fetch(`${site.origin}/klantmanager/zoekindex.json`)).json()) as File;
    const texts = new Map<string, string>();
    const missing: string[] = [];
    for (const { page: at, anchor } of documents.sections) {
      const { key } = documents.pages[at] ?? { key: '' };
      const term = /^begrip-(.+)/.exec(key)?.[1];
      const address = byKey.get(term === undefined ? key : 'begrip') ?? '';
      if (!texts.has(address)) texts.set(address, address === '' ? '' : await (await fetch(address)).text());
      const place = term ?? anchor;
      if (texts.get(address) === '' || (place !== '' && texts.get(address)?.includes(`id="${place}"`) !== true))
        missing.push(`${key}#${place}`);
    }
    expect(missing).toEqual([]);
  });
});

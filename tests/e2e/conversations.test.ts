/** The pages about the sample conversations: the list, the page for coaches, and recording lines yourself. */
import { readdir } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();
const list = '/klantmanager/gesprekken/index.html';
const coachPage = '/klantmanager/gesprekken/ja-hoor.html';
const paths = [list, '/leidinggevende/gesprekken/index.html', coachPage, '/hulp/zelf-inspreken.html'];
const currentTime = (video: HTMLVideoElement): number => video.currentTime;

describe('conversations', () => {
  test('no violation and no overflow', { timeout: 120_000 }, async () => {
    const { page, faults } = await site.newPage();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site.origin + path);
      found.push(...(await faultsOf(page, path)));
    }
    await page.goto(site.origin + coachPage);
    for (const summary of await page.locator('summary').all()) await summary.click();
    found.push(...(await faultsOf(page, 'everything open')));
    expect([...found, ...faults]).toEqual([]);
  });

  test('every conversation of the edition has a card, and can be reached from the overview by links', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/klantmanager/index.html`);
    await page.getByRole('main').getByRole('link', { name: 'Alle gesprekken bij elkaar' }).click();
    const cards = page.getByRole('article');
    const card = cards.filter({ has: page.getByRole('heading', { name: 'Ja hoor, komt goed' }) });
    await expect(card).toContainText('Sander (klantmanager), Joke (klant)');
    await expect(card).toContainText('Echtheid');
    await expect(card).toContainText('stemmen uit de computer');
    await expect(card.getByRole('link', { name: 'Casus: Ja hoor, komt goed' })).toBeVisible();
    await card.getByRole('link', { name: /Voor begeleiders/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ja hoor, komt goed' })).toBeVisible();
  });

  test('each conversation stands in the edition it is for, with a page for coaches', async () => {
    const known = await readdir('src/content/conversations');
    const linked: string[] = [];
    for (const edition of ['klantmanager', 'leidinggevende']) {
      const html = await (await fetch(`${site.origin}/${edition}/gesprekken/index.html`)).text();
      linked.push(...[...html.matchAll(/href="\.\/([a-z0-9-]+)\.html"/g)].map(([, id = '']) => id));
    }
    const shown = new Set(linked.filter((id) => id !== 'index'));
    expect([...shown].toSorted()).toEqual(known.toSorted());
  });
});

describe('the page for coaches', () => {
  test('warns first, keeps readings closed, and says plainly what the codings are worth', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.origin + coachPage);
    await expect(page.getByText('Let op: deze pagina verklapt wat anderen zagen.')).toBeVisible();
    await expect(page.locator('.spoiler').getByRole('link', { name: 'Casus: Ja hoor, komt goed' })).toBeVisible();
    await expect(page.locator('details[open]')).toHaveCount(0);
    await expect(page.getByText('Ik vond het een soepel gesprek.')).toBeHidden();
    await expect(
      page.getByText(
        'Deze coderingen zijn geschreven door de makers van de cursus en nog niet getoetst met mensen uit de praktijk.',
      ),
    ).toBeVisible();
    await expect(page.locator('[data-ceiling]')).toHaveText(/^[01],\d\d$/);
    await page.getByText('Sander, klantmanager').click();
    await expect(page.getByText('Ik vond het een soepel gesprek.')).toBeVisible();
  });

  test('by keyboard: a moment plays the film from there, and its description can be read', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.origin + coachPage);
    await page.locator('[data-moments] summary').focus();
    await page.keyboard.press('Enter');
    const link = page.locator('[data-moments] a[data-seek]').nth(2);
    const at = Number(await link.getAttribute('data-seek'));
    await link.focus();
    await page.keyboard.press('Enter');
    const video = page.locator('video').first();
    await expect.poll(() => video.evaluate(currentTime)).toBeGreaterThan(at);
    expect(await video.evaluate(currentTime)).toBeLessThan(at + 15);
    await expect(link).toBeFocused();
    await expect(page.locator('[data-film-status]').first()).toContainText('De film speelt vanaf');
    await page.getByLabel('Beschrijving van het beeld tonen').first().check();
    await page.locator('a[data-seek="0"]').first().click();
    await expect(page.locator('[data-description]').first()).toContainText('Spreekkamer in het stadhuis');
    expect(faults).toEqual([]);
  });

  test('on paper everything stands open, and the player does not', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + coachPage);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Ik vond het een soepel gesprek.')).toBeVisible();
    await expect(page.locator('[data-moments] li').first()).toBeVisible();
    await expect(page.locator('video').first()).toBeHidden();
  });
});

describe('a lesson that discusses a conversation', () => {
  test('shows it once more with cuts; without them it goes on from the same second', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(`${site.origin}/klantmanager/lessen/deel-2/ja-hoor.html`);
    const film = page.locator('conversation-film');
    const cuts = film.getByLabel('Met camerawissels');
    await expect(cuts).toBeChecked();
    await expect(film.locator('video')).toHaveAttribute('src', /ja-hoor\/video-cuts\.mp4$/);
    const link = film.locator('a[data-seek]').nth(3);
    const at = Number(await link.getAttribute('data-seek'));
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => film.locator('video').evaluate(currentTime)).toBeGreaterThan(at);
    await cuts.uncheck();
    await expect(film.locator('video')).toHaveAttribute('src', /ja-hoor\/video\.mp4$/);
    await expect.poll(() => film.locator('video').evaluate(currentTime)).toBeGreaterThan(at);
    expect(faults).toEqual([]);
  });
});

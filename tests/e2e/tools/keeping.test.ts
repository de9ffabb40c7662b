/** What is filled in on a tool stays on this device, in a real browser: kept, found back, shared between windows, honest when it is not. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { useSite } from '../site.ts';
import { ToolPage } from './tool-page.ts';

const site = useSite();

/** Fills the storage of this origin to the last bit. */
function fillStorage(): void {
  localStorage.setItem('filler', '');
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) localStorage.setItem('filler', (localStorage.getItem('filler') ?? '') + 'x'.repeat(size));
    } catch {
      // Smaller pieces still fit.
    }
  }
}

describe('keeping', () => {
  test('every kind of answer is there after a reload, and nothing was asked of the network', async () => {
    const { page, faults } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'oefenkijkwijzer');
    await expect(tool.status).toContainText('Nog niets ingevuld');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await tool.field('gesprek.welk').fill('Tweede gesprek');
    await tool.field('gesprek.datum').fill('2026-11-22');
    await tool.field('gesprek.mijn-doel').fill('Luisteren.\nNiet typen.');
    await tool.field('kijken.momenten.2-3').fill('Ze kijkt weg.');
    await tool.field('signaal.stroomt-of-hapert').nth(1).check();
    await tool.field('signaal.naam').nth(0).check();
    await tool.field('signaal.naam').nth(2).check();
    await expect(tool.status).toHaveText('Bewaard op dit apparaat.');
    await expect(tool.copies).toHaveText(/^Tweede gesprek.* om /);
    expect(asked).toEqual([]);
    await page.reload();
    await tool.alive();
    await expect(tool.field('gesprek.welk')).toHaveValue('Tweede gesprek');
    await expect(tool.field('gesprek.datum')).toHaveValue('2026-11-22');
    await expect(tool.field('gesprek.mijn-doel')).toHaveValue('Luisteren.\nNiet typen.');
    await expect(tool.field('kijken.momenten.2-3')).toHaveValue('Ze kijkt weg.');
    await expect(tool.field('signaal.stroomt-of-hapert').nth(1)).toBeChecked();
    expect(
      await tool.field('signaal.naam').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)),
    ).toEqual([true, false, true, false, false, false, false, false, false]);
    await expect(tool.said).toContainText('eerder is ingevuld');
    expect(faults).toEqual([]);
  });

  test('a second window follows, and both may write on the same sheet', async () => {
    const { page } = await site.newPage();
    const [here, there] = [new ToolPage(page), new ToolPage(await page.context().newPage())];
    await here.open(site.origin, 'oefenkijkwijzer');
    await there.open(site.origin, 'oefenkijkwijzer');
    await here.field('gesprek.welk').fill('Tweede gesprek');
    await expect(there.field('gesprek.welk')).toHaveValue('Tweede gesprek');
    await expect(there.said).toContainText('In een ander venster');
    await there.field('gesprek.mijn-doel').fill('Luisteren.');
    await expect(here.field('gesprek.mijn-doel')).toHaveValue('Luisteren.');
    await expect(here.field('gesprek.welk')).toHaveValue('Tweede gesprek');
  });

  test('a full device is told at once and where one types, and all is kept as soon as there is room', async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 700 } });
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'oefenkijkwijzer');
    await page.evaluate(fillStorage);
    await tool.field('gesprek.welk').fill('Tweede gesprek');
    await expect(tool.status).toContainText('Niet bewaard: dit apparaat is vol');
    await expect(tool.status).toBeInViewport();
    await page.evaluate(() => localStorage.removeItem('filler'));
    await tool.field('gesprek.leervraag').fill('Stiltes');
    await expect(tool.status).toHaveText('Bewaard op dit apparaat.');
    await page.reload();
    await tool.alive();
    await expect(tool.field('gesprek.welk')).toHaveValue('Tweede gesprek');
    await expect(tool.field('gesprek.leervraag')).toHaveValue('Stiltes');
  });

  test('a browser that keeps nothing is told before anything is typed; printing and the file still work', async () => {
    const { page } = await site.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Not here.', 'SecurityError');
        },
      });
    });
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'oefenkijkwijzer');
    await expect(tool.status).toContainText('Deze browser bewaart hier niets');
    await tool.field('gesprek.welk').fill('Tweede gesprek');
    expect((await tool.download()).text).toContain('"antwoord": "Tweede gesprek"');
  });
});

describe('copies', () => {
  test('a sheet per conversation: a new one is empty, the other one comes back', async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'oefenkijkwijzer');
    await tool.field('gesprek.welk').fill('Gesprek een');
    await tool.button('fresh').click();
    await expect(tool.field('gesprek.welk')).toHaveValue('');
    await tool.field('gesprek.welk').fill('Gesprek twee');
    await expect(tool.copies).toHaveCount(2);
    await page.getByRole('button', { name: 'Gesprek een' }).press('Enter');
    await expect(tool.field('gesprek.welk')).toHaveValue('Gesprek een');
    await expect(page.locator('[data-copy][aria-current]')).toContainText('Gesprek een');
    await page.reload();
    await tool.alive();
    await expect(tool.field('gesprek.welk')).toHaveValue('Gesprek een');
  });

  test('what one client filled in is not in front of the next, nor told in the list', async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'samenleerkaart-zo-was-het');
    await tool.field('uw-verhaal.niet-gezegd').fill('Mijn moeder is ziek');
    await page.reload();
    await tool.alive();
    await expect(tool.field('uw-verhaal.niet-gezegd')).toHaveValue('Mijn moeder is ziek');
    const next = new ToolPage(await page.context().newPage());
    await next.open(site.origin, 'samenleerkaart-zo-was-het');
    await expect(next.field('uw-verhaal.niet-gezegd')).toHaveValue('');
    await expect(next.copies).toHaveCount(1);
    await expect(next.copies).not.toContainText('moeder');
  });

  test('clearing asks first, leaves nothing on the device, and can be taken back; by keyboard alone', async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'oefenkijkwijzer');
    await tool.tabTo(tool.field('gesprek.welk'), 15);
    await page.keyboard.type('Tweede gesprek');
    await tool.button('restart').press('Enter');
    await expect(page.locator('dialog[open]')).toContainText('Alles op dit blad wissen?');
    await expect(tool.button('restart-no')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(tool.field('gesprek.welk')).toHaveValue('Tweede gesprek');
    await tool.button('restart').press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(tool.field('gesprek.welk')).toHaveValue('');
    await expect(tool.said).toHaveText('Alles is gewist.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expect(tool.button('undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(tool.field('gesprek.welk')).toHaveValue('Tweede gesprek');
    await expect(tool.said).toHaveText('Alles staat er weer.');
  });

  test('a choice can be taken back', async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'teamscan');
    await tool.field('richting.weten-waarom').nth(4).check();
    await expect(tool.copies).toHaveText(/^Nog zonder tekst/);
    const unpick = page.locator('[data-unpick="richting.weten-waarom"]');
    await unpick.press('Enter');
    await expect(unpick).toBeHidden();
    await expect(tool.field('richting.weten-waarom').nth(4)).not.toBeChecked();
    await expect(tool.field('richting.weten-waarom').first()).toBeFocused();
    await expect(tool.status).toContainText('Nog niets ingevuld');
  });
});

describe('the file to take along', () => {
  test('opens on another device, beside what is there', async () => {
    const { page } = await site.newPage({ acceptDownloads: true });
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'oefenwerkblad');
    await tool.fillIn();
    const file = await tool.download();
    expect(file.name).toMatch(/^oefenwerkblad-\d{4}-\d{2}-\d{2}\.json$/);
    await expect(tool.said).toContainText(file.name);

    const { page: other } = await site.newPage();
    const elsewhere = new ToolPage(other);
    await elsewhere.open(site.origin, 'oefenwerkblad');
    await elsewhere.field('moment.tijd').fill('hier al');
    await elsewhere.choose(file.text);
    await expect(elsewhere.said).toContainText('Het bestand is geopend');
    await expect(elsewhere.copies).toHaveCount(2);
    const fields = 'tool-sheet form [name]';
    const read = (elements: Element[]): unknown[] =>
      elements.map((element) => {
        const { name, value, checked } = element as HTMLInputElement;
        return [name, value, checked];
      });
    expect(await other.locator(fields).evaluateAll(read)).toEqual(await page.locator(fields).evaluateAll(read));
  });

  test('what is no such file changes nothing, and is refused in words', async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'teamscan');
    await tool.fillIn();
    const { text } = await tool.download();
    await tool.open(site.origin, 'oefenwerkblad');
    for (const [wrong, words] of [
      ['geen json', 'geen ingevuld gereedschap'],
      [text, 'een ander gereedschap: Teamscan'],
      [text.replace('"versie": 1', '"versie": 9'), 'nieuwere versie'],
    ] as const) {
      await tool.choose(wrong);
      await expect(tool.said).toContainText(words);
      await expect(tool.copies).toHaveCount(0);
    }
  });
});

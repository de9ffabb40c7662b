/** How tools look and read: rules of accessibility in every state, large type on a card, A4 on paper, budgets. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf, overflowOf } from '../look.ts';
import { followScripts, totalOf } from '../scripts.ts';
import { useSite } from '../site.ts';
import { toolIds, ToolPage } from './tool-page.ts';

const site = useSite();

describe('accessibility', () => {
  test('no violation and no overflow', { timeout: 180_000 }, async () => {
    const { page, faults: logged } = await site.newPage();
    const tool = new ToolPage(page);
    const faults: string[] = [];
    const look = async (state: string): Promise<void> => void faults.push(...(await faultsOf(page, state)));
    for (const list of ['klantmanager', 'leidinggevende']) {
      await page.goto(`${site.origin}/${list}/gereedschap/index.html`);
      await look(list);
    }
    await tool.open(site.origin, 'oefenkijkwijzer');
    await look('empty');
    for (const id of toolIds) {
      await tool.open(site.origin, id);
      await tool.fillIn();
      await expect(tool.status).toHaveText('Bewaard op dit apparaat.');
      await look(id);
    }
    await tool.button('restart').click();
    await look('asking');
    expect(faults).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('in forced colours and at four times zoom nothing is cut off', async () => {
    const { page } = await site.newPage({ forcedColors: 'active', viewport: { width: 360, height: 225 } });
    const tool = new ToolPage(page);
    for (const id of ['oefenkijkwijzer', 'samenleerkaart-samen', 'teamscan'] as const) {
      await tool.open(site.origin, id);
      await tool.fillIn();
      expect(await overflowOf(page, id)).toEqual([]);
    }
  });

  test('what fields are asked is told with them: question, hint, ends of a scale, column and row', async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'oefenkijkwijzer');
    await expect(page.getByRole('textbox', { name: 'Welk gesprek is dit?' })).toHaveAccessibleDescription(
      /Bijvoorbeeld/,
    );
    await expect(page.getByRole('textbox', { name: 'Wat zie of hoor ik?, regel 2' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Welke naam past erbij?' })).toHaveAccessibleDescription(/Twijfel/);
    await tool.open(site.origin, 'teamscan');
    const group = page.getByRole('group', { name: 'Ieder van ons heeft een eigen leervraag.' });
    await expect(group.getByRole('radio', { name: 'zo is het bij ons niet' })).toHaveValue('1');
    await expect(group.getByRole('radio', { name: 'plek 3 van 5' })).toHaveValue('3');
  });

  test('without script the whole tool is there, to print', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/klantmanager/gereedschap/samenleerkaart-samen.html`);
    await expect(page.locator('noscript p')).toContainText('Zonder JavaScript wordt hier niets bewaard');
    for (const part of await page.locator('tool-sheet form section').all()) await expect(part).toBeVisible();
    await expect(page.locator('[data-act="save"]')).toBeHidden();
  });
});

describe('a card', () => {
  test('shows one part at a time, in type of 24 px and targets of 44 px, and says where one is', async () => {
    const { page } = await site.newPage({ viewport: { width: 820, height: 1180 }, hasTouch: true });
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'samenleerkaart-zo-was-het');
    const parts = page.locator('tool-sheet form > section');
    const count = await parts.count();
    for (let at = 0; at < count; at += 1) {
      await expect(page.locator('[data-place]')).toHaveText(`Stap ${at + 1} van ${count}`);
      await expect(page.locator('tool-sheet form > section:visible')).toHaveCount(1);
      await expect(parts.nth(at)).toBeVisible();
      const small = await page
        .locator('tool-sheet form > section:visible :is(p, label, legend, input, textarea, h2)')
        .evaluateAll(
          (elements) => elements.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 24).length,
        );
      expect(small).toBe(0);
      const targets = await page
        .locator(
          'tool-sheet form > section:visible :is(label:has(input), textarea, input[type="text"], button:not([hidden])), .steps button:visible',
        )
        .evaluateAll(
          (elements) =>
            elements
              .map((element) => element.getBoundingClientRect())
              .filter(({ width, height }) => Math.min(width, height) < 44).length,
        );
      expect(targets).toBe(0);
      await page.locator('[data-next]').tap();
    }
    await expect(page.getByRole('heading', { name: 'Klaar' })).toBeFocused();
    await expect(tool.button('print')).toBeVisible();
    await page.locator('[data-back]').tap();
    await expect(parts.last()).toBeVisible();
    await expect(parts.last().locator('h2')).toBeFocused();
  });

  test('can be seen whole at the end, and walked through again', async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'samenleerkaart-samen');
    const parts = await page.locator('tool-sheet form > section').count();
    for (let at = 0; at < parts; at += 1) await page.locator('[data-next]').press('Enter');
    await expect(page.locator('[data-per-step]')).toBeHidden();
    await page.locator('[data-whole]').press('Enter');
    await expect(page.locator('tool-sheet form > section:visible')).toHaveCount(parts);
    await page.locator('[data-per-step]').press('Enter');
    await expect(page.locator('tool-sheet form > section:visible')).toHaveCount(1);
  });
});

describe('a scan', () => {
  test('tells in words where each section lies, and what stands out, without a number', async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'teamscan');
    const words = page.locator('[data-outcome-words]');
    await expect(words).toContainText('Dan staat hier wat opvalt.');
    const scales = await page
      .locator('[data-scale]')
      .evaluateAll((elements) =>
        elements.map((element) => [
          (element as HTMLElement).dataset['scale'] ?? '',
          (element as HTMLElement).dataset['section'] ?? '',
        ]),
      );
    for (const [name = '', section] of scales) {
      await tool
        .field(name)
        .nth(section === 'richting' ? 4 : section === 'routine' ? 0 : 2)
        .check();
    }
    await expect(words).toHaveText(/meest herken je bij Richting.*minst bij Routine/);
    const rows = page.locator('[data-outcome-place]');
    await expect(rows).toHaveText([
      'dicht bij “zo is het bij ons”',
      'er tussenin',
      'er tussenin',
      'dicht bij “zo is het bij ons niet”',
    ]);
    expect(await page.locator('[data-outcome]').textContent()).not.toMatch(/\d/);
    await page.reload();
    await tool.alive();
    await expect(rows.first()).toHaveText('dicht bij “zo is het bij ons”');
  });
});

describe('paper', () => {
  /** Pages of each tool, when empty. */
  const most: Readonly<Record<string, number>> = {
    oefenkijkwijzer: 4,
    oefenwerkblad: 3,
    uitlegkaart: 2,
    'oefenformulier-toestemming': 3,
    teamscan: 4,
    verhaalblad: 4,
    'samenleerkaart-samen': 1,
    'samenleerkaart-zo-was-het': 1,
  };

  test('every tool is A4, a card one sheet, empty and filled in', { timeout: 120_000 }, async () => {
    const { page } = await site.newPage();
    const tool = new ToolPage(page);
    for (const id of toolIds) {
      await tool.open(site.origin, id);
      const limit = most[id] ?? 4;
      const empty = await tool.print();
      expect.soft([id, new Set(empty.sizes)]).toEqual([id, new Set(['210 × 297'])]);
      expect.soft(empty.pages, id).toBeLessThanOrEqual(limit);
      await tool.fillIn();
      expect.soft((await tool.print()).pages, `${id}, filled in`).toBeLessThanOrEqual(limit === 1 ? 1 : limit + 1);
    }
  });

  test('long answers stand on paper to the last word, and nothing sticks out', async () => {
    const { page } = await site.newPage({ viewport: { width: 673, height: 1000 } });
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'oefenkijkwijzer');
    await tool.fillIn(true);
    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('[data-answer]').evaluateAll((boxes) =>
      boxes
        .map((box) => box as HTMLElement)
        .filter((box) => {
          const { content } = getComputedStyle(box, '::after');
          const isWhole =
            content.includes((box.dataset['answer'] ?? '').slice(-20)) && box.scrollWidth <= box.clientWidth;
          return !isWhole || box.scrollHeight > box.clientHeight + 1;
        })
        .map(({ innerHTML }) => innerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    expect(await overflowOf(page, 'print')).toEqual([]);
    await expect(page.locator('.origin')).toContainText('Cursusmateriaal.');
    await expect(page.locator('.site-header')).toBeHidden();
    await expect(page.locator('tool-sheet .actions')).toBeHidden();
  });
});

describe('budgets', () => {
  test('at most 15 kB of packed scripts and 10 requests, all of one origin, without inline script or style', async () => {
    const { page, faults } = await site.newPage();
    const readScripts = followScripts(page);
    const asked: string[] = [];
    page.on('response', (response) => asked.push(response.url()));
    const tool = new ToolPage(page);
    await tool.open(site.origin, 'teamscan');
    await tool.fillIn();
    expect(totalOf(await readScripts())).toBeLessThanOrEqual(15_000);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(10);
    const html = await (await fetch(`${site.origin}/klantmanager/gereedschap/teamscan.html`)).text();
    expect(html).not.toMatch(/<script(?![^>]*(src=|application\/json))|\son[a-z]+="|<[a-z][^>]*\sstyle="/);
    expect(faults).toEqual([]);
  });

  test('the document is served as what it is', async () => {
    const { headers, status } = await fetch(`${site.origin}/klantmanager/gereedschap/teamscan.odt`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/vnd.oasis.opendocument.text']);
  });
});

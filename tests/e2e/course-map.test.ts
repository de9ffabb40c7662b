/** The course map in a real browser: where to go on, what is done, how long the rest takes; and without a script. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import type { Page } from 'playwright';
import { tell } from './growth-samples.ts';
import { faultsOf } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();
const home = '/klantmanager/index.html';

/** Codes of the lessons on the map, in the order of the course. */
async function codesOn(page: Page): Promise<readonly number[]> {
  return page
    .locator('course-map li[data-lesson]')
    .evaluateAll((items) =>
      (items as HTMLElement[])
        .toSorted((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']))
        .map(({ dataset }) => Number(dataset['lesson'])),
    );
}

async function openMap(page: Page): Promise<void> {
  await page.goto(site.origin + home);
  await expect(page.locator('course-map')).toHaveAttribute('data-ready');
}

/** Finishes all lessons of the first part and opens the first of the second. */
async function workThrough(page: Page): Promise<void> {
  const parts = page.locator('course-map > [data-part-of-course]');
  const first = await parts.nth(0).locator('li[data-lesson]').count();
  const codes = await codesOn(page);
  await tell(page, [
    ...codes.slice(0, first).map((lesson) => ({ type: 'lesson-finished' as const, lesson })),
    { type: 'lesson-opened', lesson: codes[first] ?? 0 },
  ]);
  await expect(page.locator('[data-save-status]')).toHaveAttribute('data-save-status', 'saved');
}

describe('the course map', () => {
  test('leads a newcomer to the first lesson and shows the first part open', async () => {
    const { page, faults } = await site.newPage();
    await openMap(page);
    await expect(page.locator('[data-go-label]')).toHaveText('Begin hier');
    const first = page.locator('course-map li[data-lesson]').first();
    await expect(first).toBeVisible();
    await expect(page.locator('[data-go-link]')).toHaveText(
      (await first.locator('[data-title]').textContent())?.trim() ?? '',
    );
    await expect(page.locator('course-map > details[open]')).toHaveCount(1);
    await expect(page.locator('[data-total-text]')).toHaveText(/^De hele training: \d+ lessen, nog ongeveer .* uur$/);
    expect(faults).toEqual([]);
  });

  test('leads back to where somebody was, with progress in words and as a bar, and opens that part', async () => {
    const { page } = await site.newPage();
    await openMap(page);
    await workThrough(page);
    await page.reload();
    await expect(page.locator('course-map')).toHaveAttribute('data-ready');
    await expect(page.locator('[data-go-label]')).toHaveText('Verder waar je was');
    const parts = page.locator('course-map > [data-part-of-course]');
    await expect(parts.nth(0)).not.toHaveAttribute('open');
    await expect(parts.nth(1)).toHaveAttribute('open');
    await expect(parts.nth(0).locator('[data-part-text]')).toHaveText(
      /^(Alle \d+ lessen|Beide lessen|De les is) afgerond$/,
    );
    const bar = parts.nth(0).locator('[data-part-bar]');
    expect(await bar.evaluate((element: HTMLProgressElement) => element.position)).toBe(1);
    await expect(parts.nth(1).locator('[data-part-text]')).toHaveText(/nog ongeveer/);
    await expect(parts.nth(1).locator('li').first()).toContainText('begonnen');
    const target = (await page.locator('[data-go-link]').textContent()) ?? '';
    await page.locator('[data-go-link]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(target);
  });

  test('at the end leads to the proof of participation, and says so of cases too', async () => {
    const { page } = await site.newPage();
    await openMap(page);
    await expect(page.locator('[data-go-done]')).toBeHidden();
    await tell(
      page,
      (await codesOn(page)).map((lesson) => ({ type: 'lesson-finished' as const, lesson })),
    );
    await expect(page.locator('[data-go-label]')).toHaveText('Je bent rond');
    await expect(page.locator('details.apart [data-apart-text]').first()).toHaveText(/afgerond$/);
    await page.locator('[data-go-done] a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewijs van deelname');
  });

  test('keeps a part as somebody left it while more is saved', async () => {
    const { page } = await site.newPage();
    await openMap(page);
    const second = page.locator('course-map > [data-part-of-course]').nth(1);
    await second.locator('summary').first().press('Enter');
    await expect(second).toHaveAttribute('open');
    await tell(page, [{ type: 'lesson-opened', lesson: (await codesOn(page))[0] ?? 0 }]);
    await expect(page.locator('[data-go-label]')).toHaveText('Verder waar je was');
    await expect(second).toHaveAttribute('open');
  });

  test('shows cases apart within their part, without the word in front of each', async () => {
    const { page } = await site.newPage();
    await openMap(page);
    const cases = page.locator('details.apart').filter({ hasText: 'Casussen' }).first();
    await expect(cases).not.toHaveAttribute('open');
    await expect(cases.locator('li')).not.toHaveCount(0);
    expect((await cases.locator('[data-title]').allTextContents()).join()).not.toContain('Casus:');
  });

  test('is plain lists without a script', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.origin + home);
    const lessons = page.locator('course-map li[data-lesson] a');
    expect(await lessons.count()).toBeGreaterThan(10);
    await expect(lessons.first()).toBeVisible();
    await expect(lessons.last()).toBeVisible();
    await lessons.last().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('no violation and no overflow', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    await openMap(page);
    const found = [...(await faultsOf(page, 'new'))];
    await workThrough(page);
    for (const part of await page.locator('course-map details').all()) {
      await part.evaluate((element: HTMLDetailsElement) => (element.open = true));
    }
    found.push(...(await faultsOf(page, 'all open')));
    expect(found).toEqual([]);
  });
});

describe('from lesson to lesson', () => {
  test('the next lesson leads on and the previous one back, by keyboard', async () => {
    const { page } = await site.newPage();
    await openMap(page);
    const titles = (await page.locator('course-map li[data-lesson] [data-title]').allTextContents()).map((text) =>
      text.trim(),
    );
    await page.locator('course-map li[data-lesson] a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
    const next = page.getByRole('link', { name: /^Volgende les/ });
    await expect(next).toHaveCount(1);
    await expect(page.getByRole('link', { name: /^Vorige les/ })).toHaveCount(0);
    await next.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[1] ?? '');
    await page.getByRole('link', { name: /^Vorige les/ }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
  });
});

/** What a learner did, and the proof of participation, in a real browser. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import type { Page } from 'playwright';
import { tell } from './growth-samples.ts';
import { faultsOf } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();
const results = '/klantmanager/resultaten.html';
const proof = '/klantmanager/deelnamebewijs.html';
/** Zien of vinden, and Drie stoelen, with the exercise of the first. */
const work = [
  { type: 'lesson-opened', lesson: 14 },
  { type: 'lesson-finished', lesson: 14 },
  { type: 'step-finished', exercise: 3, step: 'answer' },
] as const;

async function workOn(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path);
  await tell(page, work);
  await expect(page.locator('[data-save-status]')).toHaveAttribute('data-save-status', 'saved');
}

describe('what I did', () => {
  test('says that there is nothing yet, and then what was done in words without a grade', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.origin + results);
    await expect(page.locator('course-results')).toContainText('Je bent nog niet begonnen.');
    await workOn(page, results);
    const words = page.locator('[data-words]');
    await expect(words).toContainText(/Je rondde 1 van de \d+ lessen af\./);
    await expect(words).toContainText(/Je maakte 1 van de \d+ oefeningen/);
    await expect(
      page.locator('[data-section="finished"]').getByRole('link', { name: /^Zien of vinden/ }),
    ).toBeVisible();
    await expect(page.locator('[data-section="next"]').getByRole('link')).toHaveCount(1);
    expect(await page.locator('main').textContent()).not.toMatch(/\d\s?%|score|punten/i);
    expect(faults).toEqual([]);
  });
});

describe('the proof of participation', () => {
  test('holds the own name, which stays on the device, and what was finished; and says what it is not', async () => {
    const { page, faults } = await site.newPage();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await page.goto(site.origin + proof);
    await expect(page.locator('participation-proof')).toContainText('Rond eerst een les af');
    await workOn(page, proof);
    await page.getByLabel('Je naam op het bewijs').fill('Samira Testnaam');
    const paper = page.getByRole('article', { name: 'Het bewijs' });
    await expect(paper).toContainText('Samira Testnaam');
    await expect(paper).toContainText('Zien of vinden');
    await expect(paper).toContainText('1 les afgerond, met 1 oefening');
    await expect(paper).toContainText('Geen officieel certificaat.');
    await page.reload();
    await expect(paper).toContainText('Samira Testnaam');
    await expect(page.getByLabel('Je naam op het bewijs')).toHaveValue('Samira Testnaam');
    expect(sent.filter((text) => text.includes('Testnaam'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('is one page of A4 with nothing but the proof on it', async () => {
    const { page } = await site.newPage();
    await workOn(page, proof);
    await page.getByLabel('Je naam op het bewijs').fill('Samira Testnaam');
    await expect(page.locator('[data-proof-day]')).toHaveText(/\d{4}$/);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Je naam op het bewijs')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.locator('.site-header')).toBeHidden();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

  test('no violation and no overflow in any state', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const found: string[] = [];
    for (const path of [results, proof]) {
      await page.goto(site.origin + path);
      await expect(
        page.locator('[data-when="nothing"]').or(page.locator('[data-when="something"]')).first(),
      ).toBeAttached();
      found.push(...(await faultsOf(page, `${path} empty`)));
      await workOn(page, path);
      found.push(...(await faultsOf(page, `${path} filled`)));
    }
    expect(found).toEqual([]);
  });
});

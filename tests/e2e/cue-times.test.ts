/** Setting the times of another recording, by keyboard alone, to a file that the course can read. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import type { Page } from 'playwright';
import { cuesFileSchema } from '#content/clip-schema.ts';
import { faultsOf } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();
const path = '/klantmanager/gesprekken/tijden/ja-hoor.html';
const film = 'public/clips/ja-hoor/video.mp4';

async function open(page: Page, recording: string | null = film): Promise<void> {
  await page.goto(site.origin + path);
  await expect(page.locator('[data-cue-times][data-ready]')).toBeAttached();
  if (recording === null) return;
  await page.getByLabel('Filmbestand').setInputFiles(recording);
  await expect
    .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.readyState))
    .toBeGreaterThan(0);
}

/** Puts the film there, as its own controls would. */
async function seek(page: Page, seconds: number): Promise<void> {
  await page.locator('video').evaluate((video: HTMLVideoElement, to) => {
    video.currentTime = to;
  }, seconds);
}

async function readDownload(page: Page): Promise<unknown> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download cues.json' }).press('Enter');
  return JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as unknown;
}

describe('setting times', () => {
  test('tapped, corrected, kept and downloaded by keyboard alone', { timeout: 120_000 }, async () => {
    const { page, faults } = await site.newPage();
    await open(page);
    const rows = page.locator('[data-cue-times] ol .row');
    const count = await rows.count();
    expect(count).toBeGreaterThan(5);

    const tap = page.getByRole('button', { name: /^Nu / });
    await tap.focus();
    for (let index = 0; index < count; index += 1) {
      await seek(page, 2 + index * 4);
      await page.keyboard.press('t');
      await seek(page, 4 + index * 4);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByText(`${count} van de ${count} momenten`)).toBeVisible();
    await expect(page.locator('[data-status]')).toContainText('Alle momenten hebben een tijd.');

    await rows.nth(1).press('Enter');
    await page.getByRole('button', { name: 'Begin 0,1 seconde eerder' }).press('Enter');
    await expect(page.getByLabel('Begin', { exact: true })).toHaveValue('0:05,9');
    await page.getByLabel('Einde', { exact: true }).fill('0:07,2');
    await page.keyboard.press('Tab');
    await expect(rows.nth(1)).toContainText('0:05,9 – 0:07,2');

    await open(page);
    await expect(rows.nth(1)).toContainText('0:05,9 – 0:07,2');
    const file = cuesFileSchema.parse(await readDownload(page));
    const delivered = cuesFileSchema.parse(JSON.parse(await readFile('public/clips/ja-hoor/cues.json', 'utf8')));
    expect(file.clip).toBe('ja-hoor');
    expect(file.cues.map(({ id, start, end }) => [id, start, end])).toEqual(
      delivered.cues.map(({ id }, index) => (index === 1 ? [id, 5.9, 7.2] : [id, 2 + index * 4, 4 + index * 4])),
    );
    expect(file.cues.map(({ see, kind, who }) => [see, kind, who])).toEqual(
      delivered.cues.map(({ see, kind, who }) => [see, kind, who]),
    );
    expect(faults).toEqual([]);
  });

  test('says what is wrong, next to where it is', async () => {
    const { page } = await site.newPage();
    await open(page);
    const [start, end] = ['Begin', 'Einde'].map((name) => page.getByLabel(name, { exact: true }));
    if (start === undefined || end === undefined) throw new Error('There are two times.');
    await start.fill('straks');
    await start.press('Tab');
    await expect(page.getByText(/Dit is geen tijd/)).toBeVisible();
    await expect(start).toHaveAttribute('aria-invalid', 'true');
    await expect(start).toHaveValue('straks');
    await start.fill('0:10');
    await end.fill('0:10,3');
    await end.press('Tab');
    await expect(page.getByText(/minstens 0,8 seconde na het begin/)).toBeVisible();
    await end.fill('99:00');
    await end.press('Tab');
    await expect(page.getByText('Deze tijd ligt na het einde van je opname.')).toBeVisible();
    await end.fill('0:12');
    await end.press('Tab');
    await page.getByRole('button', { name: 'Download cues.json' }).press('Enter');
    await expect(page.getByText(/^Nog \d+ momenten hebben geen goede tijd\.$/).first()).toBeVisible();
    await expect(page.locator('[data-cue-times] ol .row').nth(1)).toBeFocused();
    await expect(page.getByText('Hier staat nog geen begin.')).toBeVisible();
    await page.getByRole('button', { name: 'Begin opnieuw' }).press('Enter');
    await page.getByRole('button', { name: 'Ja, wis alle tijden' }).press('Enter');
    await expect(page.locator('[data-cue-times] ol .row').first()).toContainText('nog geen tijd');
  });

  test('a file that is no film is refused in words, and nothing is sent anywhere', async () => {
    const { page } = await site.newPage();
    await open(page, null);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url().slice(0, 5)}`));
    await page.getByLabel('Filmbestand').setInputFiles('README.md');
    await expect(page.getByRole('alert')).toContainText('Deze film kan je browser niet afspelen.');
    await expect(page.getByRole('button', { name: /^Nu / })).toBeDisabled();
    await page.getByLabel('Filmbestand').setInputFiles(film);
    await expect(page.getByRole('button', { name: 'Nu begint het' })).toBeEnabled();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(asked.filter((request) => request !== 'GET blob:')).toEqual([]);
  });

  test('no violation and no overflow', { timeout: 120_000 }, async () => {
    const { page } = await site.newPage();
    await open(page, null);
    const found = [...(await faultsOf(page, 'without film'))];
    await open(page);
    await page.getByLabel('Einde', { exact: true }).fill('x');
    await page.keyboard.press('Tab');
    found.push(...(await faultsOf(page, 'with film and a mistake')));
    expect(found).toEqual([]);
  });
});

/** The page for administrators, on a real team server: choose, look, download, and open what comes out. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect as expectPage } from '@playwright/test';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { useSite } from '../e2e/site.ts';
import { builtSiteRoot } from './packages.ts';

const site = useSite();
const theme = ':root { --vknz-color-brand: #ffe0e0; --vknz-color-on-brand: #ffffff; }';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

describe('the Pakketbouwer', () => {
  test('from a form to a package with name, logo and house style, readable or told so', async () => {
    await builtSiteRoot();
    const { page, faults } = await site.newPage({ locale: 'nl-NL' });
    await page.goto(`${site.origin}/pakketbouwer.html`);
    await page.getByLabel('Naam van je organisatie').fill('Gemeente Voorbeeld');
    await page
      .getByLabel('Logo')
      .setInputFiles({ name: 'Ons logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });
    await page
      .getByLabel('Design tokens')
      .setInputFiles({ name: 'stijl.css', mimeType: 'text/css', buffer: Buffer.from(theme) });
    await expectPage(page.locator('[data-preview-name]')).toHaveText('Gemeente Voorbeeld');
    await expectPage(page.locator('[data-preview-logo]')).toBeVisible();
    await expectPage(page.getByText(/Tekst op een knop: .* te weinig verschil/)).toBeVisible();
    await expectPage(page.getByText(/Tekst op de pagina: .* goed leesbaar/)).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Maak het pakket' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('vknz-klantmanager-scorm12.zip');
    await expectPage(page.getByText(/^Klaar: vknz-klantmanager-scorm12\.zip/)).toBeVisible();
    const files = unzipSync(await readFile(await download.path()));
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    expect(Buffer.from(files['theme/logo.svg'] ?? []).toString()).toBe(drawing);
    expect(Buffer.from(files['theme/organisation.css'] ?? []).toString()).toBe(theme);
    expect(Buffer.from(files['klantmanager/index.html'] ?? []).toString()).toContain('Gemeente Voorbeeld');
    expect(Object.keys(files).filter((path) => path.includes('pakketbouwer'))).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  test('a file that is no house style is refused at once; nothing on the page is out of reach', async () => {
    const { page } = await site.newPage({ locale: 'nl-NL' });
    await page.goto(`${site.origin}/pakketbouwer.html`);
    const field = page.getByLabel('Design tokens');
    await field.setInputFiles({ name: 'stijl.css', mimeType: 'text/css', buffer: Buffer.from('body { color: red }') });
    await expectPage
      .poll(() => field.evaluate((input: HTMLInputElement) => input.validationMessage))
      .toMatch(/design tokens/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }, 60_000);
});

/** The trial platform, on a real server: a finished package is opened, played, left, opened again; everything is told. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect as expectPage } from '@playwright/test';
import { zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { useSite } from '../e2e/site.ts';
import { CourseInLms } from './lesson-page.ts';
import { unpackOneLesson } from './packages.ts';

const site = useSite();

describe('the Proef-LMS', () => {
  test.each(['scorm12', 'scorm2004'] as const)(
    '%s: what was done is there again, and nothing was wrong',
    async (format) => {
      const folder = await mkdtemp(join(tmpdir(), 'vknz-trial-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      const file = join(folder, 'pakket.zip');
      await writeFile(file, zipSync(await unpackOneLesson(format), { level: 0 }));
      const { page, faults } = await site.newPage({ locale: 'nl-NL' });
      await page.goto(`${site.origin}/proef-lms.html`);
      await page.getByLabel('Pakket (zip)').setInputFiles(file);
      const course = new CourseInLms(page);
      await course.chooseLesson();
      await course.placeMark(20);
      await course.saveStatusIs('saved');
      await expectPage(page.locator('[data-log]')).toContainText('De training vraagt om op te slaan.');
      await page.getByRole('button', { name: 'Sluit het venster' }).click();
      await expectPage(page.locator('[data-log]')).toContainText('De training meldt zich af.');
      await expectPage(page.locator('[data-kept]')).toContainText('cmi.suspend_data');
      await page.getByRole('button', { name: 'Kom morgen terug' }).click();
      await course.hasMarks(1);
      await page.getByRole('button', { name: 'Laat de inlog verlopen' }).click();
      await course.placeMark(40);
      await course.saveStatusIs('device-only');
      await page.getByRole('button', { name: 'Sluit het venster' }).click();
      await expectPage(page.locator('[data-faults]')).toHaveText('Niets: alles klopte.');
      const [report] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Bewaar het verslag' }).click(),
      ]);
      expect(await readFile(await report.path(), 'utf8')).toContain('De deelnemer opent de training.');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    },
    120_000,
  );

  test('what is no package is refused in plain words', async () => {
    const { page } = await site.newPage({ locale: 'nl-NL' });
    await page.goto(`${site.origin}/proef-lms.html`);
    const field = page.getByLabel('Pakket (zip)');
    await field.setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('hallo') });
    await expectPage(page.getByText('Dit is geen zipbestand, of het is beschadigd.')).toBeVisible();
  }, 60_000);
});

/** The kinds in which one marks with a restriction: one question at a time, without sound, only what is expected. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import type { Page } from 'playwright';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/een-vraag-tegelijk.html';
const codes = { focus: 13, silent: 14, desirable: 15 };

class MarkingPage extends QuestionPage {
  readonly marks = this.root.locator('[data-mark-list] [data-mark]');

  static async openAt(page: Page, code: number): Promise<MarkingPage> {
    const exercise = new MarkingPage(page, code);
    await exercise.open(site.origin + path);
    await exercise.tabTo(exercise.root.locator('[data-place-mark]'));
    return exercise;
  }

  /** Presses M at `seconds`; the focus must be in the exercise. */
  async markAt(seconds: number): Promise<void> {
    const before = await this.marks.count();
    const now = Number(await this.root.getByRole('slider').inputValue());
    const steps = Math.round((seconds - now) / 5);
    for (let press = 0; press < Math.abs(steps); press += 1) await this.page.keyboard.press(steps > 0 ? 'l' : 'j');
    await this.page.keyboard.press('m');
    await expect(this.marks).toHaveCount(before + 1);
  }

  /** Opens the mark in this row. */
  async edit(row: number): Promise<void> {
    await this.marks.nth(row).focus();
    await this.page.keyboard.press('Enter');
    await expect(this.root.locator('[data-mark-title]')).toBeFocused();
  }

  /** Opens all readings, one after the other. */
  async compare(): Promise<void> {
    await this.press(this.root.getByRole('button', { name: 'Vergelijk met de anderen' }));
    for (const by of ['client', 'professional', 'coach']) {
      await this.press(this.root.locator(`[data-reveal="${by}"]`));
      await expect(this.root.locator(`[data-reveal="${by}"]`)).toHaveCount(0);
    }
  }
}

describe('one question at a time', () => {
  test('marks belong to the question of the round, and are compared per question', async () => {
    const { page, faults } = await site.newPage();
    const exercise = await MarkingPage.openAt(page, codes.focus);
    await exercise.markAt(30);
    await exercise.edit(0);
    await page.keyboard.press('8');
    await expect(exercise.root.getByRole('group', { name: 'Onder welke vraag hoort dit?' })).toHaveCount(0);
    await exercise.write('Wat zie of hoor je?', 'Ze kijkt naar zijn handen.');
    await page.keyboard.press('Escape');
    await exercise.choose('Met welke vraag kijk je nu?', /Gezamenlijk doel/);
    await expect(exercise.marks).toHaveCount(0);
    await exercise.tabTo(exercise.root.locator('[data-place-mark]'));
    await exercise.markAt(40);
    await exercise.edit(0);
    await page.keyboard.press('3');
    await exercise.write('Wat zie of hoor je?', 'Ze trekt haar tas op schoot.');
    await page.keyboard.press('Escape');
    await exercise.compare();
    await expect(exercise.root).toContainText(/Echtheid: \d van \d/);
    await expect(exercise.root).toContainText(/Gezamenlijk doel: \d van \d/);
    await exercise.finish();
    expect(faults).toEqual([]);
  });
});

describe('without sound', () => {
  test('the clip is silent until the comparison is done', async () => {
    const { page, faults } = await site.newPage();
    const exercise = await MarkingPage.openAt(page, codes.silent);
    const video = exercise.root.locator('video');
    const isMuted = (): Promise<boolean> => video.evaluate((element: HTMLVideoElement) => element.muted);
    expect(await isMuted()).toBe(true);
    for (const [row, seconds] of [30, 65].entries()) {
      await exercise.tabTo(exercise.root.locator('[data-place-mark]'));
      await exercise.markAt(seconds);
      await exercise.edit(row);
      await page.keyboard.press('1');
      await exercise.write('Wat zie of hoor je?', 'Een beweging.');
      await page.keyboard.press('Escape');
    }
    await exercise.compare();
    await exercise.press(exercise.root.getByRole('button', { name: 'Kijk met geluid' }));
    await expect.poll(isMuted).toBe(false);
    await expect(exercise.announcement).toHaveText(/Speelt vanaf 0:00/);
    await page.keyboard.press('k');
    await exercise.finish();
    expect(faults).toEqual([]);
  });
});

describe('what is expected to be said', () => {
  test('every mark is of one signal, with signs to tick, and both come back', async () => {
    const { page, faults } = await site.newPage();
    const exercise = await MarkingPage.openAt(page, codes.desirable);
    await exercise.markAt(30);
    await exercise.edit(0);
    await expect(exercise.root.getByRole('group', { name: 'Welk signaal past het best?' })).toHaveCount(0);
    await exercise.tick('Heel snel ja');
    await exercise.write('Wat zie of hoor je?', 'Ze zegt meteen ja.');
    await exercise.saved();
    await page.reload();
    await expect(exercise.marks).toHaveText([/Sociaal wenselijk/]);
    await exercise.edit(0);
    await expect(exercise.root.getByRole('checkbox', { name: 'Heel snel ja' })).toBeChecked();
    await page.keyboard.press('Escape');
    await exercise.compare();
    await exercise.finish();
    expect(faults).toEqual([]);
  });
});

describe('accessibility', () => {
  test('no fault in any of the three, with an open editor', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    for (const code of Object.values(codes)) {
      const exercise = await MarkingPage.openAt(page, code);
      await exercise.markAt(30);
      await exercise.edit(0);
      expect(await faultsOf(page, `exercise ${code}`)).toEqual([]);
    }
  });
});

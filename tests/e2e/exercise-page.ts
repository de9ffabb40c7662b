/** What a learner does on the exercise page, by keyboard alone, in words. Shared by the tests and the screenshots. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright';

export const lessonPath = '/klantmanager/lessen/deel-2/raakmomenten-herkennen.html';

export class ExercisePage {
  readonly page: Page;
  readonly exercise: Locator;
  readonly marks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.exercise = page.locator('[data-exercise]');
    this.marks = page.locator('[data-mark-list] [data-mark]');
  }

  /** Opens the lesson and waits until the exercise is alive. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await expect(this.page.locator('[data-exercise][data-ready]')).toBeAttached();
  }

  /** Brings the focus into the exercise with the Tab key, as far as the mark button. */
  async enter(): Promise<void> {
    await this.page.locator('[data-exercise-title]').focus();
    const button = this.page.locator('[data-place-mark]');
    for (let presses = 0; presses < 25; presses += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('The mark button was not reached with 25 presses of Tab.');
  }

  /** Presses M with the clip at `seconds`; the focus must be inside the exercise and the clip paused. */
  async markAt(seconds: number): Promise<void> {
    const before = await this.marks.count();
    await this.seek(seconds);
    await this.page.keyboard.press('m');
    await expect(this.marks).toHaveCount(before + 1);
  }

  /** Moves the clip with the keys L and J, five seconds a press, and the finer keys. */
  async seek(seconds: number): Promise<void> {
    const slider = this.page.getByRole('slider', { name: 'Tijd in het fragment' });
    const now = Number(await slider.inputValue());
    const steps = Math.round((seconds - now) / 5);
    for (let press = 0; press < Math.abs(steps); press += 1) await this.page.keyboard.press(steps > 0 ? 'l' : 'j');
  }

  /** Opens the mark in this row with Enter, names it with a digit and writes both notes. */
  async describe(row: number, signal: string, observation: string, interpretation: string): Promise<void> {
    await this.marks.nth(row).focus();
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('[data-mark-title]')).toBeFocused();
    await this.page.keyboard.press(signal);
    await this.write('Wat zie of hoor je?', observation);
    await this.write('Wat betekent dat volgens jou?', interpretation);
    await this.page.keyboard.press('Escape');
    await expect(this.marks.nth(row)).toBeFocused();
  }

  /** Tabs from where the focus is to the field with this label, and types. */
  async write(label: string, text: string): Promise<void> {
    await this.tabTo(this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.insertText(text);
  }

  /** Presses Tab until `target` has the focus. */
  async tabTo(target: Locator, limit = 60): Promise<void> {
    for (let presses = 0; presses < limit; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Not reached with ${limit} presses of Tab: ${target.toString()}`);
  }

  /** Opens all readings, one after the other. */
  async compare(): Promise<void> {
    await this.tabTo(this.page.getByRole('button', { name: 'Vergelijk met de anderen' }));
    await this.page.keyboard.press('Enter');
    for (const by of ['client', 'professional', 'coach']) {
      const button = this.page.locator(`[data-reveal="${by}"]`);
      await expect(button).toBeVisible();
      await this.tabTo(button);
      await this.page.keyboard.press('Enter');
      await expect(button).toHaveCount(0);
    }
  }

  /** Chooses the first alternative and finishes the exercise. */
  async chooseAlternative(): Promise<void> {
    await this.tabTo(this.page.getByRole('button', { name: 'Verder: anders doen' }), 120);
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('#e1-alternative')).toBeFocused();
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Space');
    await this.tabTo(this.page.locator('[data-finish-exercise]'));
    await this.page.keyboard.press('Enter');
  }

  async finishLesson(): Promise<void> {
    await this.tabTo(this.page.locator('[data-finish]'));
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('[data-finish-text]')).toHaveText('Je hebt deze les afgerond.');
  }

  /** Waits until the owner of the data has confirmed everything. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-status]')).toHaveAttribute('data-save-status', 'saved', {
      timeout: 15_000,
    });
  }
}

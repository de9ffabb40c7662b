/** What a learner does in one exercise of a page, by keyboard alone, in words. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright';

export class QuestionPage {
  readonly page: Page;
  readonly root: Locator;
  readonly feedback: Locator;
  readonly announcement: Locator;

  /** `code`: number of the exercise. */
  constructor(page: Page, code: number) {
    this.page = page;
    this.root = page.locator(`[data-exercise="${code}"]`);
    this.feedback = this.root.locator('[data-feedback]');
    this.announcement = this.root.locator('[data-announcement]');
  }

  /** Opens the page and puts the focus at the title of the exercise, once it is alive. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root.and(this.page.locator('[data-ready]'))).toBeAttached();
    await this.root.locator('[data-exercise-title]').focus();
  }

  /** Comes back to the page later, and to where the exercise stands: one below the fold wakes when it is near. */
  async comeBack(): Promise<void> {
    await this.page.reload();
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root.and(this.page.locator('[data-ready]'))).toBeAttached();
  }

  /** Presses Tab until `target` has the focus. */
  async tabTo(target: Locator, limit = 60): Promise<void> {
    for (let presses = 0; presses < limit; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Not reached with ${limit} presses of Tab: ${target.toString()}`);
  }

  /** Picks the option with this label in the group with this legend: Tab to the group, arrows to the option. */
  async choose(legend: string, label: string | RegExp): Promise<void> {
    const group = this.root.getByRole('group', { name: legend, exact: true });
    const option = group.getByRole('radio', { name: label });
    const checked = group.getByRole('radio', { checked: true });
    await this.tabTo((await checked.count()) > 0 ? checked : group.getByRole('radio').first());
    for (let presses = 0; presses < 12; presses += 1) {
      if (await option.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Space');
    await expect(option).toBeChecked();
  }

  /** Ticks a box by keyboard. */
  async tick(label: string | RegExp): Promise<void> {
    const box = this.root.getByRole('checkbox', { name: label });
    await this.tabTo(box);
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  async write(label: string, text: string): Promise<void> {
    await this.tabTo(this.root.getByLabel(label, { exact: true }));
    await this.page.keyboard.insertText(text);
  }

  /** Tabs to the button and presses it. */
  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press('Enter');
  }

  /** Opens the feedback, which gets the focus. */
  async check(): Promise<void> {
    await this.press(this.root.locator('[data-check]'));
    await expect(this.feedback).toBeFocused();
  }

  /** Goes to the next question, whose heading gets the focus. */
  async next(heading: string): Promise<void> {
    await this.press(this.root.locator('[data-next]'));
    await expect(this.root.locator('[data-question]')).toBeFocused();
    await expect(this.root.locator('[data-question]')).toHaveText(heading);
  }

  async finish(): Promise<void> {
    await this.press(this.root.locator('[data-finish-exercise]'));
    await expect(this.root.getByRole('status').filter({ hasText: 'Klaar.' })).toBeFocused();
    await expect(this.root.locator('[data-finish-exercise]')).toHaveCount(0);
  }

  /** Waits until the owner of the data has confirmed everything. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-status]')).toHaveAttribute('data-save-status', 'saved', {
      timeout: 15_000,
    });
  }
}

/** What a learner does with notes and bookmarks, in words. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright';

export const lesson = '/klantmanager/lessen/deel-2/zien-of-vinden.html';
export const otherLesson = '/klantmanager/lessen/deel-2/drie-stoelen.html';

export class NotesAtLesson {
  readonly page: Page;
  readonly root: Locator;
  readonly field: Locator;
  readonly bookmark: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('lesson-notes');
    this.field = this.root.getByRole('textbox', { name: 'Mijn notities bij deze les' });
    this.bookmark = this.root.getByRole('button', { name: 'Bewaar deze les' });
    this.status = this.root.getByRole('status');
  }

  /** Opens a lesson and goes to the end of it. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.arrive();
  }

  async arrive(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root).toHaveAttribute('data-ready');
  }

  /** Types where the cursor is and waits until it is kept. */
  async write(text: string): Promise<void> {
    await this.field.focus();
    await this.page.keyboard.insertText(text);
    await expect(this.status).toHaveText('Bewaard op dit apparaat.');
  }
}

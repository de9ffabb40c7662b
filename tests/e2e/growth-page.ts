/** The page about one's own looking, filled through a file of marks and looks, as a learner would find it. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright';

export const growthPath = '/klantmanager/mijn-kijken.html';

export class GrowthPage {
  readonly page: Page;
  readonly marks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.marks = page.locator('[data-all-marks] [data-row]');
  }

  /** Opens the page and waits until it is alive. */
  async open(origin: string): Promise<void> {
    await this.page.goto(origin + growthPath);
    await expect(this.page.locator('[data-growth][data-ready]')).toBeAttached();
  }

  /** Chooses this text as a file to bring back. */
  async choose(text: string, name = 'mijn-kijken.json'): Promise<void> {
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.page.locator('[data-import]').setInputFiles(file);
  }

  /** Brings everything in this text back. */
  async bringBack(text: string): Promise<void> {
    await this.choose(text);
    await expect(this.page.locator('[data-preview]')).toBeFocused();
    await this.page.locator('[data-carry-out]').press('Enter');
    await expect(this.page.locator('[data-done]')).toContainText('er weer');
  }

  /** Presses the button of this format and returns the text of the file that comes. */
  async download(format: string): Promise<Readonly<{ name: string; text: string }>> {
    const button = this.page.locator(`[data-export="${format}"]`);
    const coming = this.page.waitForEvent('download');
    await button.press('Enter');
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  /** Waits until the owner of the data has confirmed everything. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-status]')).toHaveAttribute('data-save-status', 'saved', {
      timeout: 15_000,
    });
  }
}

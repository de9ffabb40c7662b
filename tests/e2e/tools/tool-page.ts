/** What somebody does on the page of a tool. */
import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright';

/** Every tool of the edition for klantmanagers. */
export const toolIds: readonly string[] = readdirSync('src/content/tools').map((name) => name.replace('.yaml', ''));

export class ToolPage {
  readonly page: Page;
  readonly status: Locator;
  readonly said: Locator;
  readonly copies: Locator;

  constructor(page: Page) {
    this.page = page;
    this.status = page.locator('[data-status]');
    this.said = page.locator('[data-said]');
    this.copies = page.locator('[data-copy]');
  }

  /** Opens the tool and waits until it keeps what is typed. */
  async open(origin: string, tool: string): Promise<void> {
    await this.page.goto(`${origin}/klantmanager/gereedschap/${tool}.html`);
    await this.alive();
  }

  async alive(): Promise<void> {
    await expect(this.page.locator('tool-sheet[data-ready]')).toBeAttached();
  }

  /** The fields of a question: one, or several to choose from. */
  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  button(act: string): Locator {
    return this.page.locator(`[data-act="${act}"]`);
  }

  /** Presses Tab until `target` has the focus. */
  async tabTo(target: Locator, presses: number): Promise<void> {
    for (let press = 0; press < presses; press += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The target was not reached with ${presses} presses of Tab.`);
  }

  /** Fills in every question, with longer texts than the fields were made for when `long`. */
  async fillIn(isLong = false): Promise<void> {
    const words = 'Ze kijkt weg en trekt haar tas op schoot. ';
    await this.page.locator('tool-sheet form').evaluate(
      (form, text) => {
        for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')) {
          if (field.type === 'checkbox' || field.type === 'radio') (field as HTMLInputElement).checked = true;
          else field.value = field.type === 'date' ? '2026-11-22' : text.trim();
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      isLong ? words.repeat(6) : words,
    );
  }

  /** Saves to a file: its name and text. */
  async download(): Promise<Readonly<{ name: string; text: string }>> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button('save').click()]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  async choose(text: string): Promise<void> {
    const file = { name: 'blad.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.page.locator('[data-open-file]').setInputFiles(file);
  }

  /** Number of sheets of paper, and the size of each in millimetres. */
  async print(): Promise<Readonly<{ pages: number; sizes: readonly string[] }>> {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    const sizes = boxes.map(([, ...sides]) =>
      sides.map((points) => Math.round((Number(points) / 72) * 25.4)).join(' × '),
    );
    return { pages: pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, sizes };
  }
}

/** Two versions of one conversation, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import type { Page } from 'playwright';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/twee-keer.html';
const difference = 'Wat doet iemand hier anders dan de eerste keer?';
const effect = 'Wat verandert er daarna bij de ander?';

class ContrastPage extends QuestionPage {
  readonly switch = this.root.locator('[data-switch]');
  readonly place = this.root.locator('[data-place-mark]');
  readonly slider = this.root.getByRole('slider');

  static async openAt(page: Page): Promise<ContrastPage> {
    const exercise = new ContrastPage(page, 11);
    await exercise.open(site.origin + path);
    return exercise;
  }

  /** Goes to the second version and marks there, some presses of five seconds from its beginning. */
  async markAfter(presses: number): Promise<void> {
    await this.press(this.switch);
    await expect(this.slider).toHaveAttribute('min', '0');
    await expect(this.slider).toHaveValue('0');
    for (let press = 0; press < presses; press += 1) await this.page.keyboard.press('l');
    await this.page.keyboard.press('m');
    await expect(this.announcement).toContainText('Jouw moment:');
  }

  /** From nothing to the feedback. */
  async answer(): Promise<void> {
    await this.markAfter(3);
    await this.write(difference, 'Hij duwt zijn laptop dicht.');
    await this.write(effect, 'Ze kijkt hem aan en vertelt.');
    await this.check();
  }
}

describe('two versions of one conversation', () => {
  test('from watching both to done, and everything is there afterwards', { timeout: 120_000 }, async () => {
    const { page, faults } = await site.newPage();
    const exercise = await ContrastPage.openAt(page);
    await expect(exercise.place).toHaveCount(0);
    await expect(exercise.root.locator('video')).toHaveCount(1);
    await exercise.press(exercise.switch);
    await expect(exercise.announcement).toContainText('Hier staat nu de tweede keer.');
    await expect(exercise.switch).toBeFocused();
    await expect(exercise.root.locator('video')).toHaveCount(1);
    await exercise.press(exercise.switch);
    await expect(exercise.switch).toHaveText('Naar de tweede keer');
    await exercise.answer();
    await expect(exercise.feedback).toContainText('Daar gaan de twee keren uit elkaar');
    await expect(exercise.feedback).toContainText('Hij duwt zijn laptop dicht.');
    await expect(exercise.feedback).toContainText('Stap voor stap');
    await exercise.choose('Leg die twee naast elkaar. Hoe dicht liggen ze bij elkaar?', 'Het lijkt erop');
    await exercise.finish();
    await exercise.saved();
    await page.reload();
    await expect(exercise.feedback).toContainText('Ze kijkt hem aan en vertelt.');
    await expect(exercise.root.getByRole('radio', { name: 'Het lijkt erop' })).toBeChecked();
    expect(faults).toEqual([]);
  });

  test('shows nothing of the difference before, and asks for one thing at a time', async () => {
    const { page } = await site.newPage();
    const exercise = await ContrastPage.openAt(page);
    expect(await page.content()).not.toContain('duwt zijn scherm omlaag, kijkt Joke aan en vraagt');
    await expect(exercise.root.getByLabel(difference)).toHaveCount(0);
    await expect(exercise.root).toContainText('markeer waar iemand voor het eerst iets anders doet');
    await exercise.markAfter(1);
    await expect(exercise.root.getByLabel(effect)).toHaveCount(0);
    await exercise.write(difference, 'Hij wacht.');
    await expect(exercise.root.getByLabel(effect)).toBeVisible();
    await exercise.write(effect, 'Ze praat.');
    await exercise.check();
    await expect(exercise.feedback).toContainText('zijn beide keren nog gelijk');
  });

  test('a line of the transcript can be marked, and the moment is played again in either version', async () => {
    const { page } = await site.newPage();
    const exercise = await ContrastPage.openAt(page);
    await exercise.press(exercise.switch);
    await page.keyboard.press('t');
    await expect(exercise.root.locator('[data-transcript] .line').first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(exercise.root.locator('[data-moment]')).toBeVisible();
    await exercise.write(difference, 'Hij vraagt iets anders.');
    await exercise.write(effect, 'Ze denkt na.');
    await exercise.check();
    await expect(exercise.feedback).toContainText('Het eerste verschil begint eerder');
    await exercise.press(exercise.root.locator('[data-replay="0"]'));
    await expect(exercise.switch).toHaveText('Naar de tweede keer');
    const video = exercise.root.locator('video');
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(15);
    await expect(video).toHaveCount(1);
  });

  test('no fault in any state', { timeout: 120_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = await ContrastPage.openAt(page);
    const faults = [...(await faultsOf(page, 'start'))];
    await exercise.markAfter(3);
    await exercise.write(difference, 'Hij duwt zijn laptop dicht.');
    faults.push(...(await faultsOf(page, 'answered')));
    await exercise.write(effect, 'Ze kijkt hem aan.');
    await exercise.check();
    faults.push(...(await faultsOf(page, 'feedback')));
    expect(faults).toEqual([]);
  });
});

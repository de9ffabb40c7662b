/** Naming signals, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/geef-het-een-naam.html';
const question = 'Welk signaal zie of hoor je?';
const sure = 'Hoe zeker ben je?';

describe('naming signals', () => {
  test('from the first fragment to done, and everything is there afterwards', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, 2);
    await exercise.open(site.origin + path);
    await exercise.choose(question, /Sociaal wenselijk/);
    await exercise.choose(sure, 'Best zeker');
    await exercise.check();
    await expect(exercise.feedback).toContainText('Zo noemden de anderen het ook: sociaal wenselijk.');
    await expect(exercise.feedback).toContainText('Joke kijkt naar zijn handen');
    for (const [index, digit] of ['4', '4', '6', '7'].entries()) {
      await exercise.next(`Fragment ${index + 2} van 5`);
      await page.keyboard.press(digit);
      await exercise.choose(sure, 'Ik gok');
      await exercise.check();
    }
    await expect(exercise.root).toContainText('4 keer dezelfde naam als de anderen, 1 keer dezelfde familie.');
    await exercise.finish();
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.feedback).toBeVisible();
    await expect(exercise.root.getByRole('radio', { name: /Sociaal wenselijk/ })).toBeChecked();
    expect(faults).toEqual([]);
  });

  test('shows nothing of the others before an answer, and keeps to the fragment', async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, 2);
    await exercise.open(site.origin + path);
    expect(await page.content()).not.toContain('kijkt naar zijn handen');
    await expect(exercise.root.locator('[data-check]')).toBeDisabled();
    await exercise.press(exercise.root.locator('[data-play-fragment]'));
    const video = exercise.root.locator('video');
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(20);
    await exercise.root.getByRole('slider').evaluate((element: HTMLInputElement) => {
      element.value = element.max;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.paused)).toBe(true);
    const end = Number(await exercise.root.getByRole('slider').getAttribute('max'));
    expect(await video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeLessThan(end + 0.5);
  });

  test('tells when the readings cannot be fetched, and keeps the answer', async () => {
    const { page } = await site.newPage();
    await page.route('**/data/exercises/**', (route) => route.abort());
    const exercise = new QuestionPage(page, 2);
    await exercise.open(site.origin + path);
    await exercise.choose(question, /Afhaken/);
    await exercise.choose(sure, 'Heel zeker');
    await exercise.press(exercise.root.locator('[data-check]'));
    await expect(exercise.root.getByRole('alert')).toContainText('Je antwoord staat er nog.');
    await page.unroute('**/data/exercises/**');
    await exercise.press(exercise.root.locator('[data-check]'));
    await expect(exercise.feedback).toBeVisible();
  });

  test('no fault in any state', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, 2);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    await exercise.choose(question, /Afhaken/);
    await exercise.choose(sure, 'Heel zeker');
    found.push(...(await faultsOf(page, 'answered')));
    await exercise.check();
    found.push(...(await faultsOf(page, 'feedback')));
    expect(found).toEqual([]);
  });
});

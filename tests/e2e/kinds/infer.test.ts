/** Guessing what somebody thought, then reading it in their words, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/drie-stoelen.html';
const code = 5;
const first = 'Wat dacht of voelde Joke hier?';
const fields = [
  first,
  'Joke zegt niets. Waar was ze met haar gedachten?',
  'Wat dacht of voelde Sander hier?',
  'Joke ademt in. Wat ging er door haar heen?',
];
const closeness = 'Leg ze naast elkaar. Hoe dichtbij kwam je?';

describe('what the other thought', () => {
  test('from the first stop to done, and everything is there afterwards', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    expect(await page.content()).not.toContain('Mijn telefoon zit in die tas');
    for (const [index, field] of fields.entries()) {
      if (index > 0) await exercise.next(`Stop ${index + 1} van 4`);
      await exercise.write(field, `Gedachte ${index + 1}.`);
      await exercise.check();
      await exercise.choose(closeness, index === 0 ? 'In de kern hetzelfde' : 'Ik dacht aan iets anders');
    }
    await expect(exercise.root).toContainText(
      'Je keek terug op 4 stops. In de kern hetzelfde: 1 keer. Ik dacht aan iets anders: 3 keer.',
    );
    await exercise.finish();
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.feedback).toContainText('Gedachte 1.');
    await expect(exercise.feedback).toContainText('Mijn telefoon zit in die tas');
    await expect(exercise.root.getByRole('radio', { name: 'In de kern hetzelfde' })).toBeChecked();
    expect(faults).toEqual([]);
  });

  test('the stop is announced with its question, and the clip goes no further', async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const video = exercise.root.locator('video');
    await exercise.press(exercise.root.locator('[data-play-fragment]'));
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(20);
    const end = Number(await exercise.root.getByRole('slider').getAttribute('max'));
    await video.evaluate((element: HTMLVideoElement, to) => (element.currentTime = to), end - 0.6);
    await expect(exercise.announcement).toHaveText(`De film staat stil. ${first}`);
    expect(await video.evaluate((element: HTMLVideoElement) => element.paused)).toBe(true);
    expect(await video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeLessThan(end + 0.5);
  });

  test('no fault in any state', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    await exercise.write(first, 'x'.repeat(120));
    found.push(...(await faultsOf(page, 'answered')));
    await exercise.check();
    await exercise.choose(closeness, 'Het raakt eraan');
    found.push(...(await faultsOf(page, 'feedback')));
    expect(found).toEqual([]);
  });
});

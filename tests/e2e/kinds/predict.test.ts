/** Stop and predict, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/stop-en-voorspel.html';
const code = 7;
const sure = 'Hoe zeker ben je?';
const ownWords = 'In je eigen woorden (dat hoeft niet)';
/** Said after the last stop. */
const told = 'plaatje uit een tijdschrift';
const questions = [/toch\?/, /vijf dagen/, /stoffenzaak/];

/** The group of options of the stop that is shown. */
async function expectation(exercise: QuestionPage, stop: number, option: string): Promise<void> {
  const legend = exercise.root.locator('legend').filter({ hasText: questions[stop] as RegExp });
  await exercise.choose(((await legend.textContent()) ?? '').trim(), option);
  await exercise.choose(sure, 'Best zeker');
}

const timeOf = (exercise: QuestionPage): Promise<number> =>
  exercise.root.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
const isPaused = (exercise: QuestionPage): Promise<boolean> =>
  exercise.root.locator('video').evaluate((video: HTMLVideoElement) => video.paused);

describe('stop and predict', () => {
  test('the clip stops by itself, says so, and brings the focus to the question', { timeout: 60_000 }, async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    expect(await page.content()).not.toContain('zat het antwoord er al in');
    expect(await page.content()).not.toContain(told);
    const stop = Number(await exercise.root.getByRole('slider').getAttribute('max'));
    await exercise.press(exercise.root.locator('[data-play-fragment]'));
    await page.keyboard.press('l');
    await expect(exercise.root.locator('[data-question]')).toBeFocused({ timeout: 15_000 });
    await expect(exercise.announcement).toHaveText('De film stopt hier. Beantwoord de vraag.');
    expect(await isPaused(exercise)).toBe(true);
    expect(Math.abs((await timeOf(exercise)) - stop)).toBeLessThan(0.5);
    await page.keyboard.press('t');
    const lines = exercise.root.locator('[data-transcript] .line');
    await expect(lines.last()).toContainText('toch?');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('l');
    await page.keyboard.press('l');
    expect(await timeOf(exercise)).toBeLessThan(stop + 0.5);

    await expectation(exercise, 0, 'Ze kijkt naar het toetsenbord en zegt dan vlot ja.');
    await exercise.check();
    await expect(exercise.feedback).toContainText('Zo ging het ook: Ze kijkt naar het toetsenbord');
    await expect(exercise.feedback).toContainText('Met ‘toch?’ zat het antwoord er al in.');
    await expect(lines.last()).not.toContainText('toch?');
    await exercise.press(exercise.root.getByRole('button', { name: 'Kijk verder' }));
    await expect.poll(() => timeOf(exercise)).toBeGreaterThan(stop + 0.5);
    expect(faults).toEqual([]);
  });

  test('from the first stop to done, and everything is there afterwards', { timeout: 60_000 }, async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    await expectation(exercise, 0, 'Ze vraagt wat hij opschrijft.');
    await exercise.comeBack();
    await expect(exercise.root.getByRole('radio', { name: 'Ze vraagt wat hij opschrijft.' })).toBeChecked();
    await exercise.root.locator('[data-exercise-title]').focus();
    await exercise.check();
    await expect(exercise.feedback).toContainText('Het ging anders dan jij verwachtte');
    await expect(exercise.feedback).not.toContainText('Jouw woorden');
    await exercise.next('Stop 2 van 3');
    await expectation(exercise, 1, 'Ze pakt haar tas op schoot en zegt zachter: ja hoor, komt goed.');
    await exercise.check();
    await exercise.next('Stop 3 van 3');
    await expectation(exercise, 2, 'Ze zegt: ja hoor, komt goed.');
    await page.keyboard.press('t');
    const lines = exercise.root.locator('[data-transcript] .line');
    await expect(lines.last()).toContainText('Op de hoek van de markt.');
    await exercise.root.locator('[data-exercise-title]').focus();
    await exercise.write(ownWords, 'Ze blijft <vertellen>.');
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.root.getByLabel(ownWords)).toHaveValue('Ze blijft <vertellen>.');
    await exercise.root.locator('[data-exercise-title]').focus();
    await exercise.check();
    await expect(exercise.feedback).toContainText('Jouw woorden: Ze blijft <vertellen>.');
    await page.keyboard.press('t');
    await expect(lines.filter({ hasText: told })).toBeVisible();
    await expect(exercise.root).toContainText('1 van de 3 keer ging het zoals jij verwachtte.');
    await exercise.finish();
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.feedback).toBeVisible();
    await expect(exercise.root.getByRole('status').filter({ hasText: 'Klaar.' })).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('no fault in any state', { timeout: 180_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    await expectation(exercise, 0, 'Ze vraagt wat hij opschrijft.');
    found.push(...(await faultsOf(page, 'answered')));
    await exercise.check();
    found.push(...(await faultsOf(page, 'feedback')));
    expect(found).toEqual([]);
  });
});

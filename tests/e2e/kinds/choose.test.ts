/** Weighing what to do, by keyboard alone: first without a clip, then with one. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/anders-doen.html';
const code = 291;

describe('weighing what to do', () => {
  test('a choice is final and then shows what each does, the own one first; no word of right or wrong', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    await expect(exercise.root.locator('[data-check]')).toBeDisabled();
    await expect(exercise.root).toContainText('Geen van de antwoorden is fout.');
    await expect(exercise.root.locator('video')).toHaveCount(0);
    await exercise.choose('Wat doe je?', /^Je vult de vakken zelf in/);
    await exercise.check();
    const own = exercise.feedback.locator('[data-own-effect]');
    await expect(own).toContainText('Of het ook haar plan is, hoor je pas over twee weken.');
    await expect(exercise.feedback.getByRole('term')).toHaveText([
      /^Je legt je pen neer/,
      /^Je leest voor/,
      /^Je zegt wat/,
    ]);
    await expect(exercise.feedback).toContainText('Daarom komt kijken eerst.');
    expect(await exercise.feedback.textContent()).not.toMatch(/goed zo|fout|punten|beste keuze/i);
    const group = exercise.root.getByRole('group', { name: 'Wat doe je?' });
    await expect(group.getByRole('radio', { name: /^Je zegt wat/ })).toBeDisabled();

    await exercise.next('Situatie 2 van 2');
    await expect(exercise.root.locator('video')).toHaveCount(1);
    await exercise.press(exercise.root.locator('[data-play-fragment]'));
    await exercise.choose('Wat doe je met het toetsenbord?', /^Je typt door/);
    await exercise.check();
    await expect(exercise.feedback.getByRole('term')).toHaveCount(2);
    await exercise.press(exercise.root.locator('[data-previous]'));
    await expect(exercise.root.locator('video')).toHaveCount(0);
    await exercise.next('Situatie 2 van 2');
    await exercise.finish();
    await exercise.saved();
    await exercise.comeBack();
    await exercise.root.scrollIntoViewIfNeeded();
    await expect(exercise.feedback).toBeVisible();
    await expect(group.getByRole('radio', { name: /^Je vult de vakken zelf in/ })).toBeChecked();
    expect(faults).toEqual([]);
  });

  test('what a choice does is not in the page', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + path);
    expect(await page.content()).not.toMatch(/hoor je pas|komt kijken eerst/);
  });

  test('no fault in any state', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    await exercise.choose('Wat doe je?', /^Je zegt wat/);
    found.push(...(await faultsOf(page, 'answered')));
    await exercise.check();
    found.push(...(await faultsOf(page, 'feedback')));
    await exercise.next('Situatie 2 van 2');
    found.push(...(await faultsOf(page, 'with a clip')));
    expect(found).toEqual([]);
  });
});

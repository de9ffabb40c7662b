/** Questions about loaded words below the observation of a mark, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/raakmomenten-herkennen.html';
const observation = 'Wat zie of hoor je?';

describe('questions about the words of an observation', () => {
  test('come after a pause, are fetched only then, block nothing, and have no fault at 320 px', async () => {
    const { page, faults } = await site.newPage({ viewport: { width: 320, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const exercise = new QuestionPage(page, 1);
    await exercise.open(site.origin + path);
    await exercise.tabTo(exercise.root.locator('[data-place-mark]'));
    await page.keyboard.press('m');
    await exercise.root.locator('[data-mark]').focus();
    await page.keyboard.press('Enter');
    await expect(exercise.root.locator('[data-mark-title]')).toBeFocused();
    await page.keyboard.press('1');
    expect(asked.some((url) => url.includes('WordQuestions'))).toBe(false);
    await exercise.write(observation, 'Joke is boos.');
    const questions = exercise.root.locator('[data-word-questions]');
    await expect(questions).toContainText('‘boos’ gaat over wat er vanbinnen gebeurt.');
    await expect(questions).toContainText('past goed bij ‘Wat betekent dat volgens jou?’.');
    await expect(exercise.root.locator('[data-word-status]')).toHaveText('Er is een vraag bij één woord.');
    expect(asked.some((url) => url.includes('WordQuestions'))).toBe(true);
    await expect(exercise.root.getByLabel('Wat betekent dat volgens jou?')).toBeEnabled();
    expect(await faultsOf(page, 'asked')).toEqual([]);
    await exercise.press(questions.getByRole('button'));
    await expect(exercise.root.getByLabel(observation, { exact: true })).toBeFocused();
    await expect(exercise.root.getByLabel(observation, { exact: true })).toHaveValue('Joke is boos.');
    expect(faults).toEqual([]);
  });
});

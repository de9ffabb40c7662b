/** Saying it as a camera would, and the questions about words, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/zien-of-vinden.html';
const code = 4;
const field = 'Jouw waarneming';
const registered = 'Kan een camera of microfoon alles uit je zin opnemen?';

describe('saying it as a camera would', () => {
  test('from the first sentence to done, and everything is there afterwards', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    await expect(exercise.root.locator('[data-check]')).toBeDisabled();
    await exercise.write(field, 'Op 0:28 kijkt ze naar de toetsen.');
    expect(await page.content()).not.toContain('kijkt Joke naar het toetsenbord');
    await exercise.check();
    await expect(exercise.feedback).toContainText(/Op \d:\d\d kijkt Joke naar het toetsenbord/);
    await exercise.choose(registered, 'Ja');
    for (let sentence = 2; sentence <= 4; sentence += 1) {
      await exercise.next(`Zin ${sentence} van 4`);
      await exercise.write(field, `Zin ${sentence}.`);
      await exercise.check();
      await exercise.choose(registered, 'Nee');
    }
    await expect(exercise.root).toContainText('Bij 1 van de 4 zinnen kan een camera of microfoon alles opnemen.');
    await exercise.finish();
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.root.getByLabel(field)).toHaveValue('Op 0:28 kijkt ze naar de toetsen.');
    await expect(
      exercise.root.getByRole('group', { name: registered }).getByRole('radio', { name: 'Ja' }),
    ).toBeChecked();
    expect(faults).toEqual([]);
  });

  test('words that say more get a question after a pause, which can be put aside and blocks nothing', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const questions = exercise.root.locator('[data-word-questions]');
    const status = exercise.root.locator('[data-word-status]');
    await exercise.write(field, 'Joke is boos en arrogant.');
    await expect(questions).toContainText('‘boos’ gaat over wat er vanbinnen gebeurt.');
    await expect(status).toHaveText('Er zijn vragen bij 2 woorden.');
    await expect(exercise.root.locator('[data-check]')).toBeEnabled();
    await exercise.press(questions.getByRole('button', { name: 'Dit laat ik zo: ‘boos’' }));
    await expect(questions.getByRole('button')).toHaveCount(1);
    await expect(questions.getByRole('button', { name: 'Dit laat ik zo: ‘arrogant’' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(questions).toHaveCount(0);
    await expect(exercise.root.getByLabel(field)).toBeFocused();
    await expect(exercise.root.getByLabel(field)).toHaveValue('Joke is boos en arrogant.');
    await page.keyboard.insertText(' Ze is lui.');
    await expect(status).toHaveText('Er is een vraag bij één woord.');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Joke zwijgt.');
    await expect(status).toHaveText('Geen vragen meer bij je woorden.');
    expect(faults).toEqual([]);
  });

  test('without the questions about words all else works', async () => {
    const { page } = await site.newPage();
    await page.route('**/WordQuestions*', (route) => route.abort());
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    await exercise.write(field, 'Joke is boos.');
    await exercise.check();
    await expect(exercise.feedback).toContainText('Zo kan het ook:');
  });

  test('no fault in any state', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    await exercise.write(field, 'Joke is boos, arrogant en wil weg.');
    await expect(exercise.root.locator('[data-word-questions]')).toBeVisible();
    found.push(...(await faultsOf(page, 'answered')));
    await exercise.check();
    found.push(...(await faultsOf(page, 'feedback')));
    expect(found).toEqual([]);
  });
});

/** Whose goal, at three points; by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/anders-doen.html';
const code = 9;

async function answer(exercise: QuestionPage, overlap: string): Promise<void> {
  await exercise.write('Wat wil Sander hier, denk je?', 'Zijn lijst afmaken.');
  await exercise.write('Wat wil Joke hier, denk je?', 'Dat het voorbij is.');
  await exercise.choose('Hoeveel daarvan is hetzelfde?', overlap);
}

describe('whose goal', () => {
  test(
    'from the first point to the picture and its table, and everything comes back',
    { timeout: 90_000 },
    async () => {
      const { page, faults } = await site.newPage();
      const exercise = new QuestionPage(page, code);
      await exercise.open(site.origin + path);
      expect(await page.content()).not.toContain('Een nette indruk maken');
      await expect(exercise.root.locator('[data-check]')).toBeDisabled();
      await answer(exercise, 'Een klein stukje');
      await exercise.saved();
      await exercise.comeBack();
      await expect(exercise.root.getByLabel('Wat wil Joke hier, denk je?')).toHaveValue('Dat het voorbij is.');
      await exercise.root.locator('[data-exercise-title]').focus();
      await exercise.check();
      await expect(exercise.feedback).toContainText('Joke: Een nette indruk maken');
      await expect(exercise.feedback).toContainText('een klein stukje, net als jij.');
      await exercise.next('Moment 2 van 3');
      await answer(exercise, 'Niets');
      await exercise.check();
      await exercise.next('Moment 3 van 3');
      await answer(exercise, 'Alles');
      await exercise.check();
      await expect(exercise.root).toContainText('Je schatting ligt dicht bij die van de coach.');
      await expect(exercise.root).toContainText('de doelen gaan eerst uit elkaar en komen dan naar elkaar toe.');
      const table = exercise.root.getByRole('table', { name: 'Hoeveel is hetzelfde?' });
      await expect(table.getByRole('row').last()).toHaveText(/Alles\s*Het meeste/);
      await exercise.finish();
      expect(faults).toEqual([]);
    },
  );

  test('no fault in any state', { timeout: 180_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    for (const [index, overlap] of ['Niets', 'Alles', 'Niets'].entries()) {
      await answer(exercise, overlap);
      if (index === 0) found.push(...(await faultsOf(page, 'answered')));
      await exercise.check();
      if (index < 2) await exercise.next(`Moment ${index + 2} van 3`);
    }
    found.push(...(await faultsOf(page, 'result')));
    expect(found).toEqual([]);
  });
});

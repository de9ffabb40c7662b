/** Telling what was seen from what it means, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/zien-of-vinden.html';
const code = 3;
const groups = [
  [
    'Joke trekt haar tas op schoot en houdt hem met twee handen vast.',
    'Joke wil hier weg.',
    'Joke werkt niet echt mee.',
  ],
  [
    'Sander vult haar antwoord alvast in.',
    'Joke kijkt naar zijn handen voordat ze ja zegt.',
    'Sander luistert slecht.',
    'Sander zegt ‘toch?’ aan het eind van zijn vraag.',
  ],
  [
    'Joke lacht kort na de vraag over thuis.',
    'Joke vindt het een lastige vraag.',
    'Dat was geen handige vraag van Sander.',
    'Joke zegt een paar tellen niets en kijkt naar haar tas.',
  ],
  [
    'Joke voelt zich gezien.',
    'Sander haalt zijn handen van de toetsen en kijkt Joke aan.',
    'Hier doet Sander het goed.',
  ],
] as const;

describe('telling apart what is seen, meant and found', () => {
  test('from the first fragment to done, both directions in words, and everything is there afterwards', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    await exercise.choose(groups[0][0], 'Duiding');
    await expect(exercise.root).toContainText('Nog 2 zinnen om te kiezen.');
    await exercise.choose(groups[0][1], 'Oordeel');
    await exercise.choose(groups[0][2], 'Oordeel');
    await exercise.check();
    await expect(exercise.feedback).toContainText('2 zinnen delen wij anders in.');
    await expect(exercise.feedback).toContainText('Duiding, jij koos oordeel');
    await expect(exercise.feedback).toContainText('leunt achterover en zegt zachter');
    for (const [index, statements] of groups.slice(1).entries()) {
      await exercise.next(`Fragment ${index + 2} van 4`);
      for (const statement of statements) await exercise.choose(statement, 'Waarneming');
      await exercise.check();
    }
    await expect(exercise.root).toContainText('6 van de 14 zinnen deelde je in zoals wij.');
    await expect(exercise.root).toContainText('6 keer noemde je iets een waarneming');
    await expect(exercise.root).toContainText('Eén keer noemde je iets een duiding of oordeel');
    await exercise.finish();
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.feedback).toBeVisible();
    await expect(
      exercise.root.getByRole('group', { name: groups[0][1] }).getByRole('radio', { name: 'Oordeel' }),
    ).toBeChecked();
    expect(faults).toEqual([]);
  });

  test('nothing of the key is in the page, and a skipped fragment stays skipped', async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    expect(await page.content()).not.toContain('zegt zachter');
    await exercise.next('Fragment 2 van 4');
    await exercise.choose(groups[1][0], 'Duiding');
    await expect(exercise.root.locator('[data-question]')).toHaveText('Fragment 2 van 4');
    await expect(
      exercise.root.getByRole('group', { name: groups[1][0] }).getByRole('radio', { name: 'Duiding' }),
    ).toBeChecked();
  });

  test('no fault in any state', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    for (const statement of groups[0]) await exercise.choose(statement, 'Oordeel');
    found.push(...(await faultsOf(page, 'answered')));
    await exercise.check();
    found.push(...(await faultsOf(page, 'feedback')));
    expect(found).toEqual([]);
  });
});

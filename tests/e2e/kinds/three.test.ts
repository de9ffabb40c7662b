/** One moment from three chairs, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/drie-stoelen.html';
const code = 6;
const look = 'Wat gebeurt er hier volgens jou?';
const shared = 'Schrijf op wat er gebeurde, zo dat alle drie zich erin herkennen.';
const points = [
  'Dat Joke lacht na de vraag over thuis',
  'Wat die lach betekent',
  'Hoe het bij Joke thuis is',
  'Waarom Sander naar thuis vraagt',
  'Wat er met haar antwoord gebeurt',
];

/** Writes an own look and opens the accounts. */
async function openAccounts(exercise: QuestionPage): Promise<void> {
  await exercise.write(look, 'Joke lacht kort.');
  await exercise.check();
}

describe('three chairs', () => {
  test('from an own look to a shared reading, and everything is there afterwards', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    expect(await page.content()).not.toContain('Ik was om vijf uur opgestaan');
    await expect(exercise.root.locator('[data-next]')).toHaveCount(0);
    await openAccounts(exercise);
    await expect(exercise.feedback.getByRole('heading')).toHaveText([
      'Joke (klant)',
      'Sander (klantmanager)',
      'De coach',
    ]);
    await exercise.next('Stap 2 van 3: leg ze naast elkaar');
    for (const [index, point] of points.entries()) await exercise.choose(point, index < 3 ? 'Uiteen' : 'Niet genoemd');
    await exercise.check();
    await expect(exercise.feedback).toContainText('Waar ze uiteenlopen, zie jij grotendeels hetzelfde als wij.');
    await expect(exercise.feedback).toContainText('Eens, jij koos uiteen');
    await exercise.next('Stap 3 van 3: één gedeelde lezing');
    await exercise.write(shared, 'Ze lachte. Hij hoorde een ja.');
    await exercise.check();
    await expect(exercise.feedback).toContainText('Voor Sander klonk dat als een ja.');
    await exercise.finish();
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.root.getByLabel(look)).toHaveValue('Joke lacht kort.');
    await exercise.root.locator('[data-exercise-title]').focus();
    await exercise.next('Stap 2 van 3: leg ze naast elkaar');
    await expect(
      exercise.root.getByRole('group', { name: points[0] as string }).getByRole('radio', { name: 'Uiteen' }),
    ).toBeChecked();
    await exercise.next('Stap 3 van 3: één gedeelde lezing');
    await expect(exercise.root.getByLabel(shared)).toHaveValue('Ze lachte. Hij hoorde een ja.');
    expect(faults).toEqual([]);
  });

  test('accounts that cannot be fetched after a return can be asked for again', async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    await openAccounts(exercise);
    await exercise.saved();
    await page.route('**/data/exercises/**', (route) => route.abort());
    await exercise.open(site.origin + path);
    await expect(exercise.root.locator('[data-question]')).toHaveText('Stap 2 van 3: leg ze naast elkaar');
    await expect(exercise.root.getByRole('alert')).toContainText('kon niet worden opgehaald');
    await page.unroute('**/data/exercises/**');
    await exercise.press(exercise.root.getByRole('button', { name: 'Haal de verhalen op' }));
    await expect(exercise.root.getByRole('group', { name: points[0] as string })).toBeVisible();
  });

  test('no fault in any step', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    await openAccounts(exercise);
    found.push(...(await faultsOf(page, 'accounts')));
    await exercise.next('Stap 2 van 3: leg ze naast elkaar');
    for (const point of points) await exercise.choose(point, 'Uiteen');
    await exercise.check();
    found.push(...(await faultsOf(page, 'points')));
    await exercise.next('Stap 3 van 3: één gedeelde lezing');
    await exercise.write(shared, 'Ze lachte.');
    await exercise.check();
    found.push(...(await faultsOf(page, 'shared')));
    expect(found).toEqual([]);
  });
});

/** Another reply, only after looking; by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/anders-doen.html';
const code = 10;
const seen = 'Wat zie of hoor je?';
const meant = 'Wat betekent dat volgens jou?';
const reply = 'Wat zou jij hier kunnen doen?';

describe('another reply', () => {
  test('opens only after an observation and an interpretation', { timeout: 60_000 }, async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const options = exercise.root.getByRole('group', { name: reply });
    await expect(exercise.root.getByLabel(meant)).toHaveCount(0);
    await expect(options).toHaveCount(0);
    await expect(exercise.root).toContainText('Schrijf eerst op wat je ziet of hoort.');
    await exercise.write(seen, 'Joke lacht kort.');
    await expect(options).toHaveCount(0);
    await exercise.write(meant, 'De vraag komt dichtbij.');
    await exercise.choose(reply, /Leg uit waarom je het vraagt/);
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.root.getByLabel(seen)).toHaveValue('Joke lacht kort.');
    await expect(exercise.root.getByRole('radio', { name: /Leg uit waarom je het vraagt/ })).toBeChecked();
    await exercise.root.locator('[data-exercise-title]').focus();
    await exercise.check();
    await expect(exercise.feedback).toContainText('Dit past bij alle drie de vragen');
    await expect(exercise.feedback).toContainText('Hoe Joke kan reageren: Zorgen voor iemand');
    await exercise.finish();
    expect(faults).toEqual([]);
  });

  test('own words, without fault in any state', { timeout: 180_000 }, async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    await exercise.write(seen, 'Joke lacht kort.');
    await exercise.write(meant, 'De vraag komt dichtbij.');
    await exercise.choose(reply, 'Ik schrijf het liever zelf.');
    await expect(exercise.root.locator('[data-check]')).toBeDisabled();
    await exercise.write('Wat zou jij zeggen of doen?', 'Ik wacht even.');
    found.push(...(await faultsOf(page, 'answered')));
    await exercise.check();
    await expect(exercise.feedback).toContainText('Jouw woorden: Ik wacht even.');
    await exercise.tick(/Ik zou dit echt zo zeggen/);
    found.push(...(await faultsOf(page, 'feedback')));
    await exercise.saved();
    await exercise.comeBack();
    await expect(exercise.root.getByRole('checkbox', { name: /Ik zou dit echt zo zeggen/ })).toBeChecked();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});

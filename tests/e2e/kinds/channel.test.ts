/** The same fragment through one channel at a time, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/stop-en-voorspel.html';
const code = 8;
const signal = 'Welk signaal past het best?';
const sure = 'Hoe zeker ben je?';

/** Closes the question without feedback: the next heading gets the focus. */
async function goOn(exercise: QuestionPage, heading: string): Promise<void> {
  await exercise.press(exercise.root.locator('[data-check]'));
  await expect(exercise.root.locator('[data-question]')).toHaveText(heading);
  await expect(exercise.root.locator('[data-question]')).toBeFocused();
}

async function begin(exercise: QuestionPage, ways: readonly string[], heading: string): Promise<void> {
  for (const way of ways) await exercise.tick(new RegExp(`^${way}`));
  await goOn(exercise, heading);
}

async function name(exercise: QuestionPage, label: RegExp, certainty: string): Promise<void> {
  await exercise.choose(signal, label);
  await exercise.choose(sure, certainty);
}

describe('one channel at a time', () => {
  test('each round gives its own channel alone, and the difference comes back', { timeout: 120_000 }, async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    const { root } = exercise;
    await exercise.open(site.origin + path);
    const video = root.locator('video');
    const spoken = root.getByText('Wat er gezegd wordt');
    const captions = root.getByRole('button', { name: 'Ondertiteling' });
    const transcript = root.getByRole('button', { name: 'Uitgeschreven tekst' });
    await exercise.tick(/^Alleen tekst/);
    await expect(root.locator('[data-check]')).toBeDisabled();
    await begin(exercise, ['Alleen beeld', 'Alleen geluid', 'Alles samen'], 'Ronde 1 van 4: alleen tekst');

    await expect(spoken).toBeVisible();
    await expect(root).toContainText('Komt goed.');
    await expect(video).toHaveCount(0);
    await name(exercise, /Stroming/, 'Ik gok');
    await goOn(exercise, 'Ronde 2 van 4: alleen beeld');

    await expect(spoken).toHaveCount(0);
    expect(await video.evaluate((element: HTMLVideoElement) => element.muted)).toBe(true);
    await expect(captions).toHaveCount(0);
    await expect(transcript).toHaveCount(0);
    await expect(root.getByRole('button', { name: 'Beschrijving' })).toBeVisible();
    await exercise.tabTo(root.locator('[data-play-fragment]'));
    await page.keyboard.press('t');
    await expect(exercise.announcement).toHaveText('In deze ronde is er geen tekst.');
    await name(exercise, /Sociaal wenselijk/, 'Best zeker');
    await exercise.saved();
    await exercise.comeBack();
    await expect(root.locator('[data-question]')).toHaveText('Ronde 2 van 4: alleen beeld');
    await expect(root.getByRole('radio', { name: /Sociaal wenselijk/ })).toBeChecked();
    await root.locator('[data-exercise-title]').focus();
    await goOn(exercise, 'Ronde 3 van 4: alleen geluid');

    await expect(video).toBeHidden();
    expect(await video.evaluate((element: HTMLVideoElement) => element.muted)).toBe(false);
    await expect(captions).toHaveCount(0);
    await expect(root.getByRole('button', { name: 'Beschrijving' })).toHaveCount(0);
    await name(exercise, /Sociaal wenselijk/, 'Ik gok');
    await goOn(exercise, 'Ronde 4 van 4: alles samen');

    await expect(video).toBeVisible();
    await expect(captions).toBeVisible();
    await name(exercise, /Sociaal wenselijk/, 'Heel zeker');
    await goOn(exercise, 'Terugkijken op je rondes');

    const table = root.getByRole('table', { name: 'Hetzelfde stukje, en wat jij het noemde' });
    await expect(table.getByRole('row')).toHaveCount(5);
    await expect(table.getByRole('row').nth(1)).toHaveText(/Alleen tekst\s*Stroming\s*Ik gok/);
    await expect(root).toContainText('Je gaf 2 verschillende namen aan hetzelfde stukje.');
    await expect(exercise.feedback).toHaveCount(0);
    await exercise.choose('Welke manier veranderde je kijk?', 'Alleen beeld');
    await exercise.check();
    await expect(exercise.feedback).toContainText('Anderen noemden dit: sociaal wenselijk.');
    await exercise.finish();
    expect(faults).toEqual([]);
  });

  test('two ways are enough, and others can be chosen later', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    await begin(exercise, ['Alleen geluid', 'Alleen tekst'], 'Ronde 1 van 2: alleen tekst');
    await exercise.press(exercise.root.locator('[data-previous]'));
    await exercise.press(exercise.root.locator('[data-reopen]'));
    await begin(exercise, ['Alles samen'], 'Ronde 1 van 3: alleen tekst');
  });

  test('no fault in any state', { timeout: 180_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    await begin(exercise, ['Alleen beeld', 'Alleen tekst'], 'Ronde 1 van 2: alleen tekst');
    await name(exercise, /Afhaken/, 'Ik gok');
    found.push(...(await faultsOf(page, 'text')));
    await goOn(exercise, 'Ronde 2 van 2: alleen beeld');
    await name(exercise, /Afhaken/, 'Ik gok');
    found.push(...(await faultsOf(page, 'picture')));
    await goOn(exercise, 'Terugkijken op je rondes');
    await exercise.choose('Welke manier veranderde je kijk?', /^Geen/);
    await exercise.check();
    found.push(...(await faultsOf(page, 'feedback')));
    expect(found).toEqual([]);
  });
});

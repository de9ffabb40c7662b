/** The whole path of a learner, by keyboard alone: watch, mark, describe, compare, do otherwise, finish, come back. */
import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import { defaultBindings } from '#domain/keyboard.ts';
import { fixedKeys, keyNames } from '#i18n/nl-keys.ts';
import { ExercisePage, lessonPath } from './exercise-page.ts';
import { QuestionPage } from './kinds/question-page.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('a lesson by keyboard alone', () => {
  test('from the overview to finished, and everything is there afterwards', { timeout: 120_000 }, async () => {
    const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    const exercise = new ExercisePage(page);

    await page.goto(`${site.origin}/klantmanager/index.html`);
    await expect(page.locator('course-map')).toHaveAttribute('data-ready');
    await exercise.tabTo(page.locator('[data-part-of-course="deel-2"] > summary'), 40);
    await page.keyboard.press('Enter');
    await exercise.tabTo(page.getByRole('link', { name: /Raakmomenten herkennen/ }), 40);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-exercise][data-ready]')).toBeAttached();

    await exercise.enter();
    await page.keyboard.press('k');
    await expect(page.getByRole('button', { name: 'Pauze' })).toBeVisible();
    await expect
      .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(0.5);
    await page.keyboard.press('m');
    await expect(exercise.marks).toHaveCount(1);
    await expect(page.locator('[data-announcement]')).toContainText('Markering 1');
    await page.keyboard.press('k');
    await expect(page.getByRole('button', { name: 'Afspelen' })).toBeVisible();

    await exercise.markAt(30);
    await exercise.markAt(65);
    await exercise.describe(
      1,
      '8',
      'Kijkt naar het toetsenbord, zegt dan ja hoor.',
      'Ze geeft het antwoord dat hoort.',
    );
    await exercise.describe(2, '6', 'Leunt naar voren en praat door.', 'Hier gaat het over haar.');
    await expect(page.getByRole('button', { name: 'Anders doen' })).toBeDisabled();

    await page.keyboard.press('Delete');
    await expect(exercise.marks).toHaveCount(2);
    await expect(page.locator('[data-undo]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(exercise.marks).toHaveCount(3);
    await expect(exercise.marks.nth(2)).toContainText('Leunt naar voren');

    await expect(exercise.marks.nth(2)).toBeFocused();

    await exercise.compare();
    await expect(page.getByText(/Van de \d momenten die de anderen noemden/)).toBeVisible();
    await exercise.chooseAlternative();
    await exercise.finishLesson();
    await exercise.saved();

    await page.goto(`${site.origin}/klantmanager/index.html`);
    await expect(page.locator('[data-lesson="12"]')).toContainText('afgerond');
    await exercise.open(site.origin + lessonPath);
    await expect(exercise.marks).toHaveCount(3);
    await expect(exercise.marks.nth(2)).toContainText('Leunt naar voren');
    expect(faults).toEqual([]);
  });

  test('the clip goes on at the second where the learner was', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.enter();
    await exercise.seek(25);
    await page.keyboard.press('k');
    await expect
      .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(26);
    await page.keyboard.press('k');
    const slider = page.getByRole('slider', { name: 'Tijd in het fragment' });
    await expect(page.getByRole('button', { name: 'Afspelen' })).toBeVisible();
    const left = Number(await slider.inputValue());
    await exercise.saved();
    await page.reload();
    // The whole second of the pause is kept; the player may tell a little more time after it.
    const apart = async (): Promise<number> => Math.abs(left - Number(await slider.inputValue()));
    await expect.poll(apart).toBeLessThanOrEqual(1.5);
  });

  test('every key of the contract does what its button does', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    const slider = page.getByRole('slider', { name: 'Tijd in het fragment' });
    const time = async (): Promise<number> => Number(await slider.inputValue());
    await exercise.enter();
    await page.keyboard.press('l');
    await expect.poll(time).toBe(5);
    await page.keyboard.press('l');
    await page.keyboard.press('j');
    await expect.poll(time).toBe(5);
    await page.keyboard.press('.');
    await expect.poll(time).toBeCloseTo(5.2, 5);
    await page.keyboard.press(',');
    await expect.poll(time).toBeCloseTo(5, 5);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(time).toBeCloseTo(6, 5);
    await page.keyboard.press('m');
    await page.keyboard.press('l');
    await page.keyboard.press('m');
    await page.keyboard.press('l');
    await page.keyboard.press('o');
    await page.keyboard.press('[');
    await expect(exercise.marks.nth(1)).toBeFocused();
    await page.keyboard.press('[');
    await expect(exercise.marks.nth(0)).toBeFocused();
    await page.keyboard.press('3');
    await expect(exercise.marks.nth(0)).toContainText('Afhaken');
    await page.keyboard.press(']');
    await expect(exercise.marks.nth(1)).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(page.locator('[data-undo]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(exercise.marks.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Duurt van 11 seconden tot 16 seconden')).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.getByLabel(/Frustratie/)).toBeChecked();
    await page.getByLabel('Wat zie of hoor je?').fill('Zucht.');
    await page.getByLabel('Wat betekent dat volgens jou?').fill('Het duurt haar te lang.');
    await page.getByRole('button', { name: 'Klaar' }).focus();
    await page.keyboard.press('g');
    await expect(page.getByLabel(/Gezamenlijk doel/)).toBeChecked();
    await page.keyboard.press('i');
    await expect(page.locator('[data-announcement]')).toContainText('Begin gezet');
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await expect(page.locator('[data-transcript] .line').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(time).toBeGreaterThan(0);
    await page.keyboard.press('?');
    await expect(page.locator('dialog[open]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });

  test('letters can be switched off, and changed, and mean nothing outside the exercise or while typing', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await page.locator('h1').focus();
    await page.keyboard.press('m');
    await expect(exercise.marks).toHaveCount(0);
    await exercise.enter();
    await page.keyboard.press('?');
    await page.getByLabel('Toets voor: Markeer dit moment').fill('x');
    await page.getByLabel('Toets voor: Markeer dit moment').press('Tab');
    await page.keyboard.press('Escape');
    await exercise.enter();
    await page.keyboard.press('m');
    await page.keyboard.press('x');
    await expect(exercise.marks).toHaveCount(1);
    await exercise.marks.nth(0).press('Enter');
    await page.keyboard.press('1');
    await page.getByLabel('Wat zie of hoor je?').fill('');
    await page.getByLabel('Wat zie of hoor je?').pressSequentially('max x');
    await expect(page.getByLabel('Wat zie of hoor je?')).toHaveValue('max x');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Pauze' })).toBeVisible();
    await page.keyboard.press('k');
    await page.getByRole('button', { name: 'Toetsen' }).click();
    await page.getByLabel('Lettertoetsen gebruiken').uncheck();
    await page.keyboard.press('Escape');
    await exercise.enter();
    await page.keyboard.press('x');
    await expect(exercise.marks).toHaveCount(1);
  });
});

describe('the list of keys', () => {
  /** What the list says that keys do, in the order of its rows. */
  async function readKeys(page: Page): Promise<readonly string[]> {
    await expect(page.locator('dialog[open]')).toBeVisible();
    const named = await page.locator('dialog[open] tbody td:first-child').allTextContents();
    await page.keyboard.press('Escape');
    return named;
  }
  const player = [
    keyNames['play-pause'],
    keyNames.back,
    keyNames.forward,
    keyNames['step-back'],
    keyNames['step-forward'],
  ];
  const paged = [keyNames.transcript, keyNames['key-help']];
  const bar = '1 seconde terug of vooruit op de tijdbalk';

  test('names every key where one marks freely', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.enter();
    await page.keyboard.press('?');
    expect(await readKeys(page)).toEqual([...Object.values(keyNames), ...fixedKeys.map(([, meaning]) => meaning)]);
  });

  test.each([
    ['with statements to sort', '/klantmanager/lessen/deel-2/zien-of-vinden.html', 3, [...player, ...paged, bar]],
    [
      'with signals to name',
      '/klantmanager/lessen/deel-2/geef-het-een-naam.html',
      2,
      [...player, ...paged, 'Kies een signaal', bar],
    ],
    [
      'in which one signal is looked for',
      '/klantmanager/lessen/deel-2/een-vraag-tegelijk.html',
      15,
      [
        ...Object.values(keyNames),
        ...fixedKeys.filter(([, , where]) => !where.startsWith('choose')).map(([, meaning]) => meaning),
      ],
    ],
  ])('names only what does something in an exercise %s', async (_what, path, code, keys) => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    await exercise.press(exercise.root.getByRole('button', { name: 'Toetsen' }));
    expect(await readKeys(page)).toEqual(keys);
  });

  test('is not offered where no key does anything', async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, 290);
    await exercise.open(`${site.origin}/leidinggevende/lessen/deel-2/filmen-jullie-al.html`);
    const taken = await exercise.root.locator('[data-exercise-title]').evaluate((title, keys) => {
      const press = (key: string): Event => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      return keys.filter((key) => !title.dispatchEvent(press(key)));
    }, Object.values(defaultBindings));
    expect(taken).toEqual([]);
    await expect(exercise.root.getByRole('button', { name: 'Toetsen' })).toHaveCount(0);
  });

  test('comes with the player, and stays away where it comes after a choice', async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, 8);
    await exercise.open(`${site.origin}/klantmanager/lessen/deel-2/stop-en-voorspel.html`);
    const keys = exercise.root.getByRole('button', { name: 'Toetsen' });
    await expect(keys).toHaveCount(0);
    await exercise.tick('Alleen geluid');
    await exercise.tick('Alleen beeld');
    await exercise.press(exercise.root.locator('[data-check]'));
    await exercise.press(keys);
    expect(await readKeys(page)).toContain('Kies een signaal');
  });
});

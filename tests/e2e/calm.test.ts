/** The calm route: no time pressure, times typed, the transcript as a second way in. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { ExercisePage, lessonPath } from './exercise-page.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('calm mode', () => {
  test('a mark opens its editor at once, and its time can be typed', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await page.getByLabel(/Rustig:/).check();
    await page.locator('[data-place-mark]').click();
    const time = page.getByLabel('Tijd', { exact: true });
    await time.fill('0:42,5');
    await time.press('Tab');
    await expect(page.getByRole('heading', { name: 'Markering op 0:42' })).toBeVisible();
    await time.fill('9:99');
    await time.press('Tab');
    await expect(page.getByText('Schrijf de tijd als minuten en seconden')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Markering op 0:42' })).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('a line of the transcript can be marked without playing', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await page.getByRole('button', { name: 'Uitgeschreven tekst' }).click();
    await page
      .getByRole('button', { name: /^Markeer op/ })
      .nth(3)
      .click();
    await expect(exercise.marks).toHaveCount(1);
    await exercise.markAt(30);
    await expect(exercise.marks).toHaveCount(2);
  });

  test('interpretation opens after observation, and an alternative after comparing', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await page.locator('[data-place-mark]').click();
    await exercise.marks.first().click();
    const seen = page.getByLabel('Wat zie of hoor je?');
    const meant = page.getByLabel('Wat betekent dat volgens jou?');
    await expect(seen).toBeDisabled();
    await page.getByLabel(/Weerstand/).check();
    await expect(seen).toBeEnabled();
    await expect(meant).toBeDisabled();
    await seen.fill('Leunt achterover.');
    await expect(meant).toBeEnabled();
    await expect(page.getByRole('button', { name: 'Vergelijken' })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Anders doen' })).toBeDisabled();
  });

  test('what others saw is nowhere in the page before comparing', async () => {
    const { page } = await site.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    const json = async (path: string) => (await fetch(`${site.origin}/data/${path}.json`)).json();
    const [key, voices] = await Promise.all([json('exercises/ja-hoor-spot'), json('conversations/ja-hoor')]);
    const html = await page.content();
    for (const { account } of voices.readings) expect(html).not.toContain(account.slice(0, 40));
    for (const { evidence } of key.moments) expect(html).not.toContain(evidence);
    expect(asked.filter((url) => url.includes('/data/'))).toEqual([]);
  });
});

/** Laying cards by keyboard alone, in an exercise that shows no clip. */
import { expect } from '@playwright/test';
import type { Locator } from 'playwright';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/leidinggevende/lessen/deel-2/filmen-jullie-al.html';
const code = 290;
const teams = [
  ['Welk moment zou jij zelf nog eens willen terugzien?', 'Leren'],
  ['Hoeveel van jullie hebben deze maand gefilmd?', 'Verantwoorden'],
  ['Laat eens zien hoe je het plan van aanpak bespreekt.', 'Verantwoorden'],
  ['Ik neem je filmpje mee in je jaargesprek.', 'Leren'],
  ['Ik heb mezelf teruggekeken. Mag ik vertellen wat me tegenviel?', 'Leren'],
  ['Wat hebben we dit kwartaal als team anders gedaan?', 'Leren'],
] as const;
const promises = [
  'Ik kijk niet mee als jij dat niet wilt.',
  'Na een week is het overal gewist.',
  'Aan de regels verandert nooit meer iets.',
  'Het komt nooit in je beoordeling.',
];

describe('laying cards', () => {
  test('from the first card to done, with the reason in each card, and everything is there afterwards', async () => {
    const { page, faults } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const [first, ...others] = teams;
    await exercise.choose(...first);
    await expect(exercise.root).toContainText('Nog 5 kaartjes om te leggen.');
    await expect(exercise.root.locator('[data-check]')).toBeDisabled();
    for (const [card, place] of others) await exercise.choose(card, place);
    const cardOf = (card: string): Locator => exercise.root.getByRole('group', { name: card, exact: true });
    const notes = exercise.root.locator('[data-note]');
    await expect(notes).toHaveCount(0);
    await exercise.check();
    await expect(notes).toHaveCount(teams.length);
    await expect(cardOf(first[0])).toContainText('Wij leggen het ook bij ‘Leren’. De medewerker kiest.');
    await expect(cardOf(teams[2][0])).toContainText('Wij leggen het bij ‘Het hangt ervan af’.');
    await expect(cardOf(teams[2][0])).toContainText('Voor jouw plek is ook iets te zeggen.');
    await expect(exercise.feedback).toContainText('In elk kaartje staat waarom wij het daar leggen.');
    await expect(exercise.feedback).not.toContainText('De medewerker kiest.');
    await exercise.press(exercise.root.locator('[data-first-card]'));
    await expect(cardOf(first[0]).locator('[data-note]')).toBeFocused();
    await expect(cardOf(first[0])).toBeInViewport({ ratio: 1 });
    await exercise.next('Ronde 2 van 2');
    for (const card of promises) await exercise.choose(card, 'Dit kan ze beloven');
    await exercise.check();
    await expect(exercise.feedback).toContainText('kaartjes legde je ergens anders dan wij');
    await expect(exercise.root).toContainText('Alle rondes samen: 5 ergens anders dan wij, 5 op dezelfde plek.');
    await exercise.finish();
    await exercise.saved();
    await exercise.comeBack();
    await exercise.root.scrollIntoViewIfNeeded();
    await expect(exercise.feedback).toBeVisible();
    const group = cardOf(teams[3][0]);
    await expect(group.getByRole('radio', { name: 'Leren' })).toBeChecked();
    await expect(group.getByRole('radio', { name: 'Leren' })).toBeDisabled();
    await expect(group).toContainText('Wij leggen het bij ‘Verantwoorden’.');
    await expect(notes).toHaveCount(teams.length);
    expect(faults).toEqual([]);
  });

  test('nothing of the key and nothing of a clip is in the exercise', async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const html = await exercise.root.evaluate((element) => element.outerHTML);
    expect(html).not.toMatch(/Er hoeft niets bewezen te worden|video\.mp4|poster\.jpg|transcript|Uitgeschreven tekst/);
    await expect(exercise.root.locator('video, [data-play-fragment]')).toHaveCount(0);
  });

  test('no fault in any state', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new QuestionPage(page, code);
    await exercise.open(site.origin + path);
    const found = [...(await faultsOf(page, 'fresh'))];
    for (const [card, place] of teams) await exercise.choose(card, place);
    found.push(...(await faultsOf(page, 'answered')));
    await exercise.check();
    found.push(...(await faultsOf(page, 'feedback')));
    expect(found).toEqual([]);
  });
});

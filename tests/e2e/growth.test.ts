/** The page about one's own looking in a real browser: by keyboard, in every state, with real files out and in. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { GrowthPage, growthPath } from './growth-page.ts';
import { markAt, tell, useRichCourse, workIn } from './growth-samples.ts';
import { faultsOf } from './look.ts';
import { followScripts, totalOf } from './scripts.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('the growth page', () => {
  test('no violation and no overflow in any state', { timeout: 120_000 }, async () => {
    const { page, faults: logged } = await site.newPage();
    await useRichCourse(page);
    const growth = new GrowthPage(page);
    await growth.open(site.origin);
    const faults: string[] = [];
    const look = async (state: string): Promise<void> => void faults.push(...(await faultsOf(page, state)));
    await expect(page.locator('[data-growth-empty]')).toBeVisible();
    await expect(page.locator('[data-import]')).toBeVisible();
    await look('empty');
    await tell(page, workIn(1, 4));
    await expect(growth.marks).toHaveCount(2);
    await look('few');
    await tell(page, workIn(7, 12));
    await expect(page.locator('[data-chart]')).toBeVisible();
    await look('rich');
    await page.locator('summary').press('Enter');
    const file = await growth.download('json');
    await growth.choose(file.text);
    await expect(page.locator('[data-preview]')).toBeFocused();
    await look('preview');
    await growth.choose('geen json');
    await expect(page.locator('[data-refusal]')).toContainText('Er is niets veranderd');
    await look('refused');
    expect(faults).toEqual([]);
    expect(logged).toEqual([]);
  });

  test('tells with words what the picture shows, and shows no line of one conversation', async () => {
    const { page } = await site.newPage();
    await useRichCourse(page);
    const growth = new GrowthPage(page);
    await growth.open(site.origin);
    await tell(page, workIn(1, 0));
    await expect(page.locator('[data-growth-curve]')).toContainText('Eén gesprek zegt nog te weinig.');
    await expect(page.locator('[data-chart]')).toHaveCount(0);
    await tell(page, workIn(7, 12));
    await expect(page.locator('[data-curve-words]')).toContainText('Van de laatste 20 momenten zag jij er 16.');
    await expect(page.locator('[data-curve-words]')).toContainText('blind prikt');
    await expect(page.locator('[data-growth-curve] tbody tr')).toHaveCount(7 + 4);
    await expect(page.locator('[data-direction]')).toContainText('zekerder dan je trefkans');
    await expect(page.locator('[data-balance]')).toContainText('Je markeert vaker spanning dan beweging.');
    await expect(page.locator('[data-returning] li')).toHaveCount(4);
    await page.locator('[data-topic]').selectOption('Weerstand');
    await expect(page.locator('[data-curve-words] h3')).toHaveText('Weerstand');
  });

  test('by keyboard alone: search a mark, go to it, and be where it was', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const growth = new GrowthPage(page);
    await growth.open(site.origin);
    await tell(page, [markAt(1, 40, 1), markAt(1, 60, 3), markAt(1, 90, 5)]);
    await expect(growth.marks).toHaveCount(3);
    await page.locator('[data-search]').focus();
    await page.keyboard.type('AFHAKEN');
    await expect(growth.marks).toHaveCount(1);
    await expect(page.locator('[data-found]')).toHaveText('1 van de 3 markeringen');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    await expect(growth.marks.first()).toBeFocused();
    await growth.saved();
    await page.keyboard.press('Enter');
    await page.waitForURL(/raakmomenten-herkennen\.html#e1-title$/);
    await expect(page.locator('[data-exercise="1"][data-ready]')).toBeAttached();
    await expect(page.locator('[data-exercise="1"]').getByRole('slider', { name: 'Tijd in het fragment' })).toHaveValue(
      /^56/,
    );
  });

  test('the arrows walk through a long list, of which only what is in view exists', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const growth = new GrowthPage(page);
    await growth.open(site.origin);
    await tell(
      page,
      Array.from({ length: 100 }, (_value, index) => markAt(1, index, 1)),
    );
    await expect(page.locator('[data-found]')).toHaveText('100 markeringen');
    await growth.marks.first().focus();
    await page.keyboard.press('End');
    await expect(page.locator('[data-row="99"]')).toBeFocused();
    expect(await growth.marks.count()).toBeLessThan(20);
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[data-row="98"]')).toBeFocused();
  });

  test('what goes out comes back: on another device, with every word', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const growth = new GrowthPage(page);
    await growth.open(site.origin);
    await tell(page, [markAt(1, 40, 1), markAt(1, 60, 2), markAt(1, 90, 4)]);
    await expect(growth.marks).toHaveCount(3);
    const file = await growth.download('json');
    expect(file.name).toMatch(/^mijn-kijken-\d{4}-\d{2}-\d{2}\.json$/);
    await expect(page.locator('[data-said]')).toContainText(file.name);
    expect((await growth.download('csv')).text).toContain('"Kijkt weg en trekt haar tas op schoot');
    await page.locator('summary').press('Enter');
    expect((await growth.download('jsonld')).text).toContain('AnnotationCollection');
    expect((await growth.download('vtt')).text).toMatch(/^WEBVTT/);
    const elan = await growth.download('eaf');
    expect(elan.name).toContain('ja-hoor');
    expect(elan.text).toContain('ANNOTATION_DOCUMENT');

    const { page: other } = await site.newPage();
    const elsewhere = new GrowthPage(other);
    await elsewhere.open(site.origin);
    await elsewhere.choose(file.text);
    await expect(other.locator('[data-preview]')).toContainText('3 markeringen zijn nieuw.');
    await expect(elsewhere.marks).toHaveCount(0);
    await elsewhere.bringBack(file.text);
    await expect(elsewhere.marks).toHaveCount(3);
    await elsewhere.saved();
    await other.reload();
    await expect(elsewhere.marks).toHaveCount(3);
    const again = await elsewhere.download('json');
    const marksOf = (text: string): unknown =>
      (JSON.parse(text) as { marks: { created: string }[] }).marks.map((mark) => ({ ...mark, created: '' }));
    expect(marksOf(again.text)).toEqual(marksOf(file.text));
    await elsewhere.choose(file.text);
    await expect(other.locator('[data-preview]')).toContainText('3 markeringen heb je al.');
    await expect(other.locator('[data-carry-out]')).toHaveCount(0);
  });

  test('files that cannot be are refused in words, and change nothing', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const growth = new GrowthPage(page);
    await growth.open(site.origin);
    await tell(page, [markAt(1, 40, 1)]);
    const { text } = await growth.download('json');
    const cases = [
      ['{"type":"Film"}', 'geen bestand met markeringen'],
      ['{"format":"vknz-marks","v":9,"marks":[]}', 'nieuwere versie'],
      [text.slice(0, -20), 'kunnen we niet lezen'],
      [text.replace('"end": 40', '"end": 20'), 'beschadigd: bij markering 1 klopt het einde niet'],
      [text.replace('"end": 40', '"end": 4000'), 'Er is niets veranderd'],
      [`"${'a'.repeat(20_000_001)}"`, 'te groot'],
    ] as const;
    for (const [wrong, words] of cases) {
      await growth.choose(wrong);
      await expect(page.locator('[data-refusal]')).toContainText(words);
      await expect(page.locator('[data-preview]')).toHaveCount(0);
      await expect(growth.marks).toHaveCount(1);
    }
  });

  test('says so when what it needs does not come', async () => {
    const { page } = await site.newPage();
    await page.route('**/data/growth/klantmanager.json', (route) => route.abort());
    await page.goto(site.origin + growthPath);
    await expect(page.locator('[data-growth-waiting]')).toContainText('Je werk staat er nog.');
  });

  test('at most 55 kB of packed scripts before it shows, and nothing from elsewhere', async () => {
    const { page, faults } = await site.newPage();
    // What stands below the curve comes once that is shown, with what it needs; the talk with the team server is its own.
    const isLater = /(later-sections|match-rounds|labels|server-conversation)[^/]*$/;
    const readScripts = followScripts(page, (url) => !isLater.test(url));
    await new GrowthPage(page).open(site.origin);
    const scripts = await readScripts();
    expect(totalOf(scripts), JSON.stringify(scripts, null, 1)).toBeLessThanOrEqual(55_000);
    expect(faults).toEqual([]);
  });
});

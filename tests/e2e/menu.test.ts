/** The links in the header: a row where there is room, a menu on a phone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { lessonPath } from './exercise-page.ts';
import { faultsOf } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('the header', () => {
  test('on a phone keeps its links in a menu, by keyboard and by touch', async () => {
    const { page, faults } = await site.newPage({ viewport: { width: 360, height: 640 }, hasTouch: true });
    await page.goto(site.origin + lessonPath);
    const menu = page.getByRole('button', { name: 'Menu' });
    const search = page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Zoeken' });
    await expect(search).toBeHidden();
    await menu.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Mijn kijken' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(search).toBeHidden();
    await expect(menu).toBeFocused();
    await menu.tap();
    await search.tap();
    await expect(page.locator('#zoekvraag')).toBeFocused();
    expect(faults).toEqual([]);
  });

  test('stands in a row where there is room, and has no fault in either look', async () => {
    const { page } = await site.newPage();
    await page.goto(site.origin + lessonPath);
    await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Menu' }).getByRole('link')).toHaveCount(5);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await faultsOf(page, 'menu')).toEqual([]);
  });
});

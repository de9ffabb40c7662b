/** What can go wrong around a learner: each gets a clear Dutch message, and nothing is lost or silently overwritten. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { ExercisePage, lessonPath } from './exercise-page.ts';
import { useSite } from './site.ts';

const site = useSite();
const status = '[data-save-status]';
const deviceKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('vknz:vknz-'));

describe('when something goes wrong', () => {
  test('a clip that does not load says so, can be retried, and leaves the marks alone', async () => {
    const { page } = await site.newPage();
    const videos = '**/video.mp4';
    await page.route(videos, (route) => route.abort());
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.enter();
    await page.keyboard.press('k');
    await expect(page.getByText('Het fragment kan niet worden geladen')).toBeVisible();
    await page.keyboard.press('m');
    await expect(exercise.marks).toHaveCount(1);
    await page.unroute(videos);
    await page.getByRole('button', { name: 'Opnieuw laden' }).click();
    await expect(page.getByText('Het fragment kan niet worden geladen')).toHaveCount(0);
    await expect(exercise.marks).toHaveCount(1);
  });

  test('a lost connection keeps the work on the device, and it is saved when the connection is back', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.saved();
    await exercise.enter();
    await page.context().setOffline(true);
    await exercise.markAt(20);
    await expect(page.locator(status)).toHaveAttribute('data-save-status', 'device-only');
    await expect(page.locator(status)).toContainText('Nog niet opgeslagen');
    const said = page.locator('[data-save-text]');
    await expect(said).toHaveAttribute('aria-live', 'polite');
    await page.context().setOffline(false);
    await exercise.saved();
    await expect(said).toHaveAttribute('aria-live', 'polite');
    // From here on saving is ordinary again, and is shown but not said at every mark.
    await exercise.markAt(40);
    await exercise.saved();
    await expect(said).toHaveAttribute('aria-live', 'off');
    await page.reload();
    await expect(exercise.marks).toHaveCount(2);
  });

  test('work of a killed page is there the next time, also what the server never got', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.saved();
    await page.route('**/api/**', (route) => route.abort());
    await exercise.enter();
    await exercise.markAt(20);
    await exercise.describe(0, '3', 'Kijkt weg. 🙂 עברית', 'Ze haakt af.');
    const crashed = page.context();
    const next = await crashed.newPage();
    await page.goto('chrome://crash').catch(() => undefined);
    const again = new ExercisePage(next);
    await again.open(site.origin + lessonPath);
    await expect(again.marks.first()).toContainText('Kijkt weg. 🙂 עברית');
    await again.saved();
  });

  test('readings that cannot be fetched say so, and come at the next try', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.enter();
    await exercise.markAt(30);
    await exercise.markAt(65);
    await exercise.describe(0, '8', 'Zegt ja.', 'Het hoort zo.');
    await exercise.describe(1, '6', 'Praat door.', 'Het stroomt.');
    await page.route('**/data/exercises/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Vergelijk met de anderen' }).click();
    await expect(page.getByText('kon niet worden opgehaald')).toBeVisible();
    await page.unroute('**/data/exercises/**');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(page.locator('[data-reveal="client"]')).toBeVisible();
  });

  test('forbidden storage: the work still reaches the server, and the learner is told about the texts', async () => {
    const { page } = await site.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await expect(page.locator('[data-notice="no-device-storage"]')).toContainText('kan niets worden bewaard');
    await exercise.enter();
    await exercise.markAt(20);
    await exercise.saved();
    await page.reload();
    await expect(exercise.marks).toHaveCount(1);
  });

  test('full storage is told, and marks still reach the server', async () => {
    const { page } = await site.newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.enter();
    await exercise.markAt(20);
    await exercise.saved();
    await expect(page.locator('[data-notice="no-device-storage"]')).toBeVisible();
  });

  test('a damaged state on the device is kept aside, offered as a download, and not overwritten silently', async () => {
    const { page } = await site.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    await exercise.enter();
    await exercise.markAt(20);
    await exercise.saved();
    await page.goto(`${site.origin}/icon.svg`);
    const [key] = await page.evaluate(deviceKeys);
    await page.evaluate((name) => localStorage.setItem(name as string, 'hBABkapot l12'), key);
    await exercise.open(site.origin + lessonPath);
    await expect(page.locator('[data-notice="damaged"]')).toContainText('niets overschreven');
    await expect(page.getByRole('link', { name: 'Bewaar een kopie van de oude stand' })).toBeVisible();
    await expect(exercise.marks).toHaveCount(1);
    const kept = await page.evaluate(() =>
      Object.entries(localStorage).some(([name, value]) => name.includes('aside') && value.includes('hBABkapot')),
    );
    expect(kept).toBe(true);
  });

  test('two windows of one learner lose nothing to each other', async () => {
    const { page } = await site.newPage();
    const one = new ExercisePage(page);
    await one.open(site.origin + lessonPath);
    await one.saved();
    const two = new ExercisePage(await page.context().newPage());
    await two.open(site.origin + lessonPath);
    await two.saved();
    await one.enter();
    await one.markAt(20);
    await two.enter();
    await two.seek(45);
    await two.page.keyboard.press('m');
    await expect(two.page.locator('[data-mark="m450"]')).toBeVisible();
    await one.saved();
    await two.saved();
    await one.page.reload();
    await expect(one.marks).toHaveCount(2);
  });
});

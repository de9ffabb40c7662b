/** Signals that return, by keyboard alone. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from '../look.ts';
import { useSite } from '../site.ts';
import { QuestionPage } from './question-page.ts';

const site = useSite();
const path = '/klantmanager/lessen/deel-2/terugkomers.html';
const sure = 'Hoe zeker ben je?';

class RetryPage extends QuestionPage {
  readonly due = this.root.locator('[data-due]');
  readonly begin = this.root.locator('[data-begin]');
  readonly standings = this.root.locator('[data-standings] li');

  async beginRound(): Promise<void> {
    await this.press(this.begin);
    await expect(this.root.locator('[data-question]')).toBeFocused();
  }

  /** Answers the fragments of a round with one signal for all. */
  async answerAll(digit: string): Promise<void> {
    for (let fragment = 1; fragment <= 6; fragment += 1) {
      if (fragment > 1) await this.next(`Fragment ${fragment} van 6`);
      await this.page.keyboard.press(digit);
      await this.choose(sure, 'Best zeker');
      await this.check();
    }
  }
}

describe('signals that return', () => {
  test('a first round, what returns when, and the next day what is due', { timeout: 120_000 }, async () => {
    const { page, faults } = await site.newPage();
    await page.clock.setFixedTime(new Date('2026-03-02T10:00:00Z'));
    const exercise = new RetryPage(page, 12);
    await exercise.open(site.origin + path);
    await expect(exercise.due).toContainText('Er komt nog niets terug');
    await expect(exercise.begin).toHaveText('Doe een vrije ronde');
    await exercise.beginRound();
    await expect(exercise.root.locator('[data-question]')).toHaveText('Fragment 1 van 6');
    await exercise.answerAll('6');
    await expect(exercise.standings.first()).toContainText('Komt morgen terug.');
    await expect(exercise.standings.filter({ hasText: 'Stroming:' })).toContainText('herkend');
    await expect(exercise.standings.filter({ hasText: 'Afhaken:' })).toContainText('noemde je het anders');
    await exercise.finish();
    await exercise.saved();

    await page.reload();
    await expect(exercise.due).toContainText('Vandaag komt er niets terug.');
    await expect(exercise.standings.first()).toBeVisible();

    await page.clock.setFixedTime(new Date('2026-03-03T10:00:00Z'));
    await page.reload();
    await expect(exercise.due).toContainText(/Vandaag komen \d signalen terug/);
    await expect(exercise.begin).toHaveText('Begin de ronde');
    await expect(exercise.standings).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('a round that was left half-way is still there', async () => {
    const { page } = await site.newPage();
    const exercise = new RetryPage(page, 12);
    await exercise.open(site.origin + path);
    expect(await page.content()).not.toContain('kijkt naar zijn handen op het toetsenbord');
    await exercise.beginRound();
    await page.keyboard.press('6');
    await exercise.choose(sure, 'Ik gok');
    await exercise.check();
    await exercise.next('Fragment 2 van 6');
    await page.keyboard.press('3');
    await expect(exercise.root.getByRole('radio', { name: /Afhaken/ })).toBeChecked();
    await exercise.saved();
    await page.reload();
    await expect(exercise.root.locator('[data-question]')).toHaveText('Fragment 2 van 6');
    await expect(exercise.root.getByRole('radio', { name: /Afhaken/ })).toBeChecked();
  });

  test('tells when the round cannot be fetched', async () => {
    const { page } = await site.newPage();
    await page.route('**/data/exercises/**', (route) => route.abort());
    const exercise = new RetryPage(page, 12);
    await exercise.open(site.origin + path);
    await exercise.press(exercise.begin);
    await expect(exercise.root.getByRole('alert')).toContainText('probeer het nog eens');
  });

  test('naming signals in another lesson counts as practice', async () => {
    const { page } = await site.newPage();
    await page.clock.setFixedTime(new Date('2026-03-02T10:00:00Z'));
    const naming = new QuestionPage(page, 2);
    await naming.open(`${site.origin}/klantmanager/lessen/deel-2/geef-het-een-naam.html`);
    await naming.choose('Welk signaal zie of hoor je?', /Sociaal wenselijk/);
    await naming.choose(sure, 'Best zeker');
    await naming.check();
    await naming.saved();
    const exercise = new RetryPage(page, 12);
    await exercise.open(site.origin + path);
    await expect(exercise.standings).toHaveText(['Sociaal wenselijk: 1 keer herkend. Komt morgen terug.']);
  });

  test('no fault in any state', { timeout: 120_000 }, async () => {
    const { page } = await site.newPage();
    const exercise = new RetryPage(page, 12);
    await exercise.open(site.origin + path);
    await expect(exercise.due).toBeVisible();
    const faults = [...(await faultsOf(page, 'start'))];
    await exercise.beginRound();
    faults.push(...(await faultsOf(page, 'question')));
    await exercise.answerAll('6');
    faults.push(...(await faultsOf(page, 'result')));
    expect(faults).toEqual([]);
  });
});

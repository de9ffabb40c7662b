/** Own notes and bookmarks in a real browser: at a lesson, in two windows, and all together. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { faultsOf } from './look.ts';
import { lesson, NotesAtLesson, otherLesson } from './lesson-notes.ts';
import { useSite } from './site.ts';

const site = useSite();
const all = '/klantmanager/mijn-notities.html';

describe('notes at a lesson', () => {
  test('are kept at a pause in typing and are there after a reload, at this lesson alone', async () => {
    const { page, faults } = await site.newPage();
    const notes = new NotesAtLesson(page);
    await notes.open(site.origin + lesson);
    await notes.write('Ik vul snel aan.');
    await page.reload();
    await notes.arrive();
    await expect(notes.field).toHaveValue('Ik vul snel aan.');
    await notes.open(site.origin + otherLesson);
    await expect(notes.field).toHaveValue('');
    await notes.open(
      site.origin + lesson.replace('klantmanager', 'leidinggevende').replace('zien-of-vinden', 'caseload'),
    );
    await expect(notes.field).toHaveValue('');
    expect(faults).toEqual([]);
  });

  test('are kept when the page is left in the middle of a word', async () => {
    const { page } = await site.newPage();
    const notes = new NotesAtLesson(page);
    await notes.open(site.origin + lesson);
    await notes.field.focus();
    await page.keyboard.insertText('Half een');
    await page.goto(site.origin + otherLesson);
    await notes.open(site.origin + lesson);
    await expect(notes.field).toHaveValue('Half een');
  });

  test('never travel: neither server nor address nor cookie holds a word of them', async () => {
    const { page } = await site.newPage();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    const notes = new NotesAtLesson(page);
    await notes.open(site.origin + lesson);
    await notes.write('Geheimwoord');
    await notes.bookmark.click();
    await page.goto(site.origin + all);
    await expect(page.locator('my-notes[data-ready]')).toContainText('Geheimwoord');
    expect(sent.filter((text) => text.includes('Geheimwoord'))).toEqual([]);
    expect(JSON.stringify(await page.context().cookies())).not.toContain('Geheimwoord');
  });

  test('of two windows come together, and nothing is lost when both write', async () => {
    const { page } = await site.newPage();
    const second = await page.context().newPage();
    const [here, there] = [new NotesAtLesson(page), new NotesAtLesson(second)];
    await here.open(site.origin + lesson);
    await there.open(site.origin + lesson);
    await here.write('Eén.');
    await expect(there.field).toHaveValue('Eén.');
    // Typed in one window while the other has not kept its words yet.
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('lesson-notes textarea');
      if (field !== null) field.value += ' Hier.';
    });
    await there.field.press('End');
    await there.write(' Daar.');
    await expect(here.field).toHaveValue('Eén. Daar.\n\nEén. Hier.');
    await expect(there.field).toHaveValue('Eén. Daar.\n\nEén. Hier.');
    await there.bookmark.click();
    await expect(here.bookmark).toHaveAttribute('aria-pressed', 'true');
  });

  test('say so when the device has no room, and can be taken along', async () => {
    const { page } = await site.newPage();
    const notes = new NotesAtLesson(page);
    await notes.open(site.origin + lesson);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await notes.field.focus();
    await page.keyboard.insertText('Past niet.');
    await expect(notes.status).toContainText('geen ruimte meer op dit apparaat');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      notes.root.getByRole('button', { name: 'Download mijn notities' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('Past niet.');
  });

  test('survive what is damaged on the device', async () => {
    const { page, faults } = await site.newPage();
    const notes = new NotesAtLesson(page);
    await notes.open(site.origin + lesson);
    await notes.write('Oud.');
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.includes('lesson:')) ?? '';
      localStorage.setItem(key, '{"notes":');
    });
    // This window would keep what it shows: only a new one finds the damage.
    const fresh = await page.context().newPage();
    await page.close();
    const again = new NotesAtLesson(fresh);
    await again.open(site.origin + lesson);
    await again.write('Nieuw.');
    await fresh.goto(site.origin + all);
    await expect(fresh.locator('my-notes[data-ready]')).toContainText('Nieuw.');
    expect(faults).toEqual([]);
  });
});

describe('bookmarks', () => {
  test('are put and taken away by keyboard, and gathered in the order of the course', async () => {
    const { page } = await site.newPage();
    const notes = new NotesAtLesson(page);
    for (const path of [otherLesson, lesson]) {
      await notes.open(site.origin + path);
      await notes.bookmark.press('Enter');
      await expect(notes.bookmark).toHaveAttribute('aria-pressed', 'true');
      await expect(notes.status).toHaveText('Deze les staat bij je bewaarde lessen.');
    }
    await page.goto(site.origin + all);
    const kept = page.locator('[data-section="kept"] li');
    await expect(kept).toHaveText(['Zien of vinden', 'Drie stoelen']);
    await expect(page.locator('[data-section="noted"]')).toBeHidden();
    await kept.first().getByRole('link').click();
    await notes.arrive();
    await notes.bookmark.press('Enter');
    await page.goto(site.origin + all);
    await expect(kept).toHaveText(['Drie stoelen']);
  });
});

describe('all notes together', () => {
  test('are taken along as one text, and wiped only after a second yes', async () => {
    const { page } = await site.newPage();
    const notes = new NotesAtLesson(page);
    await notes.open(site.origin + otherLesson);
    await notes.write('Drie kanten.\nEn ik?');
    await notes.open(site.origin + lesson);
    await notes.write('Camera of mening?');
    await page.goto(site.origin + all);
    await expect(page.locator('[data-note]')).toHaveText([/^Zien of vinden/, /^Drie stoelen/]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download alles als tekst' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toMatch(/Camera of mening\?[\s\S]*Drie kanten\.\nEn ik\?/);
    const ask = page.getByRole('button', { name: 'Wis alles van dit apparaat' });
    await ask.press('Enter');
    await page.getByRole('button', { name: 'Nee, laat staan' }).press('Enter');
    await expect(ask).toBeFocused();
    await expect(page.locator('[data-note]')).toHaveCount(2);
    await ask.press('Enter');
    await page.getByRole('button', { name: 'Ja, wis alles' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'gewist' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Mijn notities' })).toBeFocused();
    await expect(page.locator('[data-note]')).toHaveCount(0);
    // Where nothing is, nothing can be taken along, printed or wiped.
    await expect(page.locator('my-notes').getByRole('button')).toHaveCount(0);
    await notes.open(site.origin + lesson);
    await expect(notes.field).toHaveValue('');
  });

  test('hold no markup that somebody wrote', async () => {
    const { page, faults } = await site.newPage();
    const notes = new NotesAtLesson(page);
    await notes.open(site.origin + lesson);
    await notes.write('<img src=x onerror=alert(1)> & <b>vet</b>');
    await page.goto(site.origin + all);
    await expect(page.locator('[data-note] p')).toHaveText('<img src=x onerror=alert(1)> & <b>vet</b>');
    await expect(page.locator('[data-note] img')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('no violation and no overflow in any state', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const notes = new NotesAtLesson(page);
    await page.goto(site.origin + all);
    await expect(page.locator('my-notes[data-ready]')).toContainText('nog niets bewaard');
    const found = [...(await faultsOf(page, 'empty'))];
    await notes.open(site.origin + lesson);
    await notes.write('Eenlangwoordzonderspatiesdatnietpastopeensmalscherm'.repeat(3));
    await notes.bookmark.click();
    found.push(...(await faultsOf(page, 'lesson')));
    await page.goto(site.origin + all);
    await expect(page.locator('[data-note]')).toHaveCount(1);
    found.push(...(await faultsOf(page, 'filled')));
    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
    found.push(...(await faultsOf(page, 'asked')));
    expect(found).toEqual([]);
  });
});

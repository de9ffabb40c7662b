/** Exact counts of what the exercise page asks for: budgets that a change may not break unnoticed. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import { ExercisePage, lessonPath } from './exercise-page.ts';
import { followScripts, totalOf } from './scripts.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('budgets of the exercise page', () => {
  test('at most 55 kB of packed scripts and 12 requests before it is usable, all of one origin', async () => {
    const { page, faults } = await site.newPage();
    const readScripts = followScripts(page);
    const asked: string[] = [];
    page.on('response', (response) => asked.push(response.url()));
    const exercise = new ExercisePage(page);
    await exercise.open(site.origin + lessonPath);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(12);
    expect(totalOf(await readScripts())).toBeLessThanOrEqual(55_000);
    await page.locator('[data-place-mark]').press('m');
    await expect(exercise.marks).toHaveCount(1);
    expect(faults).toEqual([]);
  });

  test('no page holds an inline script, an inline handler or an inline style', async () => {
    for (const path of ['/index.html', '/klantmanager/index.html', lessonPath, '/klantmanager/start.html']) {
      const html = await (await fetch(site.origin + path)).text();
      expect(html).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
      expect(html).not.toMatch(/\son[a-z]+="/);
      expect(html).not.toMatch(/<[a-z][^>]*\sstyle="/);
    }
  });
});

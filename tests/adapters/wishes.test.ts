/** What an LMS is told where the organisation wants more than completion. */
import { describe, expect, test } from 'vitest';
import { plainWishes, type LmsWishes } from '#adapters/lms/dialect.ts';
import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect12 } from '#adapters/scorm12/cmi12.ts';
import { dialect2004 } from '#adapters/scorm2004/cmi2004.ts';
import type { Commit, ProgressStore } from '#ports/progress-store.ts';
import { StrictLms, type StoredValues } from '../helpers/lms/strict-lms.ts';
import { apiOf12, rules12 } from '../helpers/lms/strict-scorm12.ts';
import { apiOf2004, rules2004 } from '../helpers/lms/strict-scorm2004.ts';

const half: Commit = {
  snapshot: 's',
  outcome: { completion: 'incomplete', fraction: 0.5 },
  location: 'l1',
  seconds: 5,
};
const done: Commit = { ...half, outcome: { completion: 'completed', fraction: 1 } };

function launch(version: '12' | '2004', stored: StoredValues, wishes: Partial<LmsWishes>) {
  const rules = version === '12' ? rules12 : rules2004;
  const lms = new StrictLms({ ...rules, forbidden: ['cmi.comments'] }, stored);
  const all = { ...plainWishes, ...wishes };
  const store: ProgressStore =
    version === '12'
      ? createLmsStore(apiOf12(lms), dialect12, () => undefined, all)
      : createLmsStore(apiOf2004(lms), dialect2004, () => undefined, all);
  return { lms, store };
}

async function work(
  version: '12' | '2004',
  stored: StoredValues,
  wishes: Partial<LmsWishes>,
  ...commits: readonly Commit[]
) {
  const { lms, store } = launch(version, stored, wishes);
  await store.open();
  for (const commit of commits) expect(await store.save(commit)).toEqual({ ok: true, value: true });
  await store.close();
  expect(lms.violations).toEqual([]);
  return stored;
}

describe('a score that says how far somebody is', () => {
  test('1.2: always with its bounds, from 0 to 100', async () => {
    const score = { 'cmi.core.score.min': '0', 'cmi.core.score.max': '100' };
    expect(await work('12', {}, { score: 'progress' }, half)).toMatchObject({ ...score, 'cmi.core.score.raw': '50' });
    expect(await work('12', {}, { score: 'progress' }, half, done)).toMatchObject({
      ...score,
      'cmi.core.score.raw': '100',
    });
  });

  test('2004: all four together', async () => {
    expect(await work('2004', {}, { score: 'progress' }, half)).toMatchObject({
      'cmi.score.min': '0',
      'cmi.score.max': '100',
      'cmi.score.raw': '50',
      'cmi.score.scaled': '0.5',
    });
  });

  test.each(['12', '2004'] as const)(
    '%s: never goes down, not even where a new release asks for more',
    async (version) => {
      const stored = await work(version, {}, { score: 'progress' }, done);
      const raw = version === '12' ? 'cmi.core.score.raw' : 'cmi.score.raw';
      expect(stored[raw]).toBe('100');
      expect((await work(version, stored, { score: 'progress' }, half))[raw]).toBe('100');
    },
  );

  test.each(['12', '2004'] as const)('%s: without the wish there is none', async (version) => {
    const stored = await work(version, {}, {}, half, done);
    expect(Object.keys(stored).filter((name) => name.includes('score') && stored[name] !== '')).toEqual([]);
  });
});

describe('passed', () => {
  test('1.2: takes the place of completed, and is never taken back', async () => {
    const stored = await work('12', {}, { whenCompleted: 'passed' }, half);
    expect(stored['cmi.core.lesson_status']).toBe('incomplete');
    await work('12', stored, { whenCompleted: 'passed' }, done, half);
    expect(stored['cmi.core.lesson_status']).toBe('passed');
    await work('12', stored, {}, half, done);
    expect(stored['cmi.core.lesson_status']).toBe('passed');
  });

  test('2004: stands beside completed', async () => {
    const stored = await work('2004', {}, { whenCompleted: 'passed' }, half, done);
    expect(stored).toMatchObject({ 'cmi.success_status': 'passed', 'cmi.completion_status': 'completed' });
  });

  test('2004: without the wish success stays unknown', async () => {
    expect((await work('2004', {}, {}, done))['cmi.success_status']).toBe('unknown');
  });
});

test.each(['12', '2004'] as const)(
  '%s: what is doubted is handed over again, and can still be read meanwhile',
  async (version) => {
    const stored: StoredValues = {};
    const { lms, store } = launch(version, stored, {});
    await store.open();
    await store.save(half);
    (store as ProgressStore & { doubt: () => void }).doubt();
    stored['cmi.suspend_data'] = 'lost';
    expect(await store.open()).toMatchObject({ value: { snapshot: 's', location: 'l1' } });
    await store.save(half);
    expect(stored['cmi.suspend_data']).toBe('s');
    const commits = () => lms.calls.filter(({ method }) => method === 'Commit').length;
    const before = commits();
    await store.save(half);
    expect(commits()).toBe(before);
    expect(lms.violations).toEqual([]);
  },
);

/** One visit and the next at each kind of LMS: the work and the status are there again, and no rule is broken. */
import { describe, expect, test } from 'vitest';
import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect12 } from '#adapters/scorm12/cmi12.ts';
import { dialect2004 } from '#adapters/scorm2004/cmi2004.ts';
import type { Commit, ProgressStore } from '#ports/progress-store.ts';
import { launchQuirky, quirks, type QuirkName } from '../helpers/lms/quirky-lms.ts';
import type { StoredValues } from '../helpers/lms/strict-lms.ts';

const names = Object.keys(quirks) as QuirkName[];
const half: Commit = {
  snapshot: 'A'.repeat(3900),
  outcome: { completion: 'incomplete', fraction: 0.5 },
  location: 'l12.t345',
  seconds: 65,
};
const done: Commit = { ...half, snapshot: `${half.snapshot}B`, outcome: { completion: 'completed', fraction: 1 } };

describe.each([dialect12, dialect2004])('$name', (dialect) => {
  function launch(
    name: QuirkName,
    stored: StoredValues,
  ): { store: ProgressStore; violations: () => readonly string[] } {
    const { lms, api } = launchQuirky(dialect, name, stored);
    const store = createLmsStore(api, dialect, () => undefined);
    // To ask for the error after an answer that is not "true" is right; that the model answered "true" itself is the quirk.
    const violations = () => lms.violations.filter((sentence) => !/^GetLastError|entry/.test(sentence));
    return { store, violations };
  }

  test.each(names)('at an LMS that is "%s"', async (name) => {
    const stored: StoredValues = {};
    const first = launch(name, stored);
    expect(await first.store.open()).toMatchObject({ ok: true, value: { snapshot: null, mode: 'normal' } });
    const saved = await first.store.save(half);
    // Where a commit is refused while leaving, it is refused here for the whole visit, and the end stores.
    expect(saved.ok || name === 'cornerstone').toBe(true);
    first.store.saveNow(half);
    expect((await first.store.close()).ok).toBe(true);

    const second = launch(name, stored);
    expect(await second.store.open()).toMatchObject({
      ok: true,
      value: { snapshot: half.snapshot, location: 'l12.t345' },
    });
    await second.store.save(done);
    second.store.saveNow(done);
    await second.store.close();
    expect(stored[dialect.elements.status]).toBe('completed');

    const third = launch(name, stored);
    expect(await third.store.open()).toMatchObject({ ok: true, value: { snapshot: done.snapshot } });
    third.store.saveNow(half);
    await third.store.close();
    expect(stored[dialect.elements.status]).toBe('completed');
    expect(stored[dialect.elements.snapshot]).toBe(half.snapshot);
    for (const visit of [first, second, third]) expect(visit.violations()).toEqual([]);
  });
});

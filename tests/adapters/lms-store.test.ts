/** Both SCORM stores against the strict models: same behaviour, other words. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect2004 } from '#adapters/scorm2004/cmi2004.ts';
import type { Commit, ProgressStore } from '#ports/progress-store.ts';
import { versions } from '../helpers/lms/both-versions.ts';
import type { Faults, StoredValues, StrictLms } from '../helpers/lms/strict-lms.ts';
import { launch2004 } from '../helpers/lms/strict-scorm2004.ts';

type Launch = Readonly<{ lms: StrictLms; stored: StoredValues; store: ProgressStore; log: string[] }>;

const commit: Commit = {
  snapshot: 'state-1',
  outcome: { completion: 'incomplete', fraction: 0.5 },
  location: 'l12.t345',
  seconds: 65,
};
const completed: Commit = { ...commit, outcome: { completion: 'completed', fraction: 1 } };

describe.each(versions)('$version', ({ state, status, mode, credit, location, exit, time, open }) => {
  let launches: Launch[];
  /** Violations that a test provokes on purpose. */
  let expected: RegExp;

  beforeEach(() => {
    launches = [];
    expected = /^never$/;
  });
  afterEach(() => {
    for (const { lms } of launches) expect(lms.violations.filter((sentence) => !expected.test(sentence))).toEqual([]);
  });

  function launch(stored: StoredValues = {}, faults: Faults = {}): Launch {
    const log: string[] = [];
    const made = { ...open(stored, faults, (sentence) => log.push(sentence)), stored, log };
    launches.push(made);
    return made;
  }

  const written = ({ lms }: Launch, from = 0) =>
    lms.calls.slice(from).flatMap(({ method, element, value }) => (method === 'SetValue' ? [[element, value]] : []));

  test('a first launch costs ten calls, says incomplete and leaves a visit that can be resumed', async () => {
    const first = launch();
    const opened = await first.store.open();
    expect(opened).toEqual({
      ok: true,
      value: { snapshot: null, learner: expect.stringMatching(/^l[0-9a-z]+$/) as string, mode: 'normal', location: '' },
    });
    expect(first.lms.calls.length).toBeLessThanOrEqual(10);
    expect(first.stored).toMatchObject({ [status]: 'incomplete', [exit]: 'suspend' });
  });

  test('work comes back in the next launch, also when the window was killed', async () => {
    const stored: StoredValues = {};
    const first = launch(stored);
    await first.store.open();
    expect(await first.store.save(commit)).toEqual({ ok: true, value: true });
    const again = launch(stored);
    expect(await again.store.open()).toMatchObject({ value: { snapshot: 'state-1', location: 'l12.t345' } });
    expect(again.lms.calls.length).toBeLessThanOrEqual(10);
  });

  test('a save costs eight calls at most and writes only what changed since the last confirmed one', async () => {
    const first = launch();
    await first.store.open();
    const before = first.lms.calls.length;
    await first.store.save(commit);
    expect(first.lms.calls.length - before).toBeLessThanOrEqual(8);
    const second = first.lms.calls.length;
    await first.store.save({ ...commit, seconds: 70, snapshot: 'state-2' });
    expect(written(first, second).map(([element]) => element)).toEqual([state]);
    const third = first.lms.calls.length;
    await first.store.save({ ...commit, seconds: 100, snapshot: 'state-3', location: 'l13' });
    expect(written(first, third).map(([element]) => element)).toEqual([location, state, time]);
  });

  test('another page costs three calls, and the time is told when half a minute has gone by or the learner leaves', async () => {
    const visit = launch();
    await visit.store.open();
    await visit.store.save(commit);
    const before = visit.lms.calls.length;
    await visit.store.save({ ...commit, seconds: 90, snapshot: 'state-2', location: 'l13' });
    expect(visit.lms.calls.length - before).toBe(3);
    visit.store.saveNow({ ...commit, seconds: 91, snapshot: 'state-2', location: 'l13' });
    expect(written(visit, before).at(-1)?.[0]).toBe(time);
  });

  test('a refused commit is a problem worth retrying, and the retry writes everything again', async () => {
    const first = launch();
    await first.store.open();
    first.lms.faults.refusedCommits = 2;
    expected = /Commit\(\) .*error (101|391)/;
    expect(await first.store.save(commit)).toMatchObject({ ok: false, problem: { code: 'unreachable', retry: true } });
    expect(first.store.saveNow(commit)).toBe(false);
    const before = first.lms.calls.length;
    expect(await first.store.save(commit)).toMatchObject({ ok: true });
    expect(written(first, before).map(([element]) => element)).toContain(state);
    expect(first.stored[state]).toBe('state-1');
  });

  test('a start that cannot be committed is made good by the first save', async () => {
    const first = launch({}, { refusedCommits: 1 });
    expected = /Commit\(\) .*error (101|391)/;
    expect((await first.store.open()).ok).toBe(true);
    expect(first.log).toHaveLength(1);
    await first.store.save(commit);
    expect(first.stored).toMatchObject({ [exit]: 'suspend', [status]: 'incomplete' });
  });

  test('"false" with error 0 is success, and is logged', async () => {
    const first = launch({}, { falseWithZero: true });
    expect((await first.store.open()).ok).toBe(true);
    expect((await first.store.save(commit)).ok).toBe(true);
    expect((await first.store.close()).ok).toBe(true);
    expect(first.stored[state]).toBe('state-1');
    expect(first.log.length).toBeGreaterThan(3);
    expect(first.log[0]).toMatch(
      /^(LMS)?Initialize\(\) was answered with "false" and error 0, which is taken as success\.$/,
    );
  });

  test('completed is told once and never taken back', async () => {
    const stored: StoredValues = {};
    const first = launch(stored);
    await first.store.open();
    await first.store.save(completed);
    expect(stored[status]).toBe('completed');
    await first.store.save({ ...commit, snapshot: 'state-2' });
    await first.store.close();
    const again = launch(stored);
    await again.store.open();
    await again.store.save({ ...commit, snapshot: 'state-3' });
    await again.store.save({ ...completed, snapshot: 'state-4' });
    expect(written(again).map(([element]) => element)).not.toContain(status);
    expect(stored).toMatchObject({ [status]: 'completed', [state]: 'state-4' });
  });

  test.each(['not attempted', 'Not_Attempted', 'unknown', ''])(
    'status "%s" at launch becomes incomplete',
    async (word) => {
      expected = /Status went/;
      const first = launch({ [status]: word, [exit]: 'suspend' });
      await first.store.open();
      expect(first.stored[status]).toBe('incomplete');
    },
  );

  test.each([
    [mode, 'review'],
    [mode, 'browse'],
    [credit, 'no-credit'],
  ])('%s "%s" is review: nothing is written', async (element, value) => {
    const first = launch({ [element]: value, [state]: 'state-1', [exit]: 'suspend' });
    expect(await first.store.open()).toMatchObject({ value: { mode: 'review', snapshot: 'state-1' } });
    expect(await first.store.save(commit)).toMatchObject({ problem: { code: 'refused', retry: false } });
    expect(first.store.saveNow(commit)).toBe(false);
    expect(await first.store.close()).toMatchObject({ ok: true });
    expect(written(first)).toEqual([]);
  });

  test('over the limit is refused before anything is written', async () => {
    const first = launch();
    await first.store.open();
    const before = first.lms.calls.length;
    const size = first.store.allowed.size ?? 0;
    for (const tooLong of [
      { ...commit, snapshot: 'x'.repeat(size + 1) },
      { ...commit, location: 'x'.repeat(65) },
    ]) {
      expect(await first.store.save(tooLong)).toMatchObject({ problem: { code: 'too-long', retry: false } });
    }
    expect(first.lms.calls.length).toBe(before);
    expect((await first.store.save({ ...commit, snapshot: 'x'.repeat(size) })).ok).toBe(true);
  });

  test('opening again continues the session and tells what was confirmed', async () => {
    const first = launch();
    await first.store.open();
    await first.store.save(commit);
    first.lms.faults.refusedCommits = 1;
    expected = /Commit\(\) .*error (101|391)/;
    await first.store.save({ ...commit, snapshot: 'state-2' });
    expect(await first.store.open()).toMatchObject({ value: { snapshot: 'state-1', location: 'l12.t345' } });
    expect(first.lms.calls.filter(({ method }) => method === 'Initialize')).toHaveLength(1);
  });

  test('before opening and after closing nothing reaches the LMS', async () => {
    const first = launch();
    const all = async () => [
      await first.store.save(commit),
      first.store.saveNow(commit) ? { ok: true } : { ok: false, problem: { code: 'closed' } },
      await first.store.close(),
    ];
    for (const answer of await all()) expect(answer).toMatchObject({ ok: false, problem: { code: 'closed' } });
    expect(first.lms.calls).toEqual([]);
    await first.store.open();
    expect(await first.store.close()).toEqual({ ok: true, value: true });
    const before = first.lms.calls.length;
    for (const answer of [...(await all()), await first.store.open()]) {
      expect(answer).toMatchObject({ ok: false, problem: { code: 'closed' } });
    }
    expect(first.lms.calls.length).toBe(before);
  });

  test('closing ends the session before its promise is waited for', async () => {
    const first = launch();
    await first.store.open();
    const closing = first.store.close();
    expect(first.lms.phase).toBe('ended');
    await closing;
  });

  test('leaving with nothing new leaves the commit to the end of the session', async () => {
    const first = launch();
    await first.store.open();
    await first.store.save(commit);
    const before = first.lms.calls.length;
    expect(first.store.saveNow({ ...commit, seconds: 99 })).toBe(true);
    expect(first.lms.calls.slice(before).map(({ method, element }) => element ?? method)).toEqual([time]);
    expect(first.store.saveNow({ ...commit, snapshot: 'state-2' })).toBe(true);
    expect(first.stored[state]).toBe('state-2');
  });

  test('an LMS that lacks optional elements is served with the rest', async () => {
    const first = launch({}, { missing: [location, mode, credit] });
    expect((await first.store.open()).ok).toBe(true);
    expect((await first.store.save(commit)).ok).toBe(true);
    const before = first.lms.calls.length;
    expect((await first.store.save({ ...commit, location: 'l13' })).ok).toBe(true);
    expect(written(first, before).map(([element]) => element)).not.toContain(location);
    expect(first.log).toContain(`This LMS does not keep ${location}.`);
    expect(first.stored[state]).toBe('state-1');
  });

  test('an LMS that keeps no state still gets the status, and the save is not called done', async () => {
    const first = launch({}, { missing: [state] });
    expect((await first.store.open()).ok).toBe(true);
    for (let time = 0; time < 2; time += 1) {
      expect(await first.store.save(completed)).toMatchObject({ problem: { code: 'refused', retry: false } });
    }
    expect(first.stored[status]).toBe('completed');
  });

  test('a state that cannot be read is not taken for an empty one', async () => {
    const stored = { [status]: 'incomplete', [state]: 'state-1', [exit]: 'suspend' };
    const first = launch(stored, { unreadableState: '301' });
    expect(await first.store.open()).toMatchObject({ problem: { code: 'unreachable', retry: true } });
    expect(written(first)).toEqual([]);
    expect(stored[state]).toBe('state-1');
    delete first.lms.faults.unreadableState;
    expect(await first.store.open()).toMatchObject({ value: { snapshot: 'state-1' } });
    expect(first.lms.calls.filter(({ method }) => method === 'Initialize')).toHaveLength(1);
  });

  test('a window that is gone is a problem, not a crash', async () => {
    const never = launch({}, { gone: true });
    expect(await never.store.open()).toMatchObject({ problem: { code: 'unreachable', retry: true } });
    const first = launch();
    await first.store.open();
    first.lms.faults.gone = true;
    expect(await first.store.save(commit)).toMatchObject({ problem: { code: 'unreachable', retry: true } });
    expect(first.store.saveNow(commit)).toBe(false);
    expect(await first.store.close()).toMatchObject({ problem: { code: 'unreachable' } });
  });

  test('a learner id never leaves the store', async () => {
    const first = launch();
    const opened = await first.store.open();
    expect(JSON.stringify(opened)).not.toContain('jansen');
    const again = await launch().store.open();
    expect(again).toEqual(opened);
  });
});

test('SCORM 2004: progress only goes up, and a session that runs already is joined', async () => {
  const stored: StoredValues = {};
  const { lms, api } = launch2004(stored);
  const log: string[] = [];
  const store = createLmsStore(api, dialect2004, (sentence) => log.push(sentence));
  await store.open();
  await store.save({ ...commit, outcome: { completion: 'incomplete', fraction: 0.6 } });
  await store.save({ ...commit, snapshot: 'state-2', outcome: { completion: 'incomplete', fraction: 0.2 } });
  expect(stored['cmi.progress_measure']).toBe('0.6');
  expect(lms.violations).toEqual([]);
  const joined = createLmsStore(api, dialect2004, () => undefined);
  expect(await joined.open()).toMatchObject({ value: { snapshot: 'state-2' } });
});

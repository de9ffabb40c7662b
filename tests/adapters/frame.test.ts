import { describe, expect, test } from 'vitest';
import { createFrameOwner, type FrameHost } from '#adapters/frame/frame-host.ts';
import { createFrameStore, findFrameHost } from '#adapters/frame/frame-store.ts';
import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect12 } from '#adapters/scorm12/cmi12.ts';
import type { Clock } from '#ports/clock.ts';
import type { Commit } from '#ports/progress-store.ts';
import type { Faults, StoredValues } from '../helpers/lms/strict-lms.ts';
import { launch12 } from '../helpers/lms/strict-scorm12.ts';

const commit: Commit = {
  snapshot: 'state-1',
  outcome: { completion: 'incomplete', fraction: 0.5 },
  location: 'l12',
  seconds: 3,
};

function startLaunch(stored: StoredValues = {}, faults: Faults = {}) {
  const time = { seconds: 1000 };
  const clock: Clock = { now: () => new Date(time.seconds * 1000), after: () => () => undefined };
  const { lms, api } = launch12(stored, faults);
  const owner = createFrameOwner(
    createLmsStore(api, dialect12, () => undefined),
    clock,
  );
  return { lms, stored, time, ...owner };
}

describe('lesson pages behind one launch page', () => {
  test('share one session: closing a page does not end it, and the next page sees the work', async () => {
    const { lms, host } = startLaunch();
    const first = createFrameStore(host);
    await first.open();
    await first.save(commit);
    expect(await first.close()).toEqual({ ok: true, value: true });
    for (const answer of [await first.save(commit), await first.open(), await first.close()]) {
      expect(answer).toMatchObject({ problem: { code: 'closed' } });
    }
    expect(first.saveNow(commit)).toBe(false);
    const second = createFrameStore(host);
    expect(await second.open()).toMatchObject({ value: { snapshot: 'state-1', location: 'l12' } });
    expect(lms.phase).toBe('running');
    expect(lms.calls.filter(({ method }) => method === 'Initialize')).toHaveLength(1);
    expect(lms.violations).toEqual([]);
  });

  test('time counts over all pages, from the launch', async () => {
    const { host, stored, time } = startLaunch();
    const first = createFrameStore(host);
    await first.open();
    time.seconds += 600;
    await first.save(commit);
    time.seconds += 60;
    const second = createFrameStore(host);
    await second.open();
    await second.save({ ...commit, snapshot: 'state-2', seconds: 1 });
    expect(stored['cmi.core.session_time']).toBe('0000:11:00.00');
  });

  test('what a page leaves behind is a copy', async () => {
    const { host, lms, flush } = startLaunch();
    await host.open();
    lms.faults.refusedCommits = 1;
    const mine = { ...commit, outcome: { ...commit.outcome } };
    await host.save(mine);
    mine.snapshot = 'changed-later';
    expect(flush()).toBe(true);
    expect(lms.get('cmi.suspend_data')).toBe('state-1');
  });

  test('work the LMS refused is offered again before the next page opens', async () => {
    const { host, lms, stored } = startLaunch();
    const first = createFrameStore(host);
    await first.open();
    lms.faults.refusedCommits = 1;
    expect(first.saveNow(commit)).toBe(false);
    expect(await createFrameStore(host).open()).toMatchObject({ value: { snapshot: 'state-1' } });
    expect(stored['cmi.suspend_data']).toBe('state-1');
  });

  test('work the LMS keeps refusing reaches the next page as a conflict, once', async () => {
    const { host, lms } = startLaunch();
    const first = createFrameStore(host);
    await first.open();
    lms.faults.refusedCommits = 2;
    await first.save(commit);
    const second = createFrameStore(host);
    expect(await second.open()).toMatchObject({ value: { snapshot: null } });
    const merged = { ...commit, snapshot: 'state-2' };
    expect(await second.save(merged)).toMatchObject({ problem: { code: 'conflict', theirs: 'state-1' } });
    expect(await second.save(merged)).toEqual({ ok: true, value: true });
  });

  test('a flush hands over what is pending and nothing else', async () => {
    const { host, lms, stored, flush } = startLaunch();
    await host.open();
    const before = lms.calls.length;
    expect(flush()).toBe(true);
    expect(lms.calls.length).toBe(before);
    lms.faults.refusedCommits = 1;
    await host.save(commit);
    expect(flush()).toBe(true);
    expect(stored['cmi.suspend_data']).toBe('state-1');
  });

  test('a launch page that breaks is a problem, not a crash', async () => {
    const broken: FrameHost = {
      ...startLaunch().host,
      open: () => Promise.reject(new Error('gone')),
      save: () => {
        throw new Error('gone');
      },
      saveNow: () => {
        throw new Error('gone');
      },
    };
    const store = createFrameStore(broken);
    expect(await store.open()).toMatchObject({ problem: { code: 'unreachable', retry: true } });
    expect(await store.save(commit)).toMatchObject({ problem: { code: 'unreachable', retry: true } });
    expect(store.saveNow(commit)).toBe(false);
  });
});

describe('finding the launch page', () => {
  const windowWith = (element: object | null) => ({ parent: { document: { querySelector: () => element } } });
  const find = (frame: unknown) => findFrameHost(frame as Pick<Window, 'parent'>);

  test('in the parent, by its element', () => {
    const { host } = startLaunch();
    expect(find(windowWith({ host }))).toBe(host);
  });

  test('not where there is none, none yet, or only something that looks like it', () => {
    expect(find(windowWith(null))).toBeNull();
    expect(find(windowWith({ host: null }))).toBeNull();
    expect(find(windowWith({ host: { open: () => undefined } }))).toBeNull();
    const alone = { parent: null as unknown };
    alone.parent = alone;
    expect(find(alone)).toBeNull();
  });

  test('not in a parent of another origin', () => {
    const foreign = {
      get document(): Document {
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      },
    };
    expect(find({ parent: foreign })).toBeNull();
  });
});

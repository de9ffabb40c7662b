/** What was stored cannot be read, or nothing can be stored: a clear word to the learner, and nothing overwritten unseen. */
import { describe, expect, it } from 'vitest';
import { openEnvelope, sealEnvelope } from '#domain/snapshot/envelope.ts';
import { commitOf, progressWithMarks } from '../../helpers/progress-samples.ts';
import { settle } from '../../helpers/manual-clock.ts';
import { createBench, lost, markAt, marksIn, type Bench } from '../../helpers/session-bench.ts';

const whole = commitOf(progressWithMarks(12)).snapshot;
const damaged = `${whole.slice(0, 40)}A${whole.slice(40)}`;
const newer = makeNewer(whole);
const deviceKey = 'vknz:vknz:k3';
const ownKey = 'vknz:vknz';

function makeNewer(snapshot: string): string {
  const opened = openEnvelope(snapshot);
  if (!opened.ok) throw new Error('The sample is whole.');
  return sealEnvelope({ ...opened.value, schema: 99 });
}

async function launchWith(prepare: (bench: Bench) => void, options?: Parameters<Bench['launch']>[0]) {
  const bench = createBench();
  prepare(bench);
  const session = bench.launch(options);
  await session.start();
  return { ...bench, session };
}

describe('a damaged state at the owner', () => {
  it('is kept aside and offered, and new work takes its place', async () => {
    const { session, clock, owner, storage, atOwner } = await launchWith(({ owner }) => (owner.snapshot = damaged));
    expect(session.get().notices).toEqual([{ code: 'damaged', kept: damaged }]);
    expect(storage.values.get(`${deviceKey}.aside1`)).toBe(damaged);
    expect(owner.snapshot).toBe(damaged);
    session.dispatch(markAt(100));
    await clock.advance(2);
    expect(marksIn(atOwner())).toEqual([100]);
    expect(session.get().save.kind).toBe('saved');
  });

  it('is replaced by the work on this device', async () => {
    const { session, clock, atOwner } = await launchWith(({ owner, storage }) => {
      owner.snapshot = damaged;
      storage.values.set(deviceKey, `${whole} l1`);
    });
    await clock.advance(0);
    expect(marksIn(atOwner())).toEqual(marksIn(session.get().progress));
    expect(marksIn(atOwner())).toHaveLength(2);
  });

  it('that turns up as a conflict is kept aside as well', async () => {
    const { session, clock, owner, storage, atOwner } = await launchWith(() => undefined);
    Object.assign(owner, { snapshot: damaged, revision: 7 });
    session.dispatch(markAt(100));
    await clock.advance(2);
    expect(storage.values.get(`${deviceKey}.aside1`)).toBe(damaged);
    expect(session.get().notices).toEqual([{ code: 'damaged', kept: damaged }]);
    expect(marksIn(atOwner())).toEqual([100]);
  });
});

describe('a newer state at the owner', () => {
  it('is never written over: the work stays on the device', async () => {
    const { session, clock, owner, onDevice } = await launchWith(({ owner }) => (owner.snapshot = newer));
    expect(session.get().notices).toEqual([{ code: 'newer', kept: newer }]);
    session.dispatch(markAt(100));
    session.dispatch({ type: 'lesson-finished', lesson: 12 });
    await clock.advance(60);
    session.hide();
    expect(session.get().save).toMatchObject({ kind: 'device-only', problem: { code: 'refused', retry: false } });
    expect((await session.finish()).kind).toBe('device-only');
    expect(owner.snapshot).toBe(newer);
    expect(marksIn(onDevice())).toEqual([100]);
  });

  it('that turns up as a conflict is not written over either', async () => {
    const { session, clock, owner } = await launchWith(() => undefined);
    session.dispatch(markAt(100));
    Object.assign(owner, { snapshot: newer, revision: 7 });
    await clock.advance(60);
    session.dispatch(markAt(200));
    await clock.advance(60);
    expect(owner.snapshot).toBe(newer);
    expect(session.get().save.kind).toBe('device-only');
  });
});

describe('a state on the device that cannot be read', () => {
  it.each([
    ['damaged', damaged],
    ['newer', newer],
  ] as const)('is kept aside when it is %s, and the copy goes on', async (code, raw) => {
    const { session, storage, onDevice } = await launchWith(({ storage }) =>
      storage.values.set(deviceKey, `${raw} l1`),
    );
    expect(session.get().notices).toEqual([{ code, kept: raw }]);
    session.dispatch(markAt(100));
    expect(storage.values.get(`${deviceKey}.aside1`)).toBe(raw);
    expect(marksIn(onDevice())).toEqual([100]);
  });

  it('is left alone when it is newer and there is no room to keep it aside', async () => {
    const { session, clock, storage, atOwner } = await launchWith(({ storage }) => {
      storage.values.set(deviceKey, `${newer} l1`);
      storage.room = newer.length + 10;
    });
    session.dispatch(markAt(100));
    await clock.advance(2);
    expect(storage.values.get(deviceKey)).toBe(`${newer} l1`);
    expect(marksIn(atOwner())).toEqual([100]);
    expect(session.get().save.kind).toBe('saved');
  });

  it.each([
    ['damaged', damaged],
    ['newer', newer],
  ] as const)('is kept aside when it is %s and the device is the owner', async (code, raw) => {
    const bench = createBench();
    bench.storage.values.set(ownKey, `${raw} l1`);
    const session = bench.launchOnDevice();
    await session.start();
    expect(session.get().notices).toEqual([{ code, kept: raw }]);
    session.dispatch(markAt(100));
    await settle();
    expect(bench.storage.values.get(`${ownKey}.aside1`)).toBe(raw);
    expect(marksIn(bench.onDevice(null))).toEqual([100]);
    expect(session.get().save.kind).toBe('saved');
  });
});

describe('storage that is full or forbidden', () => {
  const troubles: readonly (readonly [string, (bench: Bench) => void])[] = [
    ['full', ({ storage }) => void (storage.room = 0)],
    ['forbidden', ({ storage }) => void (storage.isForbidden = true)],
  ];

  it.each(troubles)('%s: the owner is saved to all the same, and the learner is told', async (_, trouble) => {
    const { session, clock, atOwner } = await launchWith(trouble);
    expect(session.get().notices).toEqual([{ code: 'no-device-storage', kept: null }]);
    session.dispatch(markAt(100));
    await clock.advance(2);
    expect(marksIn(atOwner())).toEqual([100]);
    expect(session.get().save.kind).toBe('saved');
  });

  it.each(troubles)('%s: without the owner the work is only in this window, and says so', async (_, trouble) => {
    const { session, clock, owner, atOwner } = await launchWith(trouble);
    owner.broken = lost;
    session.dispatch(markAt(100));
    await clock.advance(2);
    expect(session.get().save).toEqual({ kind: 'unsaved', problem: lost });
    expect(marksIn(session.get().progress)).toEqual([100]);
    owner.broken = null;
    await clock.advance(2);
    expect(marksIn(atOwner())).toEqual([100]);
  });

  it.each(troubles)('%s: where the device is the owner the work goes on, unsaved', async (_, trouble) => {
    const bench = createBench();
    trouble(bench);
    const session = bench.launchOnDevice();
    await session.start();
    session.dispatch(markAt(100));
    await settle();
    expect(session.get()).toMatchObject({
      save: { kind: 'unsaved', problem: { code: 'refused' } },
      notices: [{ code: 'no-device-storage', kept: null }],
    });
    expect(marksIn(session.get().progress)).toEqual([100]);
    Object.assign(bench.storage, { room: 5_000_000, isForbidden: false });
    session.dispatch(markAt(200));
    await settle();
    expect(session.get().save.kind).toBe('saved');
    expect(marksIn(bench.onDevice(null))).toEqual([100, 200]);
  });

  it('full while working: said when it happens, and written again once there is room', async () => {
    const { session, clock, owner, storage, onDevice } = await launchWith(() => undefined);
    session.dispatch(markAt(100));
    storage.room = storage.values.get(deviceKey)?.length ?? 0;
    owner.broken = lost;
    session.dispatch(markAt(200, 'Een lange waarneming die er niet meer bij kan.'));
    await clock.advance(2);
    expect(session.get()).toMatchObject({ save: { kind: 'unsaved' }, notices: [{ code: 'no-device-storage' }] });
    storage.room = 5_000_000;
    session.dispatch(markAt(300));
    expect(marksIn(onDevice())).toEqual([100, 200, 300]);
    expect(session.get().save.kind).toBe('device-only');
  });
});

describe('review', () => {
  it('shows what the owner has, lets the learner try, and writes nothing anywhere', async () => {
    const { session, clock, owner, storage } = await launchWith(({ owner }) => (owner.snapshot = whole), {
      mode: 'review',
    });
    expect(marksIn(session.get().progress)).toHaveLength(2);
    session.dispatch(markAt(100));
    session.dispatch({ type: 'lesson-finished', lesson: 12 });
    await clock.advance(60);
    session.hide();
    expect(session.get().save).toEqual({ kind: 'review' });
    expect(marksIn(session.get().progress)).toHaveLength(3);
    expect(await session.finish()).toEqual({ kind: 'review' });
    expect(owner).toMatchObject({ snapshot: whole, commits: [] });
    expect(storage.values.size).toBe(0);
  });
});

/** What every store of progress promises, whoever owns the data. Adapters run this suite with a factory of their own. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProgressStore } from '#ports/progress-store.ts';
import { commitOf, completed, incomplete, progressWithMarks } from '../helpers/progress-samples.ts';

type MaybePromise<T> = T | Promise<T>;

/** A fresh owner without data, and the store under test on it. */
export type StoreSubject = Readonly<{
  store: ProgressStore;
  /** A second launch by the same learner, whether the first was closed or its window was killed. */
  reopen: () => MaybePromise<ProgressStore>;
  /** A store in another window of the same learner at the same time. Leave out where the owner allows only one. */
  openBeside?: () => MaybePromise<ProgressStore>;
  /** Nothing reaches the owner any more, until the function it returns is called. */
  breakConnection?: () => MaybePromise<() => MaybePromise<void>>;
  /** A length in characters that the owner must refuse to go over. */
  limit?: number;
  /** Resolves when what `saveNow` handed over has arrived. Leave out where it arrives at once. */
  settle?: () => Promise<void>;
  dispose?: () => MaybePromise<void>;
}>;

const first = commitOf(progressWithMarks(3), { location: 'l12.t34', seconds: 10 });
const second = commitOf(progressWithMarks(4), { location: 'l12.t56', seconds: 20 });

/**
 * Registers the suite. `create` is called once before, to see which of the optional capabilities there are, and then for
 * every test.
 */
export function describeProgressStore(name: string, create: () => MaybePromise<StoreSubject>): void {
  describe(`progress store: ${name}`, async () => {
    const probe = await create();
    const has = {
      beside: probe.openBeside !== undefined,
      break: probe.breakConnection !== undefined,
      limit: probe.limit !== undefined,
      aside: probe.store.keepAside !== undefined,
    };
    await probe.dispose?.();

    let subject: StoreSubject;
    beforeEach(async () => {
      subject = await create();
    });
    afterEach(async () => {
      await subject.dispose?.();
    });
    const get = (): StoreSubject => subject;

    describeReading(get);
    describeSaving(get);
    describeClosing(get);
    if (has.limit) describeLimit(get);
    if (has.break) describeConnection(get);
    if (has.beside) describeConflict(get);
    if (has.aside) describeAside(get);
  });
}

function describeReading(get: () => StoreSubject): void {
  it('says what may travel and how often', () => {
    const { allowed, pace } = get().store;
    expect(allowed.size ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(1000);
    expect(pace.quiet).toBeGreaterThanOrEqual(0);
    expect(pace.gap).toBeGreaterThanOrEqual(0);
  });

  it('opens empty the first time', async () => {
    expect(await get().store.open()).toMatchObject({
      ok: true,
      value: { snapshot: null, mode: 'normal', location: '' },
    });
  });

  it('knows the learner by the same key at the next launch', async () => {
    const before = await openWell(get().store);
    await get().store.save(first);
    await get().store.close();
    const after = await openWell(await get().reopen());
    expect(after.learner).toBe(before.learner);
  });

  it('continues the session when opened twice in one launch', async () => {
    await openWell(get().store);
    expect(await get().store.save(first)).toEqual({ ok: true, value: true });
    expect(await openWell(get().store)).toMatchObject({ snapshot: first.snapshot });
    expect(await get().store.save(second)).toEqual({ ok: true, value: true });
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: second.snapshot });
  });
}

function describeSaving(get: () => StoreSubject): void {
  it('gives back at the next launch what was saved, with the place', async () => {
    await openWell(get().store);
    expect(await get().store.save(first)).toEqual({ ok: true, value: true });
    await get().store.close();
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: first.snapshot, location: first.location });
  });

  it('has lost nothing confirmed when the window is killed', async () => {
    await openWell(get().store);
    await get().store.save(first);
    await get().store.save(second);
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: second.snapshot, location: second.location });
  });

  it('keeps the last of two quick saves', async () => {
    await openWell(get().store);
    const answers = await Promise.all([get().store.save(first), get().store.save(second)]);
    expect(answers[1]).toEqual({ ok: true, value: true });
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: second.snapshot });
  });

  it('takes the same save twice', async () => {
    await openWell(get().store);
    await get().store.save(first);
    expect(await get().store.save(first)).toEqual({ ok: true, value: true });
  });

  it('goes on saving after the course was completed', async () => {
    await openWell(get().store);
    expect(await get().store.save({ ...first, outcome: completed })).toEqual({ ok: true, value: true });
    expect(await get().store.save({ ...second, outcome: incomplete })).toEqual({ ok: true, value: true });
    await get().store.close();
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: second.snapshot });
  });

  it('takes a last save without waiting', async () => {
    await openWell(get().store);
    await get().store.save(first);
    expect(get().store.saveNow(second)).toBe(true);
    await get().settle?.();
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: second.snapshot });
  });

  it('goes on saving after a last save, for the page may come back', async () => {
    await openWell(get().store);
    expect(get().store.saveNow(first)).toBe(true);
    await get().settle?.();
    await saveThroughConflicts(get().store, second);
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: second.snapshot });
  });
}

function describeClosing(get: () => StoreSubject): void {
  it('answers "closed" to everything after closing, and keeps what it had', async () => {
    const { store } = get();
    await openWell(store);
    await store.save(first);
    expect(await store.close()).toEqual({ ok: true, value: true });
    const closed = { ok: false, problem: { code: 'closed', retry: false } };
    expect(await store.save(second)).toMatchObject(closed);
    expect(await store.open()).toMatchObject(closed);
    expect(await store.close()).toMatchObject(closed);
    expect(store.saveNow(second)).toBe(false);
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: first.snapshot });
  });
}

function describeLimit(get: () => StoreSubject): void {
  it('refuses what is over its limit with "too-long" and leaves the old value', async () => {
    const { store, limit = 0 } = get();
    const tooLong = commitOf(progressWithMarks(Math.ceil(limit / 2)));
    expect(tooLong.snapshot.length).toBeGreaterThan(limit);
    await openWell(store);
    await store.save(first);
    expect(await store.save(tooLong)).toMatchObject({ ok: false, problem: { code: 'too-long', retry: false } });
    expect(store.saveNow(tooLong)).toBe(false);
    await get().settle?.();
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: first.snapshot });
  });
}

function describeConnection(get: () => StoreSubject): void {
  it('reports a broken connection as worth retrying, and saves once it is back', async () => {
    const { store } = get();
    await openWell(store);
    await store.save(first);
    const restore = await get().breakConnection?.();
    expect(await store.save(second)).toMatchObject({ ok: false, problem: { code: 'unreachable', retry: true } });
    await restore?.();
    expect(await store.save(second)).toEqual({ ok: true, value: true });
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: second.snapshot });
  });

  it('reports a connection that is broken from the start, and opens once it is there', async () => {
    const restore = await get().breakConnection?.();
    expect(await get().store.open()).toMatchObject({ ok: false, problem: { code: 'unreachable', retry: true } });
    await restore?.();
    expect(await get().store.open()).toMatchObject({ ok: true, value: { snapshot: null } });
  });
}

function describeConflict(get: () => StoreSubject): void {
  it('never overwrites another window unseen: it hands over their state, then takes ours', async () => {
    const { store } = get();
    await openWell(store);
    await store.save(first);
    const other = await get().openBeside?.();
    if (other === undefined) throw new Error('This subject said that it could open a store beside the first.');
    await openWell(other);
    expect(await other.save(second)).toEqual({ ok: true, value: true });

    const ours = commitOf(progressWithMarks(5));
    const conflict = { code: 'conflict', retry: true, theirs: second.snapshot };
    expect(await store.save(ours)).toMatchObject({ ok: false, problem: conflict });
    expect(await store.save(ours)).toEqual({ ok: true, value: true });
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: ours.snapshot });
  });
}

function describeAside(get: () => StoreSubject): void {
  it('keeps a text aside without touching the state', async () => {
    const { store } = get();
    await openWell(store);
    await store.save(first);
    expect(store.keepAside?.('raw text, not a state')).toBe(true);
    expect(await findAtNextLaunch(get())).toMatchObject({ snapshot: first.snapshot });
  });
}

async function openWell(store: ProgressStore) {
  const opened = await store.open();
  if (!opened.ok) throw new Error(`The store did not open: ${opened.problem.code}, ${opened.problem.detail}`);
  return opened.value;
}

async function findAtNextLaunch(subject: StoreSubject) {
  const next = await subject.reopen();
  const opened = await openWell(next);
  await next.close();
  return opened;
}

/** A save handed over while leaving may have changed the owner's revision unseen; one conflict with ourselves is fine. */
async function saveThroughConflicts(store: ProgressStore, commit: typeof first): Promise<void> {
  const saved = await store.save(commit);
  if (saved.ok) return;
  expect(saved.problem).toMatchObject({ code: 'conflict', theirs: first.snapshot });
  expect(await store.save(commit)).toEqual({ ok: true, value: true });
}

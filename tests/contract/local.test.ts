import { describe, expect, it } from 'vitest';
import { createLocalStore, localKeyOf, type DeviceStorage } from '#adapters/local/local-store.ts';
import { createTestStorage } from '../helpers/device-storage.ts';
import { commitOf, progressWithMarks } from '../helpers/progress-samples.ts';
import { describeProgressStore } from './progress-store.ts';

describeProgressStore('local', () => {
  const storage = createTestStorage();
  const open = () => createLocalStore({ storage, course: 'vknz', learner: 'k3' });
  return { store: open(), reopen: open, openBeside: open };
});

describe('local store', () => {
  const commit = commitOf(progressWithMarks(2));
  const refused = { ok: false, problem: { code: 'refused', retry: false } };

  it('keeps learners and courses apart', async () => {
    const storage = createTestStorage();
    await createLocalStore({ storage, course: 'a', learner: '1' }).save(commit);
    for (const [course, learner] of [
      ['a', '2'],
      ['b', '1'],
      ['a', null],
    ] as const) {
      const opened = await createLocalStore({ storage, course, learner }).open();
      expect(opened).toMatchObject({ ok: true, value: { snapshot: null } });
    }
  });

  it.each([
    ['absent', () => null],
    ['forbidden', () => Object.assign(createTestStorage(), { isForbidden: true })],
    ['full from the start', () => Object.assign(createTestStorage(), { room: 0 })],
    [
      'forgetful',
      (): DeviceStorage => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined }),
    ],
  ])('refuses to open when storage is %s', async (_, create) => {
    expect(await createLocalStore({ storage: create(), course: 'a', learner: null }).open()).toMatchObject(refused);
  });

  it('refuses to save when storage is full, keeps the old state and can still be opened', async () => {
    const storage = createTestStorage();
    const store = createLocalStore({ storage, course: 'a', learner: null });
    await store.save(commit);
    storage.room = commit.snapshot.length + 10;
    const larger = commitOf(progressWithMarks(200));
    expect(await store.save(larger)).toMatchObject(refused);
    expect(store.saveNow(larger)).toBe(false);
    const opened = await createLocalStore({ storage, course: 'a', learner: null }).open();
    expect(opened).toMatchObject({ ok: true, value: { snapshot: commit.snapshot } });
  });

  it('leaves a conflict for `save` to report when the last save met it first', async () => {
    const storage = createTestStorage();
    const store = createLocalStore({ storage, course: 'a', learner: null });
    await createLocalStore({ storage, course: 'a', learner: null }).save(commit);
    const ours = commitOf(progressWithMarks(3));
    expect(store.saveNow(ours)).toBe(false);
    expect(await store.save(ours)).toMatchObject({ ok: false, problem: { code: 'conflict', theirs: commit.snapshot } });
    expect(store.saveNow(ours)).toBe(true);
  });

  it('hands a value it did not write to the reader as it is', async () => {
    const storage = createTestStorage();
    storage.setItem(localKeyOf('a', null), '{"old":1}');
    const opened = await createLocalStore({ storage, course: 'a', learner: null }).open();
    expect(opened).toMatchObject({ ok: true, value: { snapshot: '{"old":1}', location: '' } });
  });

  it('keeps several texts aside, each once, until all places are taken', () => {
    const storage = createTestStorage();
    const store = createLocalStore({ storage, course: 'a', learner: null });
    for (const raw of ['one', 'one', 'two', 'three', 'four', 'five']) expect(store.keepAside?.(raw)).toBe(true);
    expect(store.keepAside?.('six')).toBe(false);
    expect(storage.values.get(`${localKeyOf('a', null)}.aside2`)).toBe('two');
  });
});

import { describe, expect, it } from 'vitest';
import { createLocalSheets, type SheetStorage } from '#adapters/local/local-sheets.ts';
import { createTestStorage, type TestStorage } from '../helpers/device-storage.ts';
import { describeDeviceSheets } from './device-sheets.ts';

const place = { course: 'vknz-klantmanager', learner: null } as const;
const keyOf = (name: string): string => `vknz:sheets:vknz-klantmanager:/${name}`;

/** Storage that tells `events` of each write, as a browser tells other windows. */
function tellOthers(storage: TestStorage, events: EventTarget): SheetStorage {
  const tell = (key: string) => events.dispatchEvent(Object.assign(new Event('storage'), { key }));
  return {
    getItem: (key) => storage.getItem(key),
    setItem(key, value) {
      storage.setItem(key, value);
      tell(key);
    },
    removeItem(key) {
      storage.removeItem(key);
      tell(key);
    },
    key: (index) => storage.key(index),
    get length() {
      return storage.length;
    },
  };
}

describeDeviceSheets('local', () => {
  const storage = createTestStorage();
  const events = new EventTarget();
  return {
    sheets: createLocalSheets({ storage, events, ...place }),
    beside: createLocalSheets({ storage: tellOthers(storage, events), events: new EventTarget(), ...place }),
    damage: (name) => storage.setItem(keyOf(name), '{"notes":'),
    fill: () => (storage.room = 0),
  };
});

describe('sheets in local storage', () => {
  const events = new EventTarget();

  it.each(['{"notes":', '[]', '["a"]', '"text"', 'null', '7', '{"notes":7}', ''])(
    'reads %s as nothing and keeps it beside what is written over it',
    (stored) => {
      const storage = createTestStorage();
      storage.setItem(keyOf('lesson:1'), stored);
      const sheets = createLocalSheets({ storage, events, ...place });
      expect(sheets.read('lesson:1')).toEqual({ ok: true, value: {} });
      sheets.write('lesson:1', { notes: 'a' });
      expect(storage.values.get(`${keyOf('lesson:1')}.unread`)).toBe(stored);
    },
  );

  it('reads the texts of a sheet that holds other things too', () => {
    const storage = createTestStorage();
    storage.setItem(keyOf('lesson:1'), '{"notes":"a","count":3,"deep":{"x":"y"}}');
    const sheets = createLocalSheets({ storage, events, ...place });
    expect(sheets.read('lesson:1')).toEqual({ ok: true, value: { notes: 'a' } });
  });

  it('keeps editions and learners apart', () => {
    const storage = createTestStorage();
    createLocalSheets({ storage, events, ...place }).write('lesson:1', { notes: 'a' });
    for (const other of [
      { ...place, learner: 'k3' },
      { ...place, course: 'vknz-leidinggevende' },
    ]) {
      const sheets = createLocalSheets({ storage, events, ...other });
      expect(sheets.list('lesson')).toEqual({ ok: true, value: [] });
      sheets.wipe('lesson');
    }
    expect(storage.values.size).toBe(1);
  });

  it.each([
    ['absent', () => null],
    ['forbidden', () => Object.assign(createTestStorage(), { isForbidden: true })],
    [
      'forgetful',
      (): SheetStorage => ({
        getItem: () => null,
        setItem: () => undefined,
        removeItem: () => undefined,
        key: () => null,
        length: 0,
      }),
    ],
  ])('refuses to write when storage is %s', (_, create) => {
    const sheets = createLocalSheets({ storage: create(), events, ...place });
    expect(sheets.write('lesson:1', { notes: 'a' })).toEqual({ ok: false, problem: 'refused' });
  });

  it('tells that anything may have changed when all storage was cleared, and nothing of keys that are no sheets', () => {
    const storage = createTestStorage();
    const window = new EventTarget();
    const told: (string | null)[] = [];
    createLocalSheets({ storage, events: window, ...place }).watch((name) => told.push(name));
    for (const key of [null, 'vknz:keys', keyOf('lesson:1.unread'), keyOf('lesson:1')])
      window.dispatchEvent(Object.assign(new Event('storage'), { key }));
    expect(told).toEqual([null, 'lesson:1']);
  });
});

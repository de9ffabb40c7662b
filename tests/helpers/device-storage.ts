/** A browser's storage for one origin, with its two bad habits: being full and being forbidden. */
import type { SheetStorage } from '#adapters/local/local-sheets.ts';

export type TestStorage = SheetStorage & {
  readonly values: Map<string, string>;
  /** Characters that fit in all values together. */
  room: number;
  isForbidden: boolean;
};

export function createTestStorage(): TestStorage {
  const storage: TestStorage = {
    values: new Map(),
    room: 5_000_000,
    isForbidden: false,
    getItem(key) {
      refuseIfForbidden();
      return storage.values.get(key) ?? null;
    },
    setItem(key, value) {
      refuseIfForbidden();
      const others = [...storage.values].filter(([other]) => other !== key);
      const taken = others.reduce((sum, [, text]) => sum + text.length, 0);
      if (taken + value.length > storage.room) throw new DOMException('Full.', 'QuotaExceededError');
      storage.values.set(key, value);
    },
    removeItem(key) {
      refuseIfForbidden();
      storage.values.delete(key);
    },
    get length() {
      refuseIfForbidden();
      return storage.values.size;
    },
    key: (index) => [...storage.values.keys()][index] ?? null,
  };
  function refuseIfForbidden(): void {
    if (storage.isForbidden) throw new DOMException('Forbidden.', 'SecurityError');
  }
  return storage;
}

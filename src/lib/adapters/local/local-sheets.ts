/**
 * Sheets in the browser's own storage: one key per sheet, its value the fields as JSON. A value that cannot be read is kept
 * beside before it is written over.
 */
import type { Result } from '#domain/result.ts';
import type { DeviceSheets, Sheet, SheetName, SheetProblem } from '#ports/device-sheets.ts';

/** The part of `localStorage` that is used. */
export type SheetStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type LocalSheetsOptions = Readonly<{
  /** `null` where the browser forbids storage. */
  storage: SheetStorage | null;
  /** Where `storage` events arrive: the window. */
  events: EventTarget;
  /** Keeps editions apart: the id of the course. */
  course: string;
  /** Opaque key of the learner; `null` where nobody is known. Keeps people apart who share a device. */
  learner: string | null;
}>;

const nameParts = /^[a-z0-9-]+(:[a-z0-9-]+)+$/;
/** Ends the key of what could not be read. */
const unread = '.unread';

/** Never throws for what is stored or refused, only for a name that is none. */
export function createLocalSheets({ storage, events, course, learner }: LocalSheetsOptions): DeviceSheets {
  const root = `vknz:sheets:${course}:${learner ?? ''}/`;
  const keyOf = (name: SheetName): string => {
    if (!nameParts.test(name)) throw new Error(`"${name}" is no name of a sheet: write kind:id, in small letters.`);
    return `${root}${name}`;
  };
  const nameOf = (key: string): SheetName | null => {
    const name = key.slice(root.length);
    return key.startsWith(root) && nameParts.test(name) ? (name as SheetName) : null;
  };
  return {
    read(name) {
      const key = keyOf(name);
      return attempt(storage, (open) => parse(open.getItem(key)) ?? {});
    },
    write(name, change) {
      const key = keyOf(name);
      return attempt(storage, (open) => writeFields(open, key, change));
    },
    remove(name) {
      const key = keyOf(name);
      return attempt(storage, (open) => {
        open.removeItem(key);
        return true;
      });
    },
    list: (kind) =>
      attempt(storage, (open) => {
        const filled = keysFrom(open, `${root}${kind}:`).filter((key) => parse(open.getItem(key)) !== null);
        return filled
          .map(nameOf)
          .filter((name) => name !== null)
          .toSorted();
      }),
    wipe: (kind) =>
      attempt(storage, (open) => {
        for (const key of keysFrom(open, `${root}${kind}:`)) open.removeItem(key);
        return true;
      }),
    watch(changed) {
      const hear = (event: Event): void => {
        const key = 'key' in event ? event.key : null;
        const name = typeof key === 'string' ? nameOf(key) : null;
        if (key === null || name !== null) changed(name);
      };
      events.addEventListener('storage', hear);
      return () => events.removeEventListener('storage', hear);
    },
  };
}

/** All keys that begin with `start`, read before anything is removed. */
function keysFrom(storage: SheetStorage, start: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(start));
}

function writeFields(storage: SheetStorage, key: string, change: Sheet): true {
  const raw = storage.getItem(key);
  const before = parse(raw);
  if (raw !== null && before === null) storage.setItem(`${key}${unread}`, raw);
  const fields = Object.entries({ ...before, ...change }).filter(([, text]) => text !== '');
  if (fields.length === 0) {
    storage.removeItem(key);
    return true;
  }
  const value = JSON.stringify(Object.fromEntries(fields));
  if (value === raw) return true;
  storage.setItem(key, value);
  if (storage.getItem(key) !== value) throw new Error('The browser takes values but does not keep them.');
  return true;
}

/** The texts in a stored value, without anything else that may be in it; `null` where there are none. */
function parse(raw: string | null): Sheet | null {
  if (raw === null) return null;
  try {
    const value: unknown = JSON.parse(raw);
    const texts = Object.entries(value ?? {}).filter(([, text]) => typeof text === 'string' && text !== '');
    return Array.isArray(value) || typeof value !== 'object' || texts.length === 0 ? null : Object.fromEntries(texts);
  } catch {
    return null;
  }
}

/** Runs `use`; whatever the browser throws becomes a problem. Written out, so that pages of tools need no file of the course's own. */
function attempt<T>(storage: SheetStorage | null, use: (open: SheetStorage) => T): Result<T, SheetProblem> {
  if (storage === null) return { ok: false, problem: 'refused' };
  try {
    return { ok: true, value: use(storage) };
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    return { ok: false, problem: isFull ? 'full' : 'refused' };
  }
}

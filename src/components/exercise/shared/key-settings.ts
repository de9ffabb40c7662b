/** Which letter keys the learner wants; a preference of this device. */
import {
  defaultBindings,
  letterCommands,
  rebindProblem,
  type KeyBindings,
  type KeySettings,
} from '#domain/keyboard.ts';

const storageKey = 'vknz:keys';

export const defaultKeySettings: KeySettings = { lettersOn: true, bindings: defaultBindings };

/** The stored settings; the default where nothing (usable) is stored or storage is refused. */
export function readKeySettings(): KeySettings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return isKeySettings(stored) ? stored : defaultKeySettings;
  } catch {
    return defaultKeySettings;
  }
}

/** Keeps the settings where the device allows it. */
export function writeKeySettings(settings: KeySettings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // A refused preference costs nothing but the preference.
  }
}

function isKeySettings(value: unknown): value is KeySettings {
  if (typeof value !== 'object' || value === null || !('lettersOn' in value) || !('bindings' in value)) return false;
  const { lettersOn, bindings } = value;
  if (typeof lettersOn !== 'boolean' || typeof bindings !== 'object' || bindings === null) return false;
  const keys = bindings as KeyBindings;
  return letterCommands.every((command) => {
    const key: unknown = keys[command];
    if (typeof key !== 'string' || key !== key.toLowerCase()) return false;
    return rebindProblem(keys, command, key) === null;
  });
}

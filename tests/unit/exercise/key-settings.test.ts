/** The learner's keys, kept on a device that may be full, forbidden, or hold something else. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultKeySettings, readKeySettings, writeKeySettings } from '#components/exercise/shared/key-settings.ts';
import { defaultBindings, type KeySettings } from '#domain/keyboard.ts';
import { createTestStorage, type TestStorage } from '../../helpers/device-storage.ts';

const own: KeySettings = { lettersOn: false, bindings: { ...defaultBindings, mark: 'x', 'key-help': '/' } };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The device's storage from here on. */
function useStorage(): TestStorage {
  const storage = createTestStorage();
  vi.stubGlobal('localStorage', storage);
  return storage;
}

/** What is read back where `value` is stored. */
function readStored(value: unknown): KeySettings {
  useStorage().values.set('vknz:keys', typeof value === 'string' ? value : JSON.stringify(value));
  return readKeySettings();
}

describe('key settings', () => {
  it('are the default on a new device', () => {
    useStorage();
    expect(readKeySettings()).toEqual(defaultKeySettings);
    expect(defaultKeySettings).toEqual({ lettersOn: true, bindings: defaultBindings });
  });

  it('come back as they were written', () => {
    useStorage();
    writeKeySettings(own);
    expect(readKeySettings()).toEqual(own);
  });

  it.each([
    ['nonsense', '{'],
    ['nothing', 'null'],
    ['something else', 5],
    ['a list', []],
    ['no bindings', { lettersOn: true }],
    ['letters neither on nor off', { ...own, lettersOn: 'ja' }],
    ['bindings that are none', { ...own, bindings: null }],
    ['a command that lacks', { ...own, bindings: { ...own.bindings, mark: undefined } }],
    ['a key that is no sign', { ...own, bindings: { ...own.bindings, mark: 'Enter' } }],
    ['a key that is no text', { ...own, bindings: { ...own.bindings, mark: 5 } }],
    ['one key for two commands', { ...own, bindings: { ...own.bindings, mark: 'k' } }],
    ['a key that chooses a signal', { ...own, bindings: { ...own.bindings, mark: '1' } }],
    ['a capital, which no key press is compared with', { ...own, bindings: { ...own.bindings, mark: 'X' } }],
  ])('are the default where %s is stored', (_what, value) => {
    expect(readStored(value)).toEqual(defaultKeySettings);
  });

  it('are the default where storage is forbidden, and writing them does no harm', () => {
    useStorage().isForbidden = true;
    expect(readKeySettings()).toEqual(defaultKeySettings);
    expect(() => writeKeySettings(own)).not.toThrow();
  });

  it('are not kept where storage is full, without harm', () => {
    useStorage().room = 0;
    expect(() => writeKeySettings(own)).not.toThrow();
    expect(readKeySettings()).toEqual(defaultKeySettings);
  });

  it('are the default where there is no storage at all', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(readKeySettings()).toEqual(defaultKeySettings);
    expect(() => writeKeySettings(own)).not.toThrow();
  });
});

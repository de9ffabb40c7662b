/** The keyboard contract of every exercise, key by key. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commandFor,
  defaultBindings,
  lensKeys,
  letterCommands,
  rebindProblem,
  type KeyPress,
  type KeySettings,
} from '#domain/keyboard.ts';
import { lenses, signals } from '#domain/vocabulary.ts';

const on: KeySettings = { lettersOn: true, bindings: defaultBindings };
const off: KeySettings = { ...on, lettersOn: false };

function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrl: false, alt: false, meta: false, target: 'other', ...change };
}

const letters = [
  ['k', 'play-pause'],
  ['j', 'back'],
  ['l', 'forward'],
  [',', 'step-back'],
  ['.', 'step-forward'],
  ['m', 'mark'],
  ['i', 'span-start'],
  ['o', 'span-end'],
  ['[', 'previous-mark'],
  [']', 'next-mark'],
  ['t', 'transcript'],
  ['?', 'key-help'],
] as const;
const everyKey = [...letters.map(([key]) => key), ...'12345678', ...Object.values(lensKeys)];
const targets = ['text', 'mark', 'choice', 'other'] as const;

describe('keys outside text fields', () => {
  it('names every letter command', () => {
    expect(letters.map(([, command]) => command).toSorted()).toEqual(letterCommands.toSorted());
  });

  it.each(letters)('%s: %s', (key, command) => {
    expect(commandFor(press(key), on)).toEqual({ type: command });
    expect(commandFor(press(key.toUpperCase()), on)).toEqual({ type: command });
  });

  it.each(signals.map((signal, index) => [String(index + 1), signal] as const))('%s: signal %s', (key, signal) => {
    expect(commandFor(press(key), on)).toEqual({ type: 'choose-signal', signal });
  });

  it.each([
    ['e', 'authenticity'],
    ['g', 'shared-goal'],
    ['p', 'fitting-logic'],
  ] as const)('%s: lead question %s', (key, lens) => {
    expect(commandFor(press(key), on)).toEqual({ type: 'choose-lens', lens });
    expect(commandFor(press(key.toUpperCase()), on)).toEqual({ type: 'choose-lens', lens });
  });

  it.each(['0', '9', '-1', '1.5', '', ' ', 'Enter', 'Tab', 'ArrowLeft', 'ArrowRight', 'F1', 'Dead', 'z'])(
    '%j is left to the browser',
    (key) => {
      expect(commandFor(press(key), on)).toBeNull();
    },
  );

  it.each(['mark', 'choice', 'other'] as const)('work with the focus on: %s', (target) => {
    expect(commandFor(press('k', { target }), on)).toEqual({ type: 'play-pause' });
    expect(commandFor(press('3', { target }), on)).toEqual({ type: 'choose-signal', signal: 'withdrawal' });
  });
});

describe('keys with a fixed meaning', () => {
  it.each([on, off])('Escape closes everywhere, letters on or off', (settings) => {
    for (const target of targets) expect(commandFor(press('Escape', { target }), settings)).toEqual({ type: 'close' });
  });

  it('Delete removes a mark, and only a mark', () => {
    expect(commandFor(press('Delete', { target: 'mark' }), off)).toEqual({ type: 'remove-mark' });
    for (const target of ['text', 'choice', 'other'] as const) {
      expect(commandFor(press('Delete', { target }), on)).toBeNull();
    }
    expect(commandFor(press('Delete', { target: 'mark', ctrl: true }), on)).toBeNull();
  });

  it.each(['ctrl', 'meta'] as const)('Enter with %s saves in a text field, and only there', (modifier) => {
    const held = { [modifier]: true };
    expect(commandFor(press('Enter', { target: 'text', ...held }), off)).toEqual({ type: 'save-and-play' });
    expect(commandFor(press('Enter', { target: 'mark', ...held }), on)).toBeNull();
    expect(commandFor(press('Enter', { target: 'text' }), on)).toBeNull();
    expect(commandFor(press('Enter', { target: 'text', alt: true }), on)).toBeNull();
  });
});

describe('when letters do nothing', () => {
  it.each(everyKey)('%s in a text field', (key) => {
    expect(commandFor(press(key, { target: 'text' }), on)).toBeNull();
  });

  it.each(everyKey)('%s with a modifier: it belongs to the browser or types a sign', (key) => {
    for (const modifier of ['ctrl', 'alt', 'meta']) expect(commandFor(press(key, { [modifier]: true }), on)).toBeNull();
  });

  it.each(everyKey)('%s when letters are switched off', (key) => {
    for (const target of targets) expect(commandFor(press(key, { target }), off)).toBeNull();
  });
});

describe('rebinding', () => {
  it('moves a command to another key', () => {
    const bindings = { ...defaultBindings, mark: 'x' };
    expect(commandFor(press('x'), { lettersOn: true, bindings })).toEqual({ type: 'mark' });
    expect(commandFor(press('X'), { lettersOn: true, bindings })).toEqual({ type: 'mark' });
    expect(commandFor(press('m'), { lettersOn: true, bindings })).toBeNull();
  });

  it.each(['x', 'X', '/', 'é', 'ß', '0', '9', 'ж', '🙂'])('allows %s', (key) => {
    expect(rebindProblem(defaultBindings, 'mark', key)).toBeNull();
  });

  it('allows a command its own key', () => {
    for (const command of letterCommands) {
      expect(rebindProblem(defaultBindings, command, defaultBindings[command])).toBeNull();
    }
  });

  it.each(['k', 'K', '?', '['])('refuses %s, which another command has', (key) => {
    expect(rebindProblem(defaultBindings, 'mark', key)).toBe('taken');
  });

  it.each([...'12345678', 'e', 'E', 'g', 'p'])('refuses %s, which chooses a signal or a question', (key) => {
    expect(rebindProblem(defaultBindings, 'mark', key)).toBe('taken');
  });

  it.each(['', ' ', '\t', 'ab', 'Enter', '\u0000', '\u200b', 'İ'.toLowerCase()])('refuses %j: not one sign', (key) => {
    expect(rebindProblem(defaultBindings, 'mark', key)).toBe('not-one-sign');
  });

  it('keeps every key its own, whatever is allowed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...letterCommands),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        (command, key) => {
          fc.pre(rebindProblem(defaultBindings, command, key) === null);
          const settings = { lettersOn: true, bindings: { ...defaultBindings, [command]: key.toLowerCase() } };
          expect(commandFor(press(key), settings)).toEqual({ type: command });
          for (const [other, type] of letters) {
            if (type !== command) expect(commandFor(press(other), settings)).toEqual({ type });
          }
          for (const lens of lenses)
            expect(commandFor(press(lensKeys[lens]), settings)).toEqual({ type: 'choose-lens', lens });
        },
      ),
    );
  });
});

/** The keyboard contract of every exercise: which key asks for what. Pure, so that it can be tested and remapped. */
import type { Lens, Signal } from './vocabulary.ts';
import { lenses, signals } from './vocabulary.ts';

/** Commands bound to a single letter or sign: these can be remapped and switched off (WCAG 2.1.4). */
export const letterCommands = [
  'play-pause',
  'back',
  'forward',
  'step-back',
  'step-forward',
  'mark',
  'span-start',
  'span-end',
  'previous-mark',
  'next-mark',
  'transcript',
  'key-help',
] as const;
export type LetterCommand = (typeof letterCommands)[number];

export type Command =
  | Readonly<{ type: LetterCommand }>
  | Readonly<{ type: 'choose-signal'; signal: Signal }>
  | Readonly<{ type: 'choose-lens'; lens: Lens }>
  | Readonly<{ type: 'remove-mark' | 'save-and-play' | 'close' }>;
export type CommandType = Command['type'];

/** What keys do wherever there is a player. */
export const playerCommands = ['play-pause', 'back', 'forward', 'step-back', 'step-forward'] as const;

export type KeyBindings = Readonly<Record<LetterCommand, string>>;

export const defaultBindings: KeyBindings = {
  'play-pause': 'k',
  back: 'j',
  forward: 'l',
  'step-back': ',',
  'step-forward': '.',
  mark: 'm',
  'span-start': 'i',
  'span-end': 'o',
  'previous-mark': '[',
  'next-mark': ']',
  transcript: 't',
  'key-help': '?',
};

/** Keys of the lead questions: echtheid, gezamenlijk doel, passende logica. */
export const lensKeys: Readonly<Record<Lens, string>> = { authenticity: 'e', 'shared-goal': 'g', 'fitting-logic': 'p' };

/** What is known of a key press. `target`: where the focus is. */
export type KeyPress = Readonly<{
  key: string;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  target: 'text' | 'mark' | 'choice' | 'other';
}>;

export type KeySettings = Readonly<{ lettersOn: boolean; bindings: KeyBindings }>;

/** The command a key press asks for, or `null`. Letters do nothing in a text field, with a modifier, or when switched off. */
export function commandFor(press: KeyPress, settings: KeySettings): Command | null {
  if (press.key === 'Escape') return { type: 'close' };
  if (press.target === 'text') {
    return press.key === 'Enter' && (press.ctrl || press.meta) ? { type: 'save-and-play' } : null;
  }
  if (press.ctrl || press.alt || press.meta) return null;
  if (press.key === 'Delete' && press.target === 'mark') return { type: 'remove-mark' };
  return settings.lettersOn ? letterCommandFor(press.key.toLowerCase(), settings.bindings) : null;
}

function letterCommandFor(key: string, bindings: KeyBindings): Command | null {
  const letter = letterCommands.find((command) => bindings[command] === key);
  if (letter !== undefined) return { type: letter };
  const signal = signals[Number(key) - 1];
  if (/^[1-8]$/.test(key) && signal !== undefined) return { type: 'choose-signal', signal };
  const lens = lenses.find((candidate) => lensKeys[candidate] === key);
  return lens === undefined ? null : { type: 'choose-lens', lens };
}

/** Keys that may not be given to a letter command: they mean something else already. */
const reserved = [...'12345678', ...Object.values(lensKeys)];

export type RebindProblem = 'not-one-sign' | 'taken';

/** Why `key` cannot serve `command`, or `null` when it can. */
export function rebindProblem(bindings: KeyBindings, command: LetterCommand, key: string): RebindProblem | null {
  if (!/^[^\s\p{C}]$/u.test(key)) return 'not-one-sign';
  const wanted = key.toLowerCase();
  const other = letterCommands.some((candidate) => candidate !== command && bindings[candidate] === wanted);
  return other || reserved.includes(wanted) ? 'taken' : null;
}

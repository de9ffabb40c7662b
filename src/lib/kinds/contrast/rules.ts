/** `contrast`: where two versions of one conversation part ways, beside where the learner saw it. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import type { Level } from '#domain/scoring/windows.ts';

/** One version of the conversation. Both have the number of the one question. */
export type ContrastItem = Readonly<{ code: number; clip: string; span: Span }>;
/** The first version and the second. */
export type ContrastOwn = Readonly<{ items: readonly [ContrastItem, ContrastItem] }>;

export type ContrastKey = Readonly<{
  /** Second in each version at which someone first acts differently. */
  differs: readonly [number, number];
  level: Level;
  /** What is done differently. */
  difference: string;
  /** What happens in either version from there on. */
  steps: readonly Readonly<{ first: string; second: string }>[];
  /** What the difference did. */
  effect: string;
}>;

/** Number of the question about the moment and what differs there. */
export const differenceItem = 1;
/** Number of the question about what it did. */
export const effectItem = 2;

/** The moment is kept in tenths of a second, from 1. */
export function momentNumber(seconds: number): number {
  return Math.max(0, Math.round(seconds * 10)) + 1;
}

/** The second in the second version at which the learner saw a difference, or `null`. */
export function momentOf({ picked }: Answer): number | null {
  const number = picked[0];
  return number === undefined || number < 1 ? null : (number - 1) / 10;
}

/** What is still to be done before both versions are laid side by side, or `null`. */
export type Missing = 'moment' | 'difference' | 'effect' | null;

/** Seeing before saying, and what differs before what it did. */
export function missingIn(difference: Answer, effect: Answer): Missing {
  if (momentOf(difference) === null) return 'moment';
  if (difference.text.trim() === '') return 'difference';
  return effect.text.trim() === '' ? 'effect' : null;
}

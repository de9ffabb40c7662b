/** `classify`: the answer beside what the coders called it. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { creditFor } from '#domain/scoring/labels.ts';
import { signals, type Signal } from '#domain/vocabulary.ts';

export type ClassifyItem = Readonly<{ code: number; clip: string; span: Span }>;
export type ClassifyOwn = Readonly<{ items: readonly ClassifyItem[] }>;
export type ClassifyKeyItem = Readonly<{ code: number; signal: Signal; evidence: string }>;
export type ClassifyKey = Readonly<{ items: readonly ClassifyKeyItem[] }>;

/** How near an answer came: the same signal, another of its family, or another family. */
export type Nearness = 'same' | 'family' | 'other';

/** Signals are kept by their number from 1, the key on which they lie. */
export function signalOf({ picked }: Answer): Signal | null {
  return signals[(picked[0] ?? 0) - 1] ?? null;
}

export function numberOf(signal: Signal): number {
  return signals.indexOf(signal) + 1;
}

/** All signals by their number. */
export function signalsByNumber(): Readonly<Record<number, Signal>> {
  return Object.fromEntries(signals.map((signal) => [numberOf(signal), signal]));
}

export function nearnessOf(own: Signal | null, key: Signal): Nearness {
  const credit = creditFor({ own, other: key });
  return credit === 1 ? 'same' : credit === 0.5 ? 'family' : 'other';
}

/** Whether an answer is whole: a signal, and how sure. */
export function isAnswered(answer: Answer): boolean {
  return signalOf(answer) !== null && answer.sure !== null;
}

/** How many were the same, and how many of the same family. */
export function countNear(answers: readonly Answer[], key: ClassifyKey): Readonly<Record<Nearness, number>> {
  const counts = { same: 0, family: 0, other: 0 };
  for (const { code, signal } of key.items) {
    const answer = answers.find(({ item }) => item === code);
    if (answer?.checked) counts[nearnessOf(signalOf(answer), signal)] += 1;
  }
  return counts;
}

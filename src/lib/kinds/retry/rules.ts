/** `retry`: what a round is, and where each signal stands after it. Pure. */
import type { Answer } from '#domain/answer.ts';
import { answerTo } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { dueOn, isDue, type Practice } from '#domain/practice.ts';
import { signals, type Signal } from '#domain/vocabulary.ts';
import type { ClassifyKey } from '../classify/rules.ts';

export type RetryItem = Readonly<{ code: number; clip: string; span: Span }>;
export type RetryOwn = Readonly<{ items: readonly RetryItem[] }>;
export type RetryKey = ClassifyKey;
export type Practised = ReadonlyMap<Signal, Practice>;

/** Fragments in a round. */
export const roundSize = 6;
/** Below these numbers lie answers that are no fragments: their picks say which fragments were shown. */
const momentsPerConversation = 64;
export const roundItem = 1;
export const seenItem = 2;

/** The number of a moment's fragment, the same in every exercise that shows it. */
export function fragmentCode(conversation: number, moment: number): number {
  return conversation * momentsPerConversation + moment;
}

/** The fragments of the round that was begun last, in their order; empty before the first. */
export function roundOf(answers: readonly Answer[]): readonly number[] {
  return answerTo(answers, roundItem).picked;
}

/** Whether a round was begun in which some feedback is still to be opened. */
export function isRoundOpen(answers: readonly Answer[]): boolean {
  return roundOf(answers).some((code) => !answerTo(answers, code).checked);
}

/** Signals that come back today, and that the fragments can show. */
export function countDue(practised: Practised, today: number): number {
  return [...practised.values()].filter((practice) => isDue(practice, today)).length;
}

/** Where a signal stands: successes in a row, and days until it returns (0 or less: today). */
export type Standing = Readonly<{ signal: Signal; streak: number; returnsIn: number }>;

/** Every signal that was practised, in their fixed order. */
export function standingsOf(practised: Practised, today: number): readonly Standing[] {
  return signals.flatMap((signal) => {
    const practice = practised.get(signal);
    if (practice === undefined) return [];
    return [{ signal, streak: practice.streak, returnsIn: Math.max(0, dueOn(practice) - today) }];
  });
}

/** The signals that this round was about. */
export function signalsOfRound(answers: readonly Answer[], key: RetryKey): ReadonlySet<Signal> {
  const round = new Set(roundOf(answers));
  return new Set(key.items.filter(({ code }) => round.has(code)).map(({ signal }) => signal));
}

/** How sure a learner was beside how often it was so (rule 5.10). */
import { mean } from './statistics.ts';

/** Three steps of sureness: a guess, rather sure, quite sure. */
export type Sureness = 1 | 2 | 3;
/** An answer with how sure the learner was of it. */
export type SureAnswer = Readonly<{ sure: Sureness; hit: boolean }>;

/** Only the direction is told, never the number. */
export type Direction = 'surer-than-right' | 'less-sure-than-right' | 'fitting';

const confidences: Readonly<Record<Sureness, number>> = { 1: 0.4, 2: 0.65, 3: 0.9 };
/** Below this there is nothing to say about sureness. */
export const fewestAnswers = 12;
const notableDifference = 0.15;

/** The chance of being right that a step stands for, 0 to 1. */
export function confidenceOf(sure: Sureness): number {
  return confidences[sure];
}

/** Brier score: mean squared distance between sureness and outcome, 0 best; `null` of no answers. */
export function brierOf(answers: readonly SureAnswer[]): number | null {
  return answers.length === 0 ? null : mean(answers.map(({ sure, hit }) => (confidenceOf(sure) - Number(hit)) ** 2));
}

/** Which way sureness leans; `null` until there are twelve answers. */
export function directionOf(answers: readonly SureAnswer[]): Direction | null {
  if (answers.length < fewestAnswers) return null;
  const lean = mean(answers.map(({ sure, hit }) => confidenceOf(sure) - Number(hit)));
  // Sums of tenths are not exact: what is 0.15 on paper is not above it.
  if (lean > notableDifference + 1e-9) return 'surer-than-right';
  return lean < -notableDifference - 1e-9 ? 'less-sure-than-right' : 'fitting';
}

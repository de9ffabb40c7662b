/** `infer`: what somebody thought or felt at a stop, beside that person's own words; the learner tells how close it came. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { empathicAccuracy, type Likeness } from '#domain/scoring/answers.ts';
import type { Perspective } from '#domain/vocabulary.ts';

/** How close it came, from other to the same in essence. */
export const likenesses = [0, 1, 2] as const satisfies readonly Likeness[];

/** `question`: in place of the usual one, or `null`. */
export type InferItem = Readonly<{
  code: number;
  clip: string;
  span: Span;
  who: Perspective;
  question: string | null;
}>;
export type InferOwn = Readonly<{ items: readonly InferItem[] }>;
/** `words`: what this person told afterwards. */
export type InferKey = Readonly<{ items: readonly Readonly<{ code: number; words: string }>[] }>;

export function isWritten({ text }: Answer): boolean {
  return text.trim() !== '';
}

/** What the learner made of it, kept as a number from 1; `null` before. */
export function likenessOf({ picked: [number = 0] }: Answer): Likeness | null {
  return likenesses.find((likeness) => numberOf(likeness) === number) ?? null;
}

export function numberOf(likeness: Likeness): number {
  return likeness + 1;
}

export type InferResult = Readonly<{
  /** How often each was told, by likeness. */
  counts: Readonly<Record<Likeness, number>>;
  of: number;
  /** Whether at least half of what could be had was had; `null` before anything was rated. */
  isOftenClose: boolean | null;
}>;

/** Counts over all stops that the learner looked back on. */
export function countLikeness(answers: readonly Answer[], { items }: InferKey): InferResult {
  const rated = items.flatMap(({ code }) => {
    const answer = answers.find(({ item }) => item === code);
    const likeness = answer?.checked ? likenessOf(answer) : null;
    return likeness === null ? [] : [likeness];
  });
  const count = (likeness: Likeness): number => rated.filter((one) => one === likeness).length;
  const accuracy = empathicAccuracy(rated);
  return {
    counts: { 0: count(0), 1: count(1), 2: count(2) },
    of: rated.length,
    isOftenClose: accuracy === null ? null : accuracy >= 50,
  };
}

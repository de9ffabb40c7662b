/** `three`: its steps, and what the page knows before the accounts are there. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { countUnplaced } from '#domain/sorting.ts';
import type { ThreeKey } from './rules.ts';

/** The learner's own look, then the points, then the shared reading. Their numbers are part of saved states. */
export const threeSteps = ['look', 'points', 'shared'] as const;
export type ThreeStep = (typeof threeSteps)[number];

export type ThreeItem = Readonly<{ code: number; clip: string; span: Span; step: ThreeStep }>;
export type ThreeOwn = Readonly<{ items: readonly ThreeItem[]; question: string | null }>;
export function codeOf(step: ThreeStep): number {
  return threeSteps.indexOf(step) + 1;
}

export function isWritten({ text }: Answer): boolean {
  return text.trim() !== '';
}

/** How many points have no stance yet. */
export function countOpen({ picked }: Answer, { points }: ThreeKey): number {
  return countUnplaced(
    picked,
    points.map(({ code }) => code),
  );
}

/** `split`: what the page knows while statements are sorted. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { countUnplaced } from '#domain/sorting.ts';

/** In the order in which they are taught. Their places are part of saved states: never reorder. */
export const statementKinds = ['observation', 'interpretation', 'judgement'] as const;
export type StatementKind = (typeof statementKinds)[number];

export type Statement = Readonly<{ code: number; text: string }>;
export type SplitItem = Readonly<{ code: number; clip: string; span: Span; statements: readonly Statement[] }>;
export type SplitOwn = Readonly<{ items: readonly SplitItem[] }>;

/** How many statements of an item still have to be sorted. */
export function countUnsorted({ picked }: Answer, { statements }: SplitItem): number {
  return countUnplaced(
    picked,
    statements.map(({ code }) => code),
  );
}

/** What is said while sorting statements. */
import type { StatementKind } from './sorting.ts';

export const kindNames: Readonly<Record<StatementKind, string>> = {
  observation: 'Waarneming',
  interpretation: 'Duiding',
  judgement: 'Oordeel',
};

/** What each of the three is. */
export const kindHints: Readonly<Record<StatementKind, string>> = {
  observation: 'dit kan een camera of microfoon opnemen',
  interpretation: 'wat het volgens jou betekent',
  judgement: 'wat je ervan vindt',
};

/** Why the feedback is still closed. */
export function sortFirst(left: number): string {
  return left === 1 ? 'Nog één zin om te kiezen.' : `Nog ${left} zinnen om te kiezen.`;
}

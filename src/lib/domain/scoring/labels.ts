/** Signals on matched pairs: credit, and which two are most often taken for each other (rule 5.8). */
import { familyOf, type Signal } from '../vocabulary.ts';

/** What the learner named and what the other named, at one moment. */
export type LabelPair = Readonly<{ own: Signal | null; other: Signal }>;

/** 1 for the same signal, 0.5 for the same family, 0 for another or none. */
export function creditFor({ own, other }: LabelPair): 0 | 0.5 | 1 {
  if (own === null) return 0;
  if (own === other) return 1;
  return familyOf(own) === familyOf(other) ? 0.5 : 0;
}

/** Credit earned over pairs, and out of how much. Pairs that the learner did not name count for nothing: naming comes later. */
export type Credit = Readonly<{ earned: number; of: number }>;

export function sumCredit(pairs: readonly LabelPair[]): Credit {
  const named = pairs.filter(({ own }) => own !== null);
  return { earned: named.reduce((sum, pair) => sum + creditFor(pair), 0), of: named.length };
}

/** Two signals that were taken for each other, and how often. */
export type MixUp = Readonly<{ own: Signal; other: Signal; count: number }>;

/** The most frequent mix-up, the first met of equals; `null` when every named signal was the same. */
export function findMixUp(pairs: readonly LabelPair[]): MixUp | null {
  const counts = new Map<string, MixUp>();
  for (const { own, other } of pairs) {
    if (own === null || own === other) continue;
    const key = `${own} ${other}`;
    counts.set(key, { own, other, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce<MixUp | null>(
    (most, next) => (most && most.count >= next.count ? most : next),
    null,
  );
}

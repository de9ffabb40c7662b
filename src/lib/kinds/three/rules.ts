/** `three`: one moment in three accounts: where they agree, where they part, and what nobody said. Pure. */
import type { Answer } from '#domain/answer.ts';
import { overlapOfSets } from '#domain/scoring/answers.ts';
import { placeOf } from '#domain/sorting.ts';
import type { Perspective } from '#domain/vocabulary.ts';

/** Where accounts stand on a point. The places are part of saved states: never reorder. */
export const stances = ['agree', 'differ', 'unsaid'] as const;
export type Stance = (typeof stances)[number];

/** `as`: what this person is called where the usual word does not fit. */
export type Account = Readonly<{ by: Perspective; as: string | null; text: string }>;
export type Point = Readonly<{ code: number; text: string; is: Stance }>;
/** `shared`: an example of a reading that three people share. */
export type ThreeKey = Readonly<{ accounts: readonly Account[]; points: readonly Point[]; shared: string }>;

/** A point beside what the learner made of it. */
export type ComparedPoint = Point & Readonly<{ chose: Stance | null }>;

export function comparePoints({ picked }: Answer, { points }: ThreeKey): readonly ComparedPoint[] {
  return points.map((point) => {
    const place = placeOf(picked, point.code);
    return { ...point, chose: place === null ? null : (stances[place] ?? null) };
  });
}

/** How far learner and makers name the same points on which the accounts differ. */
export type Overlap = 'all' | 'most' | 'some' | 'none';

export function overlapOf(compared: readonly ComparedPoint[]): Overlap {
  const codes = (points: readonly ComparedPoint[]): readonly string[] => points.map(({ code }) => String(code));
  const overlap = overlapOfSets(
    codes(compared.filter(({ chose }) => chose === 'differ')),
    codes(compared.filter(({ is }) => is === 'differ')),
  );
  if (overlap === 1) return 'all';
  if (overlap >= 0.5) return 'most';
  return overlap > 0 ? 'some' : 'none';
}

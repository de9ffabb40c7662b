/** Scores of the other kinds of exercise (table 4.3): sets, ratings, steps of likeness, and spread over the clip. */

/** Jaccard: what both chose out of what either chose; 1 when neither chose anything. For `three`. */
export function overlapOfSets(one: readonly string[], other: readonly string[]): number {
  const [mine, theirs] = [new Set(one), new Set(other)];
  const either = new Set([...mine, ...theirs]).size;
  return either === 0 ? 1 : [...mine].filter((choice) => theirs.has(choice)).length / either;
}

/**
 * Agreement of ratings with quadratic weights: 1 the same, 0 as far apart as the scale allows; a difference twice as large
 * counts four times. Ratings from 0 to `highest`; pairs beyond the shorter list are left out; `null` of none. For `goal`.
 */
export function weighRatings(one: readonly number[], other: readonly number[], highest = 4): number | null {
  const pairs = one.slice(0, other.length).map((rating, index) => rating - (other[index] as number));
  if (pairs.length === 0) return null;
  return 1 - pairs.reduce((sum, difference) => sum + difference * difference, 0) / (pairs.length * highest * highest);
}

/** How close a guess was to what someone really thought: other, related, the same in essence. */
export type Likeness = 0 | 1 | 2;

/** Empathic accuracy: points as a percentage of what could be had, 0 to 100; `null` of none. For `infer`. */
export function empathicAccuracy(items: readonly Likeness[]): number | null {
  return items.length === 0 ? null : (100 * items.reduce<number>((sum, item) => sum + item, 0)) / (2 * items.length);
}

/** Share right, and the ways in which it went wrong, most frequent first. For `split` and other choices from a key. */
export type KeyResult = Readonly<{
  right: number;
  of: number;
  errors: readonly Readonly<{ chose: string; key: string; count: number }>[];
}>;

export function compareWithKey(answers: readonly Readonly<{ chose: string; key: string }>[]): KeyResult {
  const errors = new Map<string, { chose: string; key: string; count: number }>();
  for (const { chose, key } of answers) {
    if (chose === key) continue;
    const error = errors.get(`${chose} ${key}`) ?? { chose, key, count: 0 };
    error.count += 1;
    errors.set(`${chose} ${key}`, error);
  }
  const missed = [...errors.values()].toSorted((a, b) => b.count - a.count);
  return { right: answers.filter(({ chose, key }) => chose === key).length, of: answers.length, errors: missed };
}

/** How many marks lie in each third of the clip. `starts` and `length` in seconds. */
export function countThirds(starts: readonly number[], length: number): readonly [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (const start of starts) {
    const third = length > 0 ? Math.floor((start / length) * 3) : 0;
    counts[Math.min(2, Math.max(0, third)) as 0 | 1 | 2] += 1;
  }
  return counts;
}

/** The thirds in which nothing was marked, 0 to 2: where to look again. */
export function emptyThirds(counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, third) => (count === 0 ? [third] : []));
}

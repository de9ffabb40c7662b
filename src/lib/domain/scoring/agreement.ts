/** Agreement of two raters beyond chance, for the coach's page only (rules 5.8 and 5.9). */
import type { Span } from './windows.ts';

/** What two raters called the same thing. */
export type Rated = readonly [one: string, other: string];

/** Shares of a table; `kappa` and `ac1` are `null` where their formula has nothing to divide by. */
export type Agreement = Readonly<{
  n: number;
  observed: number;
  kappa: number | null;
  ac1: number | null;
  shown: boolean;
}>;

/** Fewer pairs say too little to show. */
const fewestPairs = 30;

/**
 * Observed agreement, Cohen's kappa and Gwet's AC1 over the categories in use. `shown`: whether there are at least thirty
 * pairs and neither rater used one category only; always show n and the observed share beside it.
 */
export function agreementOf(pairs: readonly Rated[]): Agreement {
  const n = pairs.length;
  const observed = n === 0 ? 0 : pairs.filter(([one, other]) => one === other).length / n;
  const [one, other] = [countEach(pairs.map(([label]) => label)), countEach(pairs.map(([, label]) => label))];
  const categories = [...new Set([...one.keys(), ...other.keys()])];
  const sharesOf = (label: string): readonly [number, number] => [
    (one.get(label) ?? 0) / n,
    (other.get(label) ?? 0) / n,
  ];
  const byKappa = n === 0 ? 1 : sum(categories.map((label) => sharesOf(label)[0] * sharesOf(label)[1]));
  const mean = categories.map((label) => (sharesOf(label)[0] + sharesOf(label)[1]) / 2);
  const byAc1 = categories.length < 2 ? 1 : sum(mean.map((share) => share * (1 - share))) / (categories.length - 1);
  return {
    n,
    observed,
    kappa: beyond(observed, byKappa),
    ac1: beyond(observed, byAc1),
    shown: n >= fewestPairs && one.size > 1 && other.size > 1,
  };
}

/**
 * Agreement over the seconds of a clip: each is marked or not by each rater. A second that one rater marked counts as marked
 * by both when the other marked one at most `tolerance` seconds away.
 */
export function timeUnitAgreement(
  one: readonly Span[],
  other: readonly Span[],
  length: number,
  tolerance = 2,
): Agreement {
  const [mine, theirs] = [secondsMarked(one, length), secondsMarked(other, length)];
  const pairs = mine.map((marked, second): Rated => {
    const near = (marks: readonly boolean[]): boolean =>
      marks.slice(Math.max(0, second - tolerance), second + tolerance + 1).includes(true);
    const both = (marked && near(theirs)) || (theirs[second] === true && near(mine));
    return both ? ['yes', 'yes'] : [marked ? 'yes' : 'no', theirs[second] === true ? 'yes' : 'no'];
  });
  return agreementOf(pairs);
}

/** Per second of the clip whether a stretch covers any of it; a point marks the second that it lies in. */
function secondsMarked(spans: readonly Span[], length: number): readonly boolean[] {
  const seconds = Array.from({ length: Math.ceil(length) }, () => false);
  for (const { start, end } of spans) {
    const first = Math.max(0, Math.floor(start));
    seconds.fill(true, first, Math.max(first + 1, Math.ceil(end)));
  }
  return seconds;
}

function countEach(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function beyond(observed: number, expected: number): number | null {
  return expected >= 1 ? null : (observed - expected) / (1 - expected);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

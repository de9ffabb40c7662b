/** Counts, precision, recall and F, and the same corrected for chance (rule 5.6). Nothing here is shown as a grade. */
import type { Comparison } from '../match.ts';
import type { Level, Span } from './windows.ts';

/** What a comparison comes down to. Marks at possible moments count nowhere. */
export type Counts = Readonly<{ paired: number; missed: number; alone: number; doubled: number }>;

/** Shares from 0 to 1; `null` where there is nothing to take a share of. */
export type Scores = Readonly<{
  precision: number | null;
  recall: number | null;
  f1: number | null;
  f2: number | null;
}>;

export function countComparison({ pairs, unmarked, onlyYou, doubles }: Comparison): Counts {
  return { paired: pairs.length, missed: unmarked.length, alone: onlyYou.length, doubled: doubles.length };
}

/** Scores with doubles folded into the meeting they belong to: what a learner hears about. */
export function scoreFolded({ paired, missed, alone }: Counts): Scores {
  return scoresOf(paired, missed, alone);
}

/** Scores in which each double counts as one mark too many: what chance can be compared with. */
export function scoreDoubled({ paired, missed, alone, doubled }: Counts): Scores {
  return scoresOf(paired, missed, alone + doubled);
}

/** How much recall weighs: missing matters more than noting too much at first. */
export function betaOf(level: Level): 1 | 2 {
  return level === 'explore' ? 2 : 1;
}

/** F with the weight of `level`, doubles folded. */
export function scoreAtLevel(counts: Counts, level: Level): number | null {
  const { f1, f2 } = scoreFolded(counts);
  return betaOf(level) === 2 ? f2 : f1;
}

function scoresOf(paired: number, missed: number, extra: number): Scores {
  return {
    precision: share(paired, paired + extra),
    recall: share(paired, paired + missed),
    f1: fScore(paired, missed, extra, 1),
    f2: fScore(paired, missed, extra, 2),
  };
}

/** The same as (1+β²)PR/(β²P+R), and 0 instead of nothing when no pair was found. `null` without moments. */
function fScore(paired: number, missed: number, extra: number, beta: number): number | null {
  if (paired + missed === 0) return null;
  const square = beta * beta;
  return ((1 + square) * paired) / ((1 + square) * paired + square * missed + extra);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** What marking blindly would have given: recall and F1, doubles counted. */
export type Chance = Readonly<{ recall: number; f1: number }>;

/**
 * The chance of `marks` marks (neutral ones left out, doubles counted) placed anywhere in a clip of `length` seconds.
 * `windows`: those of the core moments; what lies outside the clip counts for nothing.
 */
export function chanceOf(windows: readonly Span[], length: number, marks: number): Chance {
  if (windows.length === 0 || marks === 0 || length <= 0) return { recall: 0, f1: 0 };
  const misses = windows.map((window) => (1 - widthInClip(window, length) / length) ** marks);
  const recall = 1 - misses.reduce((sum, miss) => sum + miss, 0) / windows.length;
  return { recall, f1: (2 * windows.length * recall) / (marks + windows.length) };
}

/** How many marks chance is taken of: all but the neutral ones. */
export function countForChance({ paired, alone, doubled }: Counts): number {
  return paired + alone + doubled;
}

/** F1 above chance, 0 to 1: 0 is blind marking or worse, 1 everything and nothing else. `null` without moments. */
export function correctForChance(counts: Counts, { f1: chance }: Chance): number | null {
  const { f1 } = scoreDoubled(counts);
  if (f1 === null) return null;
  return chance >= 1 ? 0 : Math.max(0, (f1 - chance) / (1 - chance));
}

/** Whether there are so many marks that comparing says nothing: show the counts, keep nothing for the curve. */
export function hasTooManyMarks(counts: Counts): boolean {
  return countForChance(counts) > 4 * (counts.paired + counts.missed);
}

/** The share of a clip that windows cover, 0 to 1 when they do not overlap. */
export function coverageOf(windows: readonly Span[], length: number): number {
  return windows.reduce((sum, window) => sum + widthInClip(window, length), 0) / length;
}

/** Above this coverage a clip is too crowded for free marking: chance alone finds too much. */
export const mostCoverage = 0.25;

/** The mean F1 of each expert against the others: what a learner can reach. `scores[a][b]`: a against b; the diagonal is not read. */
export function ceilingOf(scores: readonly (readonly number[])[]): number | null {
  const others = scores.flatMap((row, own) => row.filter((_score, other) => other !== own));
  return others.length === 0 ? null : others.reduce((sum, score) => sum + score, 0) / others.length;
}

/** A score as a share of what experts reach among themselves, at most 1. */
export function relativeToCeiling(score: number, ceiling: number): number {
  return ceiling <= 0 ? 1 : Math.min(1, score / ceiling);
}

function widthInClip({ start, end }: Span, length: number): number {
  return Math.max(0, Math.min(end, length) - Math.max(start, 0));
}

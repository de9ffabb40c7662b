/** Habits of looking: what is taken for what, how sure one is, and which families one marks. Directions, never grades. */
import type { Answer } from '../answer.ts';
import { compareInRounds } from '../match-rounds.ts';
import { attemptOf, type Progress } from '../progress.ts';
import { findMixUp, type LabelPair, type MixUp } from '../scoring/labels.ts';
import { directionOf, type Direction, type SureAnswer } from '../scoring/sureness.ts';
import { familyOf, type SignalFamily } from '../vocabulary.ts';
import type { GrowthData, GrowthExercise, QuestionKey } from './growth-data.ts';
import { looksOf } from './looks.ts';

/** Fewer than this is chance, not habit. */
const fewestMixUps = 2;

/** The two signals most often taken for each other; `null` when nothing happened more than once. */
export function mixUpIn(progress: Progress, data: GrowthData): MixUp | null {
  const pairs = data.exercises.flatMap((exercise) => labelPairsOf(progress, exercise));
  const found = findMixUp(pairs);
  return found === null || found.count < fewestMixUps ? null : found;
}

/** Which way sureness leans, `null` while there are too few answers; and how many there are. Nothing else is told. */
export type Calibration = Readonly<{ direction: Direction | null; answers: number }>;

export function calibrationOf(progress: Progress, { exercises }: GrowthData): Calibration {
  const answers = exercises.flatMap((exercise) => sureAnswersOf(progress, exercise));
  return { direction: directionOf(answers), answers: answers.length };
}

export type FamilyCount = Readonly<{ family: SignalFamily; own: number; others: number }>;
export type Balance = Readonly<{
  /** Own marks beside the core moments of the clips that were compared. */
  families: readonly FamilyCount[];
  /** Marked at least twice as often as `least`; `null` when there is no such difference, or too little to tell. */
  lean: Readonly<{ most: SignalFamily; least: SignalFamily }> | null;
}>;

const families: readonly SignalFamily[] = ['tension', 'turning-away', 'movement', 'pleasing'];
/** Families between which balance is sought; the pleasing answer is too rare to weigh. */
const weighed: readonly SignalFamily[] = ['tension', 'turning-away', 'movement'];
const fewestMarks = 8;

export function balanceOf(progress: Progress, data: GrowthData): Balance {
  const own = [...progress.attempts.values()].flatMap(({ marks }) =>
    marks.flatMap(({ signal }) => (signal === null ? [] : [familyOf(signal)])),
  );
  const others = looksOf(progress, data).flatMap(({ moments }) => moments.map(({ moment }) => familyOf(moment.signal)));
  const counts = families.map((family) => ({
    family,
    own: own.filter((other) => other === family).length,
    others: others.filter((other) => other === family).length,
  }));
  return { families: counts, lean: leanOf(counts.filter(({ family }) => weighed.includes(family))) };
}

function leanOf(counts: readonly FamilyCount[]): Balance['lean'] {
  const ordered = counts.toSorted((a, b) => b.own - a.own);
  const [most, least] = [ordered[0], ordered.at(-1)];
  const total = counts.reduce((sum, { own }) => sum + own, 0);
  if (most === undefined || least === undefined || total < fewestMarks) return null;
  return most.own >= 2 * least.own ? { most: most.family, least: least.family } : null;
}

/** What was named beside what the others named: marks at moments seen blind, and answers whose feedback was opened. */
function labelPairsOf(progress: Progress, { code, growth }: GrowthExercise): readonly LabelPair[] {
  const { marks, firstLook, answers } = attemptOf(progress, code);
  if (growth === null) return [];
  if (growth.type === 'questions') return growth.keys.flatMap((key) => answerPair(key, answers));
  if (firstLook === null) return [];
  const byId = new Map(growth.moments.map((moment) => [moment.id, moment]));
  return compareInRounds(marks, growth.moments, growth).pairs.flatMap(({ moment: id, mark }) => {
    const moment = byId.get(id);
    if (moment === undefined || !firstLook.seen.includes(moment.code)) return [];
    return [{ own: mark.signal, other: moment.signal }];
  });
}

function answerPair({ item, picked, signals }: QuestionKey, answers: readonly Answer[]): readonly LabelPair[] {
  const answer = answers.find((given) => given.item === item);
  const other = signals?.[picked[0] ?? 0];
  if (signals === null || other === undefined || !answer?.checked) return [];
  return [{ own: signals[answer.picked[0] ?? 0] ?? null, other }];
}

function sureAnswersOf(progress: Progress, { code, growth }: GrowthExercise): readonly SureAnswer[] {
  if (growth?.type !== 'questions') return [];
  const { answers } = attemptOf(progress, code);
  return growth.keys.flatMap(({ item, picked }) => {
    const answer = answers.find((given) => given.item === item);
    if (!answer?.checked || answer.sure === null) return [];
    return [{ sure: answer.sure, hit: isSame(answer.picked, picked) }];
  });
}

/** The same options, in whatever order. */
function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((option) => other.includes(option));
}

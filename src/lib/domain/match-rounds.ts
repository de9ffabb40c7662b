/** Marks beside moments where a clip is watched once per lead question: each question's marks beside its own moments. */
import type { MarkingRules } from './marking.ts';
import type { Mark } from './mark.ts';
import { compareWithMoments, type Comparison, type Level, type TimedMoment } from './match.ts';
import { delaysOf, estimateLag } from './scoring/lag.ts';
import type { Lens } from './vocabulary.ts';

/** A moment with the lead question it belongs to. */
export type AskedMoment = TimedMoment & Readonly<{ lens: Lens }>;

/**
 * Without rounds all marks beside all moments; with rounds each question's marks beside the moments of that question. The
 * learner's own reaction lag is taken off live marks: it follows from these marks alone, so that they compare the same on
 * every device and every day.
 */
export function compareInRounds(
  marks: readonly Mark[],
  moments: readonly AskedMoment[],
  { level, rounds }: Pick<MarkingRules, 'level' | 'rounds'>,
): Comparison {
  const lag = lagIn(marks, moments, { level, rounds });
  if (rounds.length === 0) return compareWithMoments(marks, moments, level, lag);
  const parts = rounds.map((lens) => compareRound(marks, moments, level, lens, lag));
  return {
    pairs: parts.flatMap(({ pairs }) => pairs),
    unmarked: parts.flatMap(({ unmarked }) => unmarked),
    onlyYou: parts.flatMap(({ onlyYou }) => onlyYou),
    doubles: parts.flatMap(({ doubles }) => doubles),
    possible: parts.flatMap(({ possible }) => possible),
    possiblePairs: parts.flatMap(({ possiblePairs }) => possiblePairs),
  };
}

/** The marks made under one question beside the moments of that question; `lag`: the learner's own, see `lagIn`. */
export function compareRound(
  marks: readonly Mark[],
  moments: readonly AskedMoment[],
  level: Level,
  lens: Lens,
  lag?: number,
): Comparison {
  // A moment of another question is no miss here, and marking it is neither for nor against.
  const asked = moments.map((moment) => (moment.lens === lens ? moment : { ...moment, weight: 'neutral' as const }));
  const own = marks.filter((mark) => mark.lens === lens);
  return compareWithMoments(own, asked, level, lag);
}

/** The learner's reaction lag in seconds, by the core moments that these marks meet when everybody's lag is taken off (rule 5.2). */
export function lagIn(
  marks: readonly Mark[],
  moments: readonly AskedMoment[],
  { level, rounds }: Pick<MarkingRules, 'level' | 'rounds'>,
): number {
  const spans = new Map(moments.map((moment) => [moment.id, moment]));
  const asked = rounds.length === 0 ? [null] : rounds;
  const met = asked.flatMap((lens) => {
    const { pairs } =
      lens === null ? compareWithMoments(marks, moments, level) : compareRound(marks, moments, level, lens);
    return pairs.map(({ mark, moment }) => ({ mark, moment: spans.get(moment) as AskedMoment }));
  });
  return estimateLag(delaysOf(met));
}

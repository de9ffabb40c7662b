/** Marks beside moments where a clip is watched once per lead question: each question's marks beside its own moments. */
import type { MarkingRules } from './marking.ts';
import type { Mark } from './mark.ts';
import { compareWithMoments, type Comparison, type Level, type TimedMoment } from './match.ts';
import type { Lens } from './vocabulary.ts';

/** A moment with the lead question it belongs to. */
export type AskedMoment = TimedMoment & Readonly<{ lens: Lens }>;

/** Without rounds all marks beside all moments; with rounds each question's marks beside the moments of that question. */
export function compareInRounds(
  marks: readonly Mark[],
  moments: readonly AskedMoment[],
  { level, rounds }: Pick<MarkingRules, 'level' | 'rounds'>,
): Comparison {
  if (rounds.length === 0) return compareWithMoments(marks, moments, level);
  const parts = rounds.map((lens) => compareRound(marks, moments, level, lens));
  return {
    pairs: parts.flatMap(({ pairs }) => pairs),
    unmarked: parts.flatMap(({ unmarked }) => unmarked),
    onlyYou: parts.flatMap(({ onlyYou }) => onlyYou),
    doubles: parts.flatMap(({ doubles }) => doubles),
    possible: parts.flatMap(({ possible }) => possible),
    possiblePairs: parts.flatMap(({ possiblePairs }) => possiblePairs),
  };
}

/** The marks made under one question beside the moments of that question. */
export function compareRound(
  marks: readonly Mark[],
  moments: readonly AskedMoment[],
  level: Level,
  lens: Lens,
): Comparison {
  // A moment of another question is no miss here, and marking it is neither for nor against.
  const asked = moments.map((moment) => (moment.lens === lens ? moment : { ...moment, weight: 'neutral' as const }));
  const own = marks.filter((mark) => mark.lens === lens);
  return compareWithMoments(own, asked, level);
}

/** What the comparison shows, in words: per moment who saw it, and what only the learner saw. Pure. */
import type { Attempt, FirstLook } from '#domain/attempt.ts';
import type { MarkingRules } from '#domain/marking.ts';
import type { Comparison } from '#domain/match.ts';
import { compareInRounds, compareRound, lagIn } from '#domain/match-rounds.ts';
import type { Mark } from '#domain/mark.ts';
import { countThirds, emptyThirds } from '#domain/scoring/answers.ts';
import { foldDoubles } from '#domain/scoring/doubles.ts';
import { errorsOf, type StretchErrors } from '#domain/scoring/stretches.ts';
import type { Lens, Perspective, Signal } from '#domain/vocabulary.ts';
import { countMarks, formatTime } from '#i18n/nl.ts';
import { perspectiveName } from '#i18n/nl-comparing.ts';
import type { ReadingsData } from '#content/exercise-data.ts';

/** The order in which readings are opened: after your own, first the client's. */
export const revealOrder: readonly Perspective[] = ['client', 'professional', 'coach'];

export type MomentCard = Readonly<{
  id: string;
  start: number;
  end: number;
  evidence: string;
  yours: Mark | null;
  sameSignal: boolean;
  /** Further marks at this moment. */
  doubles: readonly Mark[];
  /** How far the learner's stretch is off; `null` where that or the moment is a point. */
  stretch: StretchErrors | null;
  theirs: readonly Readonly<{ by: Perspective; text: string }>[];
}>;

export type CompareView = Readonly<{ comparison: Comparison; cards: readonly MomentCard[]; summary: string }>;

/** What a comparison needs to know of the exercise. */
export type ComparisonRules = Pick<MarkingRules, 'level' | 'rounds'>;

/** Cards for the moments that a revealed reader spoke of, or, once the coach's reading is open, for all core moments. */
export function viewComparison(attempt: Attempt, data: ReadingsData, rules: ComparisonRules): CompareView {
  const comparison = compareInRounds(attempt.marks, data.moments, rules);
  const revealed = revealOrder.filter((by) => attempt.revealed.includes(by));
  const pairs = [...comparison.pairs, ...comparison.possiblePairs];
  const folded = foldDoubles(comparison, data.moments, rules.level, lagIn(attempt.marks, data.moments, rules));
  const cards = data.moments.flatMap((moment): readonly MomentCard[] => {
    const theirs = revealed.flatMap((by) => textsOf(data, by, moment.id));
    const shown = theirs.length > 0 || (revealed.includes('coach') && moment.weight === 'core');
    const pair = pairs.find((candidate) => candidate.moment === moment.id);
    if (!shown) return [];
    const { id, start, end, evidence } = moment;
    const yours = pair?.mark ?? null;
    const doubles = folded.filter((double) => double.moment === id).map(({ mark }) => mark);
    const stretch = yours !== null && yours.end > yours.start && end > start ? errorsOf(yours, moment) : null;
    return [{ id, start, end, evidence, yours, sameSignal: pair?.sameSignal ?? false, doubles, stretch, theirs }];
  });
  return { comparison, cards, summary: summarise(comparison) };
}

/** What was marked before anybody else's reading was opened. */
export function firstLook(attempt: Attempt, data: ReadingsData, rules: ComparisonRules): Omit<FirstLook, 'day'> {
  const { pairs, onlyYou, doubles } = compareInRounds(attempt.marks, data.moments, rules);
  const seen = data.moments.filter(({ id }) => pairs.some(({ moment }) => moment === id)).map(({ code }) => code);
  return { seen: seen.toSorted((a, b) => a - b), marks: pairs.length + onlyYou.length + doubles.length };
}

/** Above so many marks per moment, having hit one says nothing. */
const mostMarksPerMoment = 4;

/**
 * What a first look practised: per signal whether every core moment of it was marked. Nothing where one was told what to
 * look for, could not hear, or marked so much that any moment was bound to be hit.
 */
export function practisedIn(
  { seen, marks }: Omit<FirstLook, 'day'>,
  { moments }: Pick<ReadingsData, 'moments'>,
  { rounds, signal, silent }: Pick<MarkingRules, 'rounds' | 'signal' | 'silent'>,
): readonly Readonly<{ signal: Signal; success: boolean }>[] {
  const core = moments.filter(({ weight }) => weight === 'core');
  if (rounds.length > 0 || signal !== null || silent || marks > mostMarksPerMoment * core.length) return [];
  return [...new Set(core.map((moment) => moment.signal))].map((name) => ({
    signal: name,
    success: core.every((moment) => moment.signal !== name || seen.includes(moment.code)),
  }));
}

/** Per question in words: what was marked under it, and what the learner saw only under this question. */
export function roundsInWords(attempt: Attempt, data: ReadingsData, rules: ComparisonRules): readonly RoundView[] {
  const lag = lagIn(attempt.marks, data.moments, rules);
  return rules.rounds.map((lens) => {
    const { pairs, unmarked } = compareRound(attempt.marks, data.moments, rules.level, lens, lag);
    return { lens, seen: pairs.length, total: pairs.length + unmarked.length };
  });
}

/** How much was seen under one question. */
export type RoundView = Readonly<{ lens: Lens; seen: number; total: number }>;

/** The person to open next, or `null` when all are open. */
export function nextReader(attempt: Attempt, data: ReadingsData): Perspective | null {
  const present = revealOrder.filter((by) => data.readings.some((reading) => reading.by === by));
  return present.find((by) => !attempt.revealed.includes(by)) ?? null;
}

export type LaneOf = Readonly<{
  name: string;
  ticks: readonly Readonly<{ start: number; end: number; signal: Signal }>[];
}>;

/** One lane per opened reading: when that person spoke of a moment. */
export function lanesOf(
  attempt: Attempt,
  data: ReadingsData,
  names: Readonly<Partial<Record<Perspective, string>>>,
): readonly LaneOf[] {
  const opened = revealOrder.filter((by) => attempt.revealed.includes(by));
  return opened.flatMap((by) => {
    const reading = data.readings.find((candidate) => candidate.by === by);
    if (reading === undefined) return [];
    const spoken = new Set(reading.moments.map(({ moment }) => moment));
    return [
      {
        name: by === 'coach' ? 'Coach' : (names[by] ?? perspectiveName(by, {})),
        ticks: data.moments.filter(({ id }) => spoken.has(id)),
      },
    ];
  });
}

/** Counts in words, never a grade. */
function summarise({ pairs, unmarked, onlyYou }: Comparison): string {
  const total = pairs.length + unmarked.length;
  const alone = onlyYou.length === 1 ? 'Eén moment' : `${onlyYou.length} momenten`;
  const own = onlyYou.length === 0 ? '' : ` ${alone} zag alleen jij.`;
  return `${tellShared(pairs.length, total)}${own}`;
}

function tellShared(both: number, total: number): string {
  if (total === 1) return `Het ene moment dat de anderen noemden, had jij ${both === 1 ? 'ook' : 'niet'} gemarkeerd.`;
  if (both > 0 && both === total) return `De ${total} momenten die de anderen noemden, had jij ook gemarkeerd.`;
  return `Van de ${total} momenten die de anderen noemden, had jij er ${both === 0 ? 'nog geen' : `ook ${both}`} gemarkeerd.`;
}

/** A line for a mark that nobody else made. */
export function ownFinding(mark: Mark): string {
  return mark.notes.observation === ''
    ? `Markering op ${formatTime(mark.start)}`
    : `${formatTime(mark.start)} · ${mark.notes.observation}`;
}

/** How the learner's marks lie over the clip, in thirds: free marking tends to cluster at the beginning. */
export function coverage(marks: readonly Mark[], length: number): string {
  const names = ['aan het begin', 'in het midden', 'aan het einde'];
  const counts = countThirds(
    marks.map(({ start }) => start),
    length,
  );
  const empty = emptyThirds(counts)
    .map((third) => names[third])
    .join(' en ');
  const spread = names.map((name, third) => `${counts[third]} ${name}`).join(', ');
  const hint = empty === '' ? '' : ` ${empty.charAt(0).toUpperCase()}${empty.slice(1)} markeerde je nog niets.`;
  return `${countMarks(marks.length)}: ${spread}.${hint}`;
}

function textsOf(
  data: ReadingsData,
  by: Perspective,
  moment: string,
): readonly Readonly<{ by: Perspective; text: string }>[] {
  const reading = data.readings.find((candidate) => candidate.by === by);
  return (reading?.moments ?? []).filter((entry) => entry.moment === moment).map(({ text }) => ({ by, text }));
}

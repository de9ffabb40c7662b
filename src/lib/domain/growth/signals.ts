/** What a learner sees of each signal: how often, whether it is mastered, and when it returns. */
import { practise, dueOn, type Practice } from '../practice.ts';
import type { Progress } from '../progress.ts';
import { isDueForFreshClip, isMastered, type Tally } from '../scoring/growth.ts';
import { wilsonInterval, type Interval } from '../scoring/statistics.ts';
import { signals, type Signal } from '../vocabulary.ts';
import { countedLooks, usableLooks, type Look } from './looks.ts';

export type SignalFacts = Readonly<{
  signal: Signal;
  tally: Tally;
  interval: Interval;
  isMastered: boolean;
  /** Mastered more than three months ago. */
  needsFreshClip: boolean;
}>;

/** Signals that stood in a clip that was compared, in their fixed order. `today`: whole days since 1970. */
export function signalFacts(looks: readonly Look[], today: number): readonly SignalFacts[] {
  return signals.flatMap((signal) => {
    const tallies = talliesOf(looks, signal);
    const tally = tallies.at(-1);
    if (tally === undefined) return [];
    const since = masteredSince(tallies);
    return [
      {
        signal,
        tally,
        interval: wilsonInterval(tally.seen, tally.of),
        isMastered: since !== null,
        needsFreshClip: since !== null && isDueForFreshClip(since * secondsPerDay, today * secondsPerDay),
      },
    ];
  });
}

export type Returning = Readonly<{
  signal: Signal;
  /** Whole days from today; 0 is today, also when it was due before. */
  inDays: number;
  streak: number;
  /** The last exercise with this signal that was compared, to look back at; `null` when it was practised elsewhere. */
  last: Look | null;
}>;

/** What returns when, soonest first. */
export function returningSignals(progress: Progress, looks: readonly Look[], today: number): readonly Returning[] {
  const fromLooks = practicesFromLooks(looks);
  const known = signals.flatMap((signal) => {
    const practice = later(progress.practised.get(signal), fromLooks.get(signal));
    return practice === undefined ? [] : [{ signal, practice }];
  });
  return known
    .map(({ signal, practice }) => ({
      signal,
      inDays: Math.max(0, dueOn(practice) - today),
      streak: practice.streak,
      last: looks.findLast(({ moments }) => moments.some(({ moment }) => moment.signal === signal)) ?? null,
    }))
    .toSorted((a, b) => a.inDays - b.inDays);
}

const secondsPerDay = 86_400;

/** The tally after each look that had this signal, with its day. */
function talliesOf(looks: readonly Look[], signal: Signal): readonly (Tally & Readonly<{ day: number }>)[] {
  const tallies: (Tally & { day: number })[] = [];
  for (const { day, moments } of countedLooks(looks)) {
    const own = moments.filter(({ moment }) => moment.signal === signal);
    if (own.length === 0) continue;
    const before = tallies.at(-1) ?? { seen: 0, of: 0 };
    tallies.push({ day, seen: before.seen + own.filter(({ seen }) => seen).length, of: before.of + own.length });
  }
  return tallies;
}

/** The day since which the signal has been mastered without a break; `null` when it is not. */
function masteredSince(tallies: readonly (Tally & Readonly<{ day: number }>)[]): number | null {
  const firstOfRun = tallies.findLastIndex((tally) => !isMastered(tally)) + 1;
  return tallies[firstOfRun]?.day ?? null;
}

/** A first look practises the signals in it: seen all of them is a success. */
function practicesFromLooks(looks: readonly Look[]): ReadonlyMap<Signal, Practice> {
  const practices = new Map<Signal, Practice>();
  for (const { day, moments } of usableLooks(looks)) {
    for (const signal of new Set(moments.map(({ moment }) => moment.signal))) {
      const success = moments.every(({ moment, seen }) => moment.signal !== signal || seen);
      practices.set(signal, practise(practices.get(signal) ?? null, success, day));
    }
  }
  return practices;
}

/** What was practised last tells when it returns. On one day what was saved as practice tells more. */
function later(saved: Practice | undefined, looked: Practice | undefined): Practice | undefined {
  if (saved === undefined || looked === undefined) return saved ?? looked;
  return saved.day >= looked.day ? saved : looked;
}

/** Growth as curves: over all core moments, of one signal, or under one lead question; always at one level. */
import { drawCurve, type CurvePoint } from '../scoring/growth.ts';
import { mean } from '../scoring/statistics.ts';
import { chanceOf } from '../scoring/scores.ts';
import { levels, type Level } from '../scoring/windows.ts';
import type { Lens, Signal } from '../vocabulary.ts';
import { countedLooks, type Look, type LookMoment } from './looks.ts';

/** Which moments a curve is about. */
export type CurveTopic =
  Readonly<{ about: 'all' }> | Readonly<{ about: 'signal'; signal: Signal }> | Readonly<{ about: 'lens'; lens: Lens }>;

export type GrowthPoint = CurvePoint &
  Readonly<{
    day: number;
    title: string;
    /** In this look alone. */
    seen: number;
    total: number;
    /** The recall that as many marks placed blindly would have had, over the same clips; 0 to 1. */
    chance: number;
  }>;

/** One point per look with moments of this topic, oldest first. */
export function curveOf(looks: readonly Look[], level: Level, topic: CurveTopic): readonly GrowthPoint[] {
  const chosen = countedLooks(looks)
    .filter((look) => look.level === level)
    .map((look) => ({ look, moments: look.moments.filter((moment) => isAbout(moment, topic)) }))
    .filter(({ moments }) => moments.length > 0);
  const rounds = chosen.map(({ look, moments }) => ({
    seen: moments.map(({ seen }) => seen),
    // A share of all marks says nothing about one signal.
    corrected: topic.about === 'all' ? look.corrected : null,
    relative: topic.about === 'all' ? look.relative : null,
  }));
  const chances = chosen.map(({ look, moments }) => chanceAt(look, moments));
  return drawCurve(rounds).map((point, index) => {
    const { look, moments } = chosen[index] as (typeof chosen)[number];
    return {
      ...point,
      day: look.day,
      title: look.exercise.title,
      seen: moments.filter(({ seen }) => seen).length,
      total: moments.length,
      chance: mean(chances.slice(index + 1 - point.clips, index + 1).flat()),
    };
  });
}

/** Levels at which there is something to show, the one with most looks first; of equals the easier one. */
export function levelsIn(looks: readonly Look[]): readonly Level[] {
  const counted = countedLooks(looks);
  const countAt = (level: Level): number => counted.filter((look) => look.level === level).length;
  return levels.filter((level) => countAt(level) > 0).toSorted((a, b) => countAt(b) - countAt(a));
}

function isAbout({ moment }: LookMoment, topic: CurveTopic): boolean {
  if (topic.about === 'signal') return moment.signal === topic.signal;
  return topic.about === 'all' || moment.lens === topic.lens;
}

/** The chance of each moment, so that clips with more of them weigh more. */
function chanceAt({ watched, marks }: Look, moments: readonly LookMoment[]): readonly number[] {
  return moments.map(({ window }) => chanceOf([window], watched, marks).recall);
}

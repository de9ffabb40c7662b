/** A small course with two conversations, and a learner in it. */
import type { Attempt } from '#domain/attempt.ts';
import type { GrowthData, GrowthExercise, GrowthMoment } from '#domain/growth/growth-data.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import type { Signal } from '#domain/vocabulary.ts';
import { sampleAttempt } from '../../helpers/progress-samples.ts';

export function moment(code: number, signal: Signal, change: Partial<GrowthMoment> = {}): GrowthMoment {
  const start = code * 20;
  return { id: `m${code}`, code, start, end: start + 2, weight: 'core', signal, lens: 'authenticity', ...change };
}

export function marking(
  code: number,
  moments: readonly GrowthMoment[],
  change: Partial<GrowthExercise> = {},
): GrowthExercise {
  return {
    code,
    title: `Oefening ${code}`,
    lesson: 10 + code,
    conversation: `Gesprek ${code}`,
    clip: `gesprek-${code}`,
    length: 200,
    growth: { type: 'marking', level: 'practise', rounds: [], silent: false, ceiling: null, moments },
    ...change,
  };
}

export const names: Readonly<Record<number, Signal>> = { 1: 'frustration', 2: 'resistance', 6: 'flow' };

export function questions(code: number, picked: readonly number[]): GrowthExercise {
  const keys = picked.map((option, index) => ({ item: index + 1, picked: [option], signals: names }));
  return { ...marking(code, []), growth: { type: 'questions', keys } };
}

export function course(...exercises: readonly GrowthExercise[]): GrowthData {
  return { exercises };
}

export function learner(
  attempts: Readonly<Record<number, Partial<Attempt>>>,
  change: Partial<Progress> = {},
): Progress {
  const made = Object.entries(attempts).map(([code, attempt]): [number, Attempt] => [
    Number(code),
    sampleAttempt(attempt),
  ]);
  return { ...emptyProgress, attempts: new Map(made), ...change };
}

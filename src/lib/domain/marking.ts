/** The rules of exercises in which one marks freely: what opens when, and what is looked for. */
import type { Attempt, MarkingStep } from './attempt.ts';
import type { Mark } from './mark.ts';
import type { Level } from './match.ts';
import type { Lens, Signal } from './vocabulary.ts';

export type MarkingRules = Readonly<{
  level: Level;
  /** Marks with an observation that are needed before comparing. */
  minMarks: number;
  /** The steps of this exercise, in their order. */
  steps: readonly MarkingStep[];
  /** Lead questions under which the clip is watched, one at a time; none means freely. */
  rounds: readonly Lens[];
  /** The one signal that is looked for; `null` means any. */
  signal: Signal | null;
  /** Watched without sound first. */
  silent: boolean;
  /** Signs to tick at each mark. */
  signs: readonly Readonly<{ code: number; text: string }>[];
}>;

/** Why a step cannot be opened yet. */
export type StepBarrier = 'needs-observation' | 'needs-interpretation' | 'needs-comparison' | null;

/** Observation before interpretation before alternative; comparing opens as soon as something was described. */
export function barrierTo(step: MarkingStep, attempt: Attempt, rules: Pick<MarkingRules, 'minMarks'>): StepBarrier {
  const described = attempt.marks.filter(isDescribed).length;
  if (step === 'watch' || step === 'describe') return null;
  if (step === 'compare') return described < rules.minMarks ? 'needs-observation' : null;
  if (!attempt.marks.some((mark) => isDescribed(mark) && hasText(mark.notes.interpretation)))
    return 'needs-interpretation';
  return attempt.revealed.includes('coach') ? null : 'needs-comparison';
}

/** Which fields of a mark are open: each opens when the one before it is filled. */
export function openFields(mark: Mark): Readonly<{ observation: boolean; interpretation: boolean; lens: boolean }> {
  const observation = mark.signal !== null;
  const interpretation = observation && isDescribed(mark);
  return { observation, interpretation, lens: interpretation && hasText(mark.notes.interpretation) };
}

/** The marks of one round; without rounds all. */
export function marksOfRound(marks: readonly Mark[], round: Lens | null): readonly Mark[] {
  return round === null ? marks : marks.filter(({ lens }) => lens === round);
}

/** The number under which the signs ticked at a mark are kept among the answers. */
export function signsItem({ id }: Mark): number {
  return id.tenth * 8 + Math.min(id.copy, 7);
}

export function hasAlternative(attempt: Attempt): boolean {
  return attempt.choice !== null || hasText(attempt.own.alternative);
}

function isDescribed(mark: Mark): boolean {
  return hasText(mark.notes.observation);
}

function hasText(text: string): boolean {
  return text.trim() !== '';
}

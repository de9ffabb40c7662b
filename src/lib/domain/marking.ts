/** The rules of the exercise kind `spot`: what opens when, and when it is done. */
import type { Attempt, MarkingStep } from './attempt.ts';
import type { Mark } from './mark.ts';

export type MarkingRules = Readonly<{ minMarks: number }>;

/** Why a step cannot be opened yet. */
export type StepBarrier = 'needs-observation' | 'needs-interpretation' | 'needs-comparison' | null;

/** Observation before interpretation before alternative; comparing opens as soon as something was described. */
export function barrierTo(step: MarkingStep, attempt: Attempt, rules: MarkingRules): StepBarrier {
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

export function hasAlternative(attempt: Attempt): boolean {
  return attempt.choice !== null || hasText(attempt.own.alternative);
}

function isDescribed(mark: Mark): boolean {
  return hasText(mark.notes.observation);
}

function hasText(text: string): boolean {
  return text.trim() !== '';
}

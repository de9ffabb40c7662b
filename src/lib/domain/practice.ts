/** When a signal comes back to be practised again: after 1, 3, 7 and 21 days. Days are whole days since 1970. */

export type Practice = Readonly<{
  /** The day on which it was last practised. */
  day: number;
  /** Rung of the ladder, 0 is the first. */
  stage: number;
  /** Successes in a row. */
  streak: number;
}>;

/** Days until a signal returns, by rung. */
export const returnDays = [1, 3, 7, 21] as const;

/** Success moves a signal one rung on, failure one rung back. Success before it was due leaves the day of its return as it is. */
export function practise(before: Practice | null, success: boolean, day: number): Practice {
  if (before === null) return { day, stage: 0, streak: success ? 1 : 0 };
  if (!success) return { day, stage: Math.max(0, before.stage - 1), streak: 0 };
  const streak = before.streak + 1;
  if (!isDue(before, day)) return { ...before, streak };
  return { day, stage: Math.min(returnDays.length - 1, before.stage + 1), streak };
}

/** Whether it comes back today; late is not lost. */
export function isDue(practice: Practice, today: number): boolean {
  return dueOn(practice) <= today;
}

/** The day from which the signal is offered again. */
export function dueOn({ day, stage }: Practice): number {
  return day + (returnDays[Math.min(stage, returnDays.length - 1)] ?? 21);
}

/** The day of a second since 1970. */
export function dayOf(second: number): number {
  return Math.floor(second / 86_400);
}

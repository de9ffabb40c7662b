/** Which fragment to practise next, without any data of others (rule 5.11). */
import { median } from './statistics.ts';

/** One answer to a fragment: whether it was the same signal, and seconds until it was given (`null` at rest: no time counts). */
export type FragmentAnswer = Readonly<{ fragment: string; right: boolean; seconds: number | null }>;

const restingItems = 2;

/**
 * The fragment to show next, or `null` when there is none that has rested. `fragments`: ids in the author's order, which
 * decides between equals; `answers`: oldest first. What was just shown rests for two items, unless there is nothing else.
 */
export function chooseNextFragment(fragments: readonly string[], answers: readonly FragmentAnswer[]): string | null {
  const resting = new Set(answers.slice(-restingItems).map(({ fragment }) => fragment));
  const rested = fragments.filter((fragment) => !resting.has(fragment));
  const usual = median(answers.flatMap(({ seconds }) => (seconds === null ? [] : [seconds])));
  const ranked = rested.map((fragment) => ({ fragment, priority: priorityOf(fragment, answers, usual) }));
  return (
    ranked.reduce<(typeof ranked)[number] | null>(
      (best, next) => (best && best.priority >= next.priority ? best : next),
      null,
    )?.fragment ?? null
  );
}

/**
 * 3 when it went wrong last time, up to 2 for a slow answer, and 0.2 for every item since. `usual`: own median in seconds.
 * One never shown counts as not known yet: before any that went well, and in turn with those that keep going wrong.
 */
export function priorityOf(fragment: string, answers: readonly FragmentAnswer[], usual: number): number {
  const last = answers.findLastIndex((answer) => answer.fragment === fragment);
  const answer = answers[last];
  if (answer === undefined) return 3 + 0.2 * answers.length;
  const slowness = answer.seconds === null || !(usual > 0) ? 1 : Math.min(2, answer.seconds / usual);
  return (answer.right ? 0 : 3) + slowness + 0.2 * (answers.length - 1 - last);
}

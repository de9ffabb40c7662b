/** `goal`: whose goal is it, at three points; and how much of it do both have in common. Pure. */
import { answerTo, type Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { weighRatings } from '#domain/scoring/answers.ts';

/** From nothing in common to the same goal; the rating is the place in this list. */
export const highestRating = 4;

export type GoalItem = Readonly<{ code: number; clip: string; span: Span }>;
export type GoalOwn = Readonly<{ items: readonly GoalItem[] }>;
export type GoalKeyItem = Readonly<{
  code: number;
  professional: string;
  client: string;
  /** 0 to 4. */
  overlap: number;
  because: string;
}>;
export type GoalKey = Readonly<{ items: readonly GoalKeyItem[] }>;

/** Beyond every number that an author can give: the client's goal is a second answer to the same point. */
const clientItems = 100;

/** Number under which the client's goal at a point is kept; the professional's is under the point's own. */
export function clientItem(code: number): number {
  return clientItems + code;
}

/** A rating of 0 to 4 is kept as option 1 to 5. */
export function optionFor(rating: number): number {
  return rating + 1;
}

/** The rating of a point, 0 to 4, or `null`. */
export function ratingOf({ picked }: Answer): number | null {
  const rating = (picked[0] ?? 0) - 1;
  return rating >= 0 && rating <= highestRating ? rating : null;
}

/** Whether a point is whole: a goal of each, and how much they have in common. */
export function isAnswered(answers: readonly Answer[], code: number): boolean {
  const own = answerTo(answers, code);
  return own.text.trim() !== '' && answerTo(answers, clientItem(code)).text.trim() !== '' && ratingOf(own) !== null;
}

/** One point with the rating of the learner beside that of the coach. */
export type RatedPoint = Readonly<{ code: number; own: number; coach: number }>;

/** The points whose feedback was opened, in the order of the clip. */
export function ratedPoints(answers: readonly Answer[], key: GoalKey): readonly RatedPoint[] {
  return key.items.flatMap(({ code, overlap }) => {
    const answer = answerTo(answers, code);
    const own = ratingOf(answer);
    return answer.checked && own !== null ? [{ code, own, coach: overlap }] : [];
  });
}

/** How near the ratings are, with quadratic weights: once far apart weighs more than twice a little. */
export type Nearness = 'same' | 'near' | 'different';

/** `null` when there is nothing to compare. */
export function nearnessOf(points: readonly RatedPoint[]): Nearness | null {
  const own = points.map((point) => point.own);
  const coach = points.map((point) => point.coach);
  const agreement = weighRatings(own, coach, highestRating);
  if (agreement === null) return null;
  if (agreement === 1) return 'same';
  return agreement >= 0.9 ? 'near' : 'different';
}

/** Where two goals went between the first and the last point. */
export type Drift = 'together' | 'apart' | 'level' | 'apart-then-together' | 'together-then-apart';

export function driftOf(ratings: readonly number[]): Drift {
  const steps = ratings.slice(1).map((rating, index) => rating - (ratings[index] as number));
  const closer = steps.findIndex((step) => step > 0);
  const further = steps.findIndex((step) => step < 0);
  if (closer >= 0 && further >= 0) return further < closer ? 'apart-then-together' : 'together-then-apart';
  return closer >= 0 ? 'together' : further >= 0 ? 'apart' : 'level';
}

/** A value that is sent to new goals over time and always starts from where it is, so nothing ever jumps. */
import { lerp, smooth } from '../geometry/easing.ts';

export type Key<T> = Readonly<{ time: number; value: T }>;

/** The value at a moment; each move takes `seconds`. Keys are sorted; before the first key its value holds. */
export function followKeys(keys: readonly Key<number>[], time: number, seconds: number): number {
  const first = keys[0];
  if (first === undefined) return 0;
  let [from, to, start] = [first.value, first.value, first.time - seconds];
  for (const key of keys.slice(1)) {
    if (key.time > time) break;
    from = lerp(from, to, smooth((key.time - start) / seconds));
    to = key.value;
    start = key.time;
  }
  return lerp(from, to, smooth((time - start) / seconds));
}

export type Share<T> = Readonly<{ item: T; weight: number }>;
export type Blend<T> = Readonly<{ shares: readonly Share<T>[]; progress: number }>;

/** The same for things that cannot be subtracted: how much of each is there at a moment. Weights add up to 1. */
export function followItems<T>(keys: readonly Key<T>[], time: number, seconds: number): Blend<T> {
  const first = keys[0];
  if (first === undefined) return { shares: [], progress: 1 };
  let shares: readonly Share<T>[] = [{ item: first.value, weight: 1 }];
  let [goal, start] = [first.value, first.time - seconds];
  for (const key of keys.slice(1)) {
    if (key.time > time) break;
    shares = moveShares(shares, goal, smooth((key.time - start) / seconds));
    goal = key.value;
    start = key.time;
  }
  const progress = smooth((time - start) / seconds);
  return { shares: moveShares(shares, goal, progress), progress };
}

function moveShares<T>(shares: readonly Share<T>[], goal: T, progress: number): readonly Share<T>[] {
  const left = shares.map(({ item, weight }) => ({ item, weight: weight * (1 - progress) }));
  return [...left.filter(({ weight }) => weight > 1e-4), { item: goal, weight: progress }].filter(
    ({ weight }) => weight > 0,
  );
}

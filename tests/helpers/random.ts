/** Chance that can be repeated: the same seed always gives the same numbers. */

export type Chance = Readonly<{
  /** From 0 up to 1. */
  next: () => number;
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number;
  /** True so often: `likely(0.1)` once in ten. */
  likely: (part: number) => boolean;
  pick: <T>(values: readonly [T, ...T[]]) => T;
}>;

/** Mulberry32: small, fast, and good enough to be unpredictable to the code under test. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    likely: (part) => next() < part,
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  };
}

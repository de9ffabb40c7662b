/** Looking things up in lists that are in order. */

/** The place of the first value that is not below `least`; the length when there is none. `values`: ascending. */
export function firstNotBelow(values: ArrayLike<number>, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

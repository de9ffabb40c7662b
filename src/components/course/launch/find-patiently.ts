/** Looks for something that may be late. */
import type { Clock } from '#ports/clock.ts';

/** Asks `find` at once and then up to `retries` times, `gap` seconds apart; `null` when it never was there. */
export async function findPatiently<T>(
  find: () => T | null,
  { retries, gap }: Readonly<{ retries: number; gap: number }>,
  clock: Clock,
): Promise<T | null> {
  for (let left = retries; ; left -= 1) {
    const found = find();
    if (found !== null || left <= 0) return found;
    await new Promise<void>((resolve) => void clock.after(gap, resolve));
  }
}

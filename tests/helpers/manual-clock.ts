/** A clock that stands still until a test moves it. */
import type { Clock } from '#ports/clock.ts';

export type ManualClock = Clock & {
  /** Moves time on, running what falls due in its order; resolves when what that started has come to rest. */
  advance(seconds: number): Promise<void>;
  /** How many things wait to be run. */
  waiting(): number;
};

type Planned = Readonly<{ at: number; run: () => void }>;

export function createManualClock(start = new Date('2026-09-01T09:00:00Z')): ManualClock {
  let now = start.getTime();
  const planned = new Set<Planned>();

  function findNext(until: number): Planned | undefined {
    return [...planned].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  }
  return {
    now: () => new Date(now),
    after(seconds, run) {
      const item = { at: now + seconds * 1000, run };
      planned.add(item);
      return () => void planned.delete(item);
    },
    async advance(seconds) {
      const until = now + seconds * 1000;
      await settle();
      for (let next = findNext(until); next !== undefined; next = findNext(until)) {
        planned.delete(next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = until;
    },
    waiting: () => planned.size,
  };
}

/** Lets every promise that can go on go on: nothing in these tests waits for anything but promises and this clock. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

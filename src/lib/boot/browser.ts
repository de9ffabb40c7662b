/** What the browser gives to those who may not reach for it themselves. */
import type { Clock } from '#ports/clock.ts';

/** Real time in the browser. */
export const browserClock: Clock = {
  now: () => new Date(),
  after(seconds, run) {
    const timer = setTimeout(run, seconds * 1000);
    return () => clearTimeout(timer);
  },
};

/** The device's storage, or `null` where the browser refuses even to name it. */
export function deviceStorage(view: Window): Storage | null {
  try {
    return view.localStorage;
  } catch {
    return null;
  }
}

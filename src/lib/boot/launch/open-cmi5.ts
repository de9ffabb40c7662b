/** The store of a cmi5 LMS. In a file of its own, which only packages in that format fetch. */
import { createCmi5Store } from '#adapters/cmi5/cmi5-store.ts';
import { readLaunch } from '#adapters/cmi5/launch.ts';
import type { Clock } from '#ports/clock.ts';
import type { LmsLink } from './find-store.ts';
import type { PackageSettings } from './package-settings.ts';

/** The LMS that the page's address names, or `null` when it names none. */
export function openCmi5(view: Window, clock: Clock, settings: PackageSettings): LmsLink | null {
  const launch = readLaunch(new URLSearchParams(view.location.search));
  if (launch === null) return null;
  const store = createCmi5Store({
    launch,
    fetch: view.fetch.bind(view),
    clock,
    randomBytes: () => view.crypto.getRandomValues(new Uint8Array(16)),
    passes: settings.whenCompleted === 'passed',
    detail: settings.texts === 'lms' ? 'everything' : 'without-notes',
  });
  return { store, doubt: () => undefined, returnUrl: store.returnUrl };
}

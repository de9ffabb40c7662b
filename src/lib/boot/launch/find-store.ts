/** The store of the LMS that opened this page. */
import { findApi } from '#adapters/lms/find-api.ts';
import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect12 } from '#adapters/scorm12/cmi12.ts';
import { dialect2004 } from '#adapters/scorm2004/cmi2004.ts';
import { findPatiently } from '#components/course/launch/find-patiently.ts';
import type { Clock } from '#ports/clock.ts';
import type { ProgressStore } from '#ports/progress-store.ts';
import type { PackageSettings } from './package-settings.ts';

export type LmsLink = Readonly<{
  store: ProgressStore;
  /** What was confirmed is not believed. */
  doubt: () => void;
  /** Where the LMS wants the window to go after closing. */
  returnUrl: () => string | null;
}>;

export type FindDeps = Readonly<{ target: string; view: Window; clock: Clock; settings: PackageSettings }>;

/** Some LMSs put their API in place after they show the course: two seconds is what they need. */
const patience = { retries: 10, gap: 0.2 };

/** True for a page that was packaged for an LMS. */
export function isForLms(target: string): boolean {
  return ['scorm12', 'scorm2004', 'cmi5'].includes(target);
}

/** The LMS around this page, or `null` when there is none. Which kind is known from packaging, never guessed. */
export async function findLms({ target, view, clock, settings }: FindDeps): Promise<LmsLink | null> {
  if (target === 'cmi5') {
    const { openCmi5 } = await import('./open-cmi5.ts');
    return openCmi5(view, clock, settings);
  }
  const wishes = { ...settings, detail: settings.texts === 'lms' ? 'everything' : 'without-notes' } as const;
  const dialect = target === 'scorm12' ? dialect12 : dialect2004;
  return findPatiently(
    () => {
      const api = findApi(view, dialect);
      return api === null ? null : toLink(createLmsStore(api, dialect, log, wishes));
    },
    patience,
    clock,
  );
}

function toLink(store: ProgressStore & { doubt: () => void }): LmsLink {
  return { store, doubt: store.doubt, returnUrl: () => null };
}

function log(sentence: string): void {
  console.info(sentence);
}

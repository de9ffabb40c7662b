/**
 * Some LMSs answer "true" to a commit that never left the browser, because the network or the login was gone. A small
 * file of the package is asked for after a save: when that does not come, the save is not believed.
 */
import { fail } from '#domain/result.ts';
import type { Clock } from '#ports/clock.ts';
import type { ProgressStore } from '#ports/progress-store.ts';

export type ProbeDeps = Readonly<{
  /** True when the server answered as it did at the launch. */
  ask: () => Promise<boolean>;
  clock: Pick<Clock, 'now'>;
  /** Called when a confirmed save is not believed. */
  doubt: () => void;
}>;

/** Seconds during which a server that was there is taken to be there still. */
const trust = 60;

/** `store`, whose saves are believed only while the server is there. A server that never gives the file is not asked again. */
export function withProbe(store: ProgressStore, { ask, clock, doubt }: ProbeDeps): ProgressStore {
  let trustedUntil = 0;
  let isUseful: boolean | null = null;
  const seconds = (): number => clock.now().getTime() / 1000;

  return {
    ...store,
    async save(commit) {
      const saved = await store.save(commit);
      if (!saved.ok || isUseful === false || seconds() < trustedUntil) return saved;
      const isThere = await ask();
      isUseful ??= isThere;
      if (isThere || !isUseful) {
        trustedUntil = seconds() + trust;
        return saved;
      }
      trustedUntil = 0;
      doubt();
      const detail = 'The LMS confirmed the save, but its server does not answer.';
      return fail({ code: 'unreachable', retry: true, detail });
    },
  };
}

/** Asks for the file at `address`, past every cache. A login page instead of the file is no answer. */
export async function askForFile(ask: typeof fetch, address: URL, clock: Pick<Clock, 'now'>): Promise<boolean> {
  const fresh = new URL(address);
  fresh.searchParams.set('now', String(clock.now().getTime()));
  try {
    const answer = await ask(fresh, { cache: 'no-store' });
    return answer.ok && (await answer.text()).trim() === 'ok';
  } catch {
    return false;
  }
}

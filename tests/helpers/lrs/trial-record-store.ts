/** The strict record store in memory, for trials of faults: no network, and no time but that of the trial. */
import { randomBytes } from 'node:crypto';
import { createCmi5Store } from '#adapters/cmi5/cmi5-store.ts';
import { readLaunch } from '#adapters/cmi5/launch.ts';
import { splitState } from '#adapters/cmi5/state-document.ts';
import type { ManualClock } from '../manual-clock.ts';
import type { TrialPlatform } from '../lms/trial-platform.ts';
import { StrictLrs } from './strict-lrs.ts';

const base = 'https://lms.example';

/** How the way to the record store is broken. */
type Network = {
  /** No request arrives any more. */
  isCut: boolean;
  /** So many requests are carried out, but their answers never come. */
  lostAnswers: number;
  /** So many writes are refused. */
  refusals: number;
};

/** A strict record store with the LMS that launches the course. */
export function startRecordStorePlatform(clock: ManualClock): TrialPlatform {
  const lrs = new StrictLrs();
  const network: Network = { isCut: false, lostAnswers: 0, refusals: 0 };
  const mend = (): void => {
    Object.assign(network, { isCut: false, lostAnswers: 0, refusals: 0 });
    delete lrs.faults.refuses;
    delete lrs.faults.hidesVersions;
  };
  const cut = (): void => void (network.isCut = true);
  return {
    launch() {
      const launch = readLaunch(new URLSearchParams(lrs.launch(base)));
      if (launch === null) throw new Error('The launch of the record store is not complete.');
      return createCmi5Store({
        launch,
        fetch: createFetch(lrs, network),
        clock,
        randomBytes: () => randomBytes(16),
      });
    },
    faults: [
      (chance) => void (network.refusals = chance.between(1, 6)),
      (chance) => void (network.lostAnswers = chance.between(1, 3)),
      cut,
      () => void (lrs.faults.refuses = 401),
      () => void (lrs.faults.hidesVersions = true),
    ],
    breakLeaving: cut,
    mend,
    snapshot: () => splitState(lrs.state === null ? null : JSON.stringify(lrs.state)).snapshot ?? '',
    isCompleted: () => lrs.verbs.includes('completed'),
    tellsApart: true,
    violations: () => lrs.violations,
  };
}

/** Answers at once, or rejects as a browser without network does. */
function createFetch(lrs: StrictLrs, network: Network): typeof fetch {
  const answer: (...asked: Parameters<typeof fetch>) => Response = (input, init = {}) => {
    if (network.isCut) throw new TypeError('Failed to fetch');
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init.method ?? 'GET';
    if (method !== 'GET' && network.refusals > 0) {
      network.refusals -= 1;
      return new Response('', { status: 503 });
    }
    const { status, body, headers } = lrs.handle({
      method,
      path: url.pathname.slice(1),
      query: url.searchParams,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : '',
    });
    if (network.lostAnswers > 0) {
      network.lostAnswers -= 1;
      throw new TypeError('Failed to fetch');
    }
    return new Response(status === 204 ? null : (body ?? ''), { status, headers: { ...headers } });
  };
  return async (...asked) => answer(...asked);
}

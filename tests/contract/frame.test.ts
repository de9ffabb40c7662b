import { createFrameOwner } from '#adapters/frame/frame-host.ts';
import { createFrameStore } from '#adapters/frame/frame-store.ts';
import { createLocalStore } from '#adapters/local/local-store.ts';
import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect12 } from '#adapters/scorm12/cmi12.ts';
import type { Clock } from '#ports/clock.ts';
import { createTestStorage } from '../helpers/device-storage.ts';
import { launch12 } from '../helpers/lms/strict-scorm12.ts';
import { describeProgressStore } from './progress-store.ts';
import { provenClean } from './proven-clean.ts';

const clock: Clock = { now: () => new Date(0), after: () => () => undefined };

describeProgressStore('frame, in a launch page with an LMS', () =>
  provenClean(({ stored, faults }) => {
    const { lms, api } = launch12(stored, faults);
    const { host } = createFrameOwner(
      createLmsStore(api, dialect12, () => undefined),
      clock,
    );
    return { lms, store: createFrameStore(host), limit: 4000 };
  }),
);

describeProgressStore('frame, in a launch page that keeps on this device', () => {
  const storage = createTestStorage();
  const open = () => {
    const { host } = createFrameOwner(createLocalStore({ storage, course: 'vknz', learner: null }), clock);
    return createFrameStore(host);
  };
  return { store: open(), reopen: open };
});

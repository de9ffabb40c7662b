import { createScorm2004Store } from '#adapters/scorm2004/scorm2004-store.ts';
import { launch2004 } from '../helpers/lms/strict-scorm2004.ts';
import { describeProgressStore } from './progress-store.ts';
import { provenClean } from './proven-clean.ts';

describeProgressStore('scorm2004', () =>
  provenClean(({ stored, faults }) => {
    const { lms, api } = launch2004(stored, faults);
    return { lms, store: createScorm2004Store(api, () => undefined), limit: 60_000 };
  }),
);

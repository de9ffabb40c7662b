import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect2004 } from '#adapters/scorm2004/cmi2004.ts';
import { launch2004 } from '../helpers/lms/strict-scorm2004.ts';
import { describeProgressStore } from './progress-store.ts';
import { provenClean } from './proven-clean.ts';

describeProgressStore('scorm2004', () =>
  provenClean(({ stored, faults }) => {
    const { lms, api } = launch2004(stored, faults);
    return { lms, store: createLmsStore(api, dialect2004, () => undefined), limit: 60_000 };
  }),
);

import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect12 } from '#adapters/scorm12/cmi12.ts';
import { launch12 } from '../helpers/lms/strict-scorm12.ts';
import { describeProgressStore } from './progress-store.ts';
import { provenClean } from './proven-clean.ts';

describeProgressStore('scorm12', () =>
  provenClean(({ stored, faults }) => {
    const { lms, api } = launch12(stored, faults);
    return { lms, store: createLmsStore(api, dialect12, () => undefined), limit: 4000 };
  }),
);

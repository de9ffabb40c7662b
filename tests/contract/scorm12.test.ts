import { createScorm12Store } from '#adapters/scorm12/scorm12-store.ts';
import { launch12 } from '../helpers/lms/strict-scorm12.ts';
import { describeProgressStore } from './progress-store.ts';
import { provenClean } from './proven-clean.ts';

describeProgressStore('scorm12', () =>
  provenClean(({ stored, faults }) => {
    const { lms, api } = launch12(stored, faults);
    return { lms, store: createScorm12Store(api, () => undefined), limit: 4000 };
  }),
);

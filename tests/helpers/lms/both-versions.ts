/** Both SCORM stores, each with a strict LMS behind it and the names its version has for things. */
import type { Log } from '#adapters/lms/lms-session.ts';
import { createScorm12Store } from '#adapters/scorm12/scorm12-store.ts';
import { createScorm2004Store } from '#adapters/scorm2004/scorm2004-store.ts';
import type { Faults, StoredValues } from './strict-lms.ts';
import { launch12 } from './strict-scorm12.ts';
import { launch2004 } from './strict-scorm2004.ts';

export const versions = [
  {
    version: 'scorm12',
    state: 'cmi.suspend_data',
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    open: (stored: StoredValues, faults: Faults, log: Log) => {
      const { lms, api } = launch12(stored, faults);
      return { lms, store: createScorm12Store(api, log) };
    },
  },
  {
    version: 'scorm2004',
    state: 'cmi.suspend_data',
    status: 'cmi.completion_status',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    location: 'cmi.location',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    open: (stored: StoredValues, faults: Faults, log: Log) => {
      const { lms, api } = launch2004(stored, faults);
      return { lms, store: createScorm2004Store(api, log) };
    },
  },
] as const;

/** Both SCORM stores, each with a strict LMS behind it and the names its version has for things. */
import type { Log } from '#adapters/lms/lms-session.ts';
import { createLmsStore } from '#adapters/lms/lms-store.ts';
import { dialect12 } from '#adapters/scorm12/cmi12.ts';
import { dialect2004 } from '#adapters/scorm2004/cmi2004.ts';
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
      return { lms, store: createLmsStore(api, dialect12, log) };
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
      return { lms, store: createLmsStore(api, dialect2004, log) };
    },
  },
] as const;

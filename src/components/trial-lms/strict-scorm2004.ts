/** SCORM 2004 4th edition as tables, with the formats that Moodle's patterns hold to. */
import { StrictLms, type ElementRule, type Faults, type LmsRules, type StoredValues } from './strict-lms.ts';

const typeError = '406';
const rangeError = '407';

const read = (initial: string): ElementRule => ({ access: 'read', initial });
const matches = (pattern: RegExp) => (value: string) => (pattern.test(value) ? null : typeError);
const oneOf =
  (...words: string[]) =>
  (value: string) =>
    words.includes(value) ? null : typeError;

function checkMeasure(value: string): string | null {
  if (!/^\d(\.\d{1,7})?$/.test(value)) return typeError;
  return Number(value) <= 1 ? null : rangeError;
}

export const rules2004: LmsRules = {
  version: '2004',
  elements: {
    'cmi._version': read('1.0'),
    'cmi.learner_id': read('jansen.a@gemeente.example'),
    'cmi.learner_name': read('Anna Jansen'),
    'cmi.credit': read('credit'),
    'cmi.entry': read('ab-initio'),
    'cmi.mode': read('normal'),
    'cmi.total_time': read('PT0S'),
    // Without a value until one is written: reading gives error 403.
    'cmi.launch_data': { access: 'read' },
    'cmi.location': { access: 'both', check: (value) => (value.length <= 1000 ? null : typeError) },
    'cmi.completion_status': {
      access: 'both',
      initial: 'unknown',
      check: oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
    },
    'cmi.success_status': { access: 'both', initial: 'unknown', check: oneOf('passed', 'failed', 'unknown') },
    'cmi.progress_measure': { access: 'both', check: checkMeasure },
    'cmi.score.scaled': { access: 'both', check: matches(/^-?[01](\.\d{1,7})?$/) },
    'cmi.score.raw': { access: 'both', check: matches(/^\d+(\.\d{1,7})?$/) },
    'cmi.score.min': { access: 'both', check: matches(/^\d+(\.\d{1,7})?$/) },
    'cmi.score.max': { access: 'both', check: matches(/^\d+(\.\d{1,7})?$/) },
    'cmi.exit': { access: 'write', check: oneOf('time-out', 'suspend', 'logout', 'normal', '') },
    'cmi.session_time': { access: 'write', check: matches(/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/) },
    'cmi.suspend_data': { access: 'both', check: matches(/^[A-Za-z0-9_-]{0,64000}$/) },
  },
  forbidden: ['cmi.success_status', 'cmi.score.scaled', 'cmi.score.raw'],
  names: {
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    state: 'cmi.suspend_data',
    entry: 'cmi.entry',
  },
  ladder: ['unknown', 'not attempted', 'incomplete', 'completed'],
  errors: {
    initializedTwice: '103',
    initializeAfterEnd: '104',
    terminateTooEarly: '112',
    terminateTwice: '113',
    getTooEarly: '122',
    getAfterEnd: '123',
    setTooEarly: '132',
    setAfterEnd: '133',
    commitTooEarly: '142',
    commitAfterEnd: '143',
    argument: '201',
    unknown: '401',
    noValue: '403',
    readOnly: '404',
    writeOnly: '405',
  },
};

/** The object an LMS puts in its window as `API_1484_11`. */
export function apiOf2004(lms: StrictLms) {
  return {
    Initialize: (argument: unknown) => lms.initialize(argument),
    Terminate: (argument: unknown) => lms.terminate(argument),
    GetValue: (element: unknown) => lms.get(element),
    SetValue: (element: unknown, value: unknown) => lms.set(element, value),
    Commit: (argument: unknown) => lms.commit(argument),
    GetLastError: () => lms.lastError(),
    GetErrorString: () => '',
    GetDiagnostic: () => '',
  };
}

/** A launch of what is `stored`. */
export function launch2004(stored: StoredValues = {}, faults: Faults = {}) {
  const lms = new StrictLms(rules2004, stored, faults);
  return { lms, stored, api: apiOf2004(lms) };
}

/** SCORM 1.2 as tables, with the limits that strict LMSs hold to. */
import { StrictLms, type ElementRule, type Faults, type LmsRules, type StoredValues } from './strict-lms.ts';

const typeError = '405';

const read = (initial: string): ElementRule => ({ access: 'read', initial });
const matches = (pattern: RegExp) => (value: string) => (pattern.test(value) ? null : typeError);
const oneOf =
  (...words: string[]) =>
  (value: string) =>
    words.includes(value) ? null : typeError;
const upTo = (length: number) => (value: string) => (value.length <= length ? null : typeError);

export const rules12: LmsRules = {
  version: '1.2',
  elements: {
    'cmi.core.student_id': read('jansen.a@gemeente.example'),
    'cmi.core.student_name': read('Jansen, Anna'),
    'cmi.core.credit': read('credit'),
    'cmi.core.entry': read('ab-initio'),
    'cmi.core.lesson_mode': read('normal'),
    'cmi.core.total_time': read('0000:00:00.00'),
    'cmi.launch_data': read(''),
    'cmi.core.lesson_location': { access: 'both', initial: '', check: upTo(255) },
    'cmi.core.lesson_status': {
      access: 'both',
      initial: 'not attempted',
      check: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
    },
    'cmi.core.score.raw': { access: 'both', initial: '', check: matches(/^(100|\d{1,2})(\.\d+)?$/) },
    'cmi.core.score.min': { access: 'both', initial: '', check: matches(/^(100|\d{1,2})(\.\d+)?$/) },
    'cmi.core.score.max': { access: 'both', initial: '', check: matches(/^(100|\d{1,2})(\.\d+)?$/) },
    'cmi.core.exit': { access: 'write', check: oneOf('time-out', 'suspend', 'logout', '') },
    'cmi.core.session_time': { access: 'write', check: matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/) },
    'cmi.suspend_data': { access: 'both', initial: '', check: matches(/^[A-Za-z0-9_-]{0,4096}$/) },
    'cmi.comments': { access: 'both', initial: '', check: upTo(4096) },
  },
  forbidden: ['cmi.core.score.raw', 'cmi.core.score.min', 'cmi.core.score.max', 'cmi.comments'],
  names: {
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    state: 'cmi.suspend_data',
    entry: 'cmi.core.entry',
  },
  ladder: ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'],
  errors: {
    initializedTwice: '101',
    initializeAfterEnd: '101',
    terminateTooEarly: '301',
    terminateTwice: '101',
    getTooEarly: '301',
    getAfterEnd: '301',
    setTooEarly: '301',
    setAfterEnd: '301',
    commitTooEarly: '301',
    commitAfterEnd: '301',
    argument: '201',
    unknown: '401',
    noValue: '0',
    readOnly: '403',
    writeOnly: '404',
  },
};

/** The object an LMS puts in its window as `API`. */
export function apiOf12(lms: StrictLms) {
  return {
    LMSInitialize: (argument: unknown) => lms.initialize(argument),
    LMSFinish: (argument: unknown) => lms.terminate(argument),
    LMSGetValue: (element: unknown) => lms.get(element),
    LMSSetValue: (element: unknown, value: unknown) => lms.set(element, value),
    LMSCommit: (argument: unknown) => lms.commit(argument),
    LMSGetLastError: () => lms.lastError(),
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}

/** A launch of what is `stored`. */
export function launch12(stored: StoredValues = {}, faults: Faults = {}) {
  const lms = new StrictLms(rules12, stored, faults);
  return { lms, stored, api: apiOf12(lms) };
}

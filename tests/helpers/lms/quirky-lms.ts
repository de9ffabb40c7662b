/** LMSs as they are found in the field: each a strict one with its own habits around it. */
import type { CallNames, Dialect, LmsApi } from '#adapters/lms/dialect.ts';
import { StrictLms, type Faults, type LmsRules, type StoredValues } from './strict-lms.ts';
import { rules12 } from './strict-scorm12.ts';
import { rules2004 } from './strict-scorm2004.ts';

/** The six calls of either version by their common names. */
type LmsCalls = Readonly<{
  initialize: () => unknown;
  get: (element: string) => unknown;
  set: (element: string, value: string) => unknown;
  commit: () => unknown;
  terminate: () => unknown;
  lastError: () => unknown;
}>;

export type Quirk = Readonly<{
  faults?: Faults;
  /** Other limits and formats than the strict ones. */
  rules?: (rules: LmsRules) => LmsRules;
  /** What happens to the answers on their way. */
  calls?: (calls: LmsCalls) => LmsCalls;
}>;

export type QuirkName = keyof typeof quirks;

const only = (rules: LmsRules, ...names: readonly string[]): LmsRules => ({
  ...rules,
  elements: Object.fromEntries(
    Object.entries(rules.elements).filter(([name]) => names.some((part) => name.includes(part))),
  ),
});

export const quirks = {
  /** Moodle 4.5: standards mode, answers as its data model gives them. */
  moodle: {},
  /** Cornerstone: a commit while the page goes away fails; the end stores. */
  cornerstone: { faults: { refusesWhileLeaving: true } },
  /** Open edX XBlock: a dozen elements, and error 0 for everything. */
  xblock: {
    rules: (rules: LmsRules) =>
      only(rules, 'status', 'suspend_data', 'location', 'student_id', 'learner_id', 'exit', 'time'),
    faults: {
      missing: ['cmi.core.lesson_mode', 'cmi.core.credit', 'cmi.mode', 'cmi.credit', 'cmi.progress_measure'],
    },
    calls: (calls: LmsCalls) => ({ ...calls, lastError: () => '0' }),
  },
  /** Brightspace: answers with booleans instead of texts. */
  brightspace: { calls: (calls: LmsCalls) => asBooleans(calls) },
  /** Answers "true" to whatever is asked, and gives numbers for texts. */
  alwaysTrue: {
    calls: (calls: LmsCalls) => ({
      ...calls,
      commit: () => (calls.commit(), 'true'),
      terminate: () => (calls.terminate(), 1),
    }),
  },
  /** Answers "false" with error 0 to everything that went well. */
  falseWithZero: { faults: { falseWithZero: true } },
  /** Takes 4,096 characters, not one more. */
  hardLimit: {
    rules: (rules: LmsRules) => ({
      ...rules,
      elements: {
        ...rules.elements,
        'cmi.suspend_data': {
          access: 'both' as const,
          check: (value: string) => (value.length <= 4096 ? null : '405'),
        },
      },
    }),
  },
  /** Says statuses in its own spelling. */
  shouting: {
    calls: (calls: LmsCalls) => ({
      ...calls,
      get: (element: string) =>
        element.endsWith('status') ? String(calls.get(element)).toUpperCase().replace(' ', '_') : calls.get(element),
    }),
  },
  /** Always calls a visit the first one. */
  forgetfulEntry: {
    calls: (calls: LmsCalls) => ({
      ...calls,
      get: (element: string) => (element.endsWith('entry') ? 'ab-initio' : calls.get(element)),
    }),
  },
  /** Gives nothing at all for what it does not know. */
  undefinedForNothing: {
    calls: (calls: LmsCalls) => ({
      ...calls,
      get: (element: string) => (calls.get(element) === '' ? undefined : calls.get(element)),
    }),
  },
} as const satisfies Record<string, Quirk>;

function asBooleans(calls: LmsCalls): LmsCalls {
  const yes = (answer: unknown): boolean => answer === 'true';
  return {
    ...calls,
    initialize: () => yes(calls.initialize()),
    set: (element, value) => yes(calls.set(element, value)),
    commit: () => yes(calls.commit()),
    terminate: () => yes(calls.terminate()),
  };
}

/** The API of a launch at an LMS with `quirk`, and the LMS itself. */
export function launchQuirky(
  { name: version, calls: names }: Dialect,
  name: QuirkName,
  stored: StoredValues,
): { lms: StrictLms; api: LmsApi } {
  const quirk: Quirk = quirks[name];
  const rules = version === 'scorm12' ? rules12 : rules2004;
  const lms = new StrictLms(quirk.rules?.(rules) ?? rules, stored, { ...quirk.faults });
  const calls: LmsCalls = {
    initialize: () => lms.initialize(''),
    get: (element) => lms.get(element),
    set: (element, value) => lms.set(element, value),
    commit: () => lms.commit(''),
    terminate: () => lms.terminate(''),
    lastError: () => lms.lastError(),
  };
  const habit = quirk.calls?.(calls) ?? calls;
  const all = Object.entries(names) as [keyof CallNames, string][];
  return { lms, api: Object.fromEntries(all.map(([call, own]) => [own, habit[call]])) as LmsApi };
}

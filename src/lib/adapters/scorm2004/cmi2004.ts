/** What a commit is in words of the SCORM 2004 run-time data model. */
import type { Commit } from '#ports/progress-store.ts';
import { countParts, plainWishes, toPercentage, type CmiValue, type Dialect, type LmsWishes } from '../lms/dialect.ts';

/** `PT1H2M5S` in whole seconds; a negative or unreadable time counts as none. */
export function toTimespan2004(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(Math.floor(seconds), 0) : 0;
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  return `PT${parts.map(([value, unit]) => (value > 0 ? `${value}${unit}` : '')).join('') || '0S'}`;
}

/** A fraction from 0 to 1 with four decimals at most, rounded down so that 1 is only written when all is done. */
export function toMeasure(fraction: number): string {
  return String(countParts(fraction, 10_000) / 10_000);
}

/** The elements to write, in order; completion last. Success and a score only where the organisation wants that. */
export function toCmi2004(commit: Commit, { score, whenCompleted }: LmsWishes = plainWishes): readonly CmiValue[] {
  const { completion, fraction } = commit.outcome;
  const percentage = toPercentage(fraction);
  const scores: readonly CmiValue[] = [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', String(percentage)],
    ['cmi.score.scaled', String(percentage / 100)],
  ];
  return [
    ['cmi.location', commit.location],
    ['cmi.suspend_data', commit.snapshot],
    ['cmi.session_time', toTimespan2004(commit.seconds)],
    ['cmi.exit', 'suspend'],
    ['cmi.progress_measure', toMeasure(fraction)],
    ...(score === 'progress' ? scores : []),
    ...(completion === 'completed' && whenCompleted === 'passed' ? [['cmi.success_status', 'passed'] as const] : []),
    ['cmi.completion_status', completion],
  ];
}

/** SCORM 2004, 3rd and 4th edition: 64,000 characters of state, of which 60,000 are used. */
export const dialect2004: Dialect = {
  name: 'scorm2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
  },
  size: 60_000,
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    status: 'cmi.completion_status',
    location: 'cmi.location',
    snapshot: 'cmi.suspend_data',
    time: 'cmi.session_time',
    exit: 'cmi.exit',
  },
  toCmi: toCmi2004,
  rising: { 'cmi.progress_measure': '1', 'cmi.score.raw': '100', 'cmi.score.scaled': '1' },
  absent: ['401', '402'],
  final: ['201', '404', '405', '406', '407', '408'],
  empty: ['403'],
  running: ['103'],
};

/** What a commit is in words of the SCORM 1.2 run-time data model. */
import type { Commit } from '#ports/progress-store.ts';
import { plainWishes, toPercentage, type CmiValue, type Dialect, type LmsWishes } from '../lms/dialect.ts';

/** `HHHH:MM:SS.ss`, the only form that all LMSs take; a negative or unreadable time counts as none. */
export function toTimespan12(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.min(Math.max(Math.floor(seconds), 0), 9999 * 3600 + 3599) : 0;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(Math.floor(whole / 3600), 4)}:${pad(Math.floor(whole / 60) % 60, 2)}:${pad(whole % 60, 2)}.00`;
}

/** The elements to write, in order; status last. The one status field says `passed` only where the organisation wants that. */
export function toCmi12(commit: Commit, { score, whenCompleted }: LmsWishes = plainWishes): readonly CmiValue[] {
  const { completion, fraction } = commit.outcome;
  const scores: readonly CmiValue[] = [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', String(toPercentage(fraction))],
  ];
  return [
    ['cmi.core.lesson_location', commit.location],
    ['cmi.suspend_data', commit.snapshot],
    ['cmi.core.session_time', toTimespan12(commit.seconds)],
    ['cmi.core.exit', 'suspend'],
    ...(score === 'progress' ? scores : []),
    ['cmi.core.lesson_status', completion === 'completed' ? whenCompleted : completion],
  ];
}

/** SCORM 1.2: 4,096 characters of state at most, of which 4,000 are used. */
export const dialect12: Dialect = {
  name: 'scorm12',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
  },
  size: 4000,
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
    snapshot: 'cmi.suspend_data',
    time: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
  },
  toCmi: toCmi12,
  rising: { 'cmi.core.score.raw': '100' },
  absent: ['401'],
  final: ['201', '402', '403', '405'],
  empty: [],
  running: [],
};

/** The saved state as plain data, between the bits and `Progress`: what migrations work on. */
import { sureness } from '../answer.ts';
import { steps, type Attempt } from '../attempt.ts';
import type { MarkId } from '../mark.ts';
import type { Practice } from '../practice.ts';
import type { Progress } from '../progress.ts';
import { lenses, perspectives, signals, type Signal } from '../vocabulary.ts';

/** An attempt with the number of its exercise. */
export type SavedAttempt = Attempt & Readonly<{ exercise: number }>;

/** How far a signal is, with its name. */
export type SavedPractice = Practice & Readonly<{ signal: Signal }>;

/** Plain data: arrays, objects, numbers, texts. Lesson and exercise numbers ascend. */
export type SavedState = Readonly<{
  opened: readonly number[];
  finished: readonly number[];
  last: number | null;
  attempts: readonly SavedAttempt[];
  /** In the order of `signals`. */
  practised: readonly SavedPractice[];
}>;

export function toSavedState(progress: Progress): SavedState {
  const attempts = [...progress.attempts].map(([exercise, attempt]) => ({ exercise, ...attempt }));
  return {
    opened: [...progress.opened].sort(ascending),
    finished: [...progress.finished].sort(ascending),
    last: progress.last,
    attempts: attempts.sort((a, b) => a.exercise - b.exercise),
    practised: signals.flatMap((signal) => {
      const practice = progress.practised.get(signal);
      return practice === undefined ? [] : [{ signal, ...practice }];
    }),
  };
}

export function toProgress(state: SavedState): Progress {
  return {
    opened: new Set(state.opened),
    finished: new Set(state.finished),
    last: state.last,
    attempts: new Map(state.attempts.map(({ exercise, ...attempt }) => [exercise, attempt])),
    practised: new Map(state.practised.map(({ signal, ...practice }) => [signal, practice])),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Whether a migration delivered what it should; what comes from the bits needs no such check. */
export function isSavedState(value: unknown): value is SavedState {
  return (
    isRecord(value) &&
    isListOf(value['opened'], isCount) &&
    isListOf(value['finished'], isCount) &&
    (value['last'] === null || isCount(value['last'])) &&
    isListOf(value['attempts'], isSavedAttempt) &&
    isListOf(value['practised'], isPractice)
  );
}

function isSavedAttempt(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { exercise, edited, position, marks, removed, done, revealed, choice, answers, firstLook, own } = value;
  return (
    isCount(exercise) &&
    isCount(edited) &&
    isSeconds(position) &&
    isListOf(marks, isMark) &&
    isListOf(removed, isMarkId) &&
    isListOf(done, (step) => isOneOf(steps, step)) &&
    isListOf(revealed, (by) => isOneOf(perspectives, by)) &&
    (choice === null || typeof choice === 'string') &&
    isListOf(answers, isAnswer) &&
    (firstLook === null || isFirstLook(firstLook)) &&
    hasTexts(own, ['alternative', 'shared'])
  );
}

function isMark(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, start, end, mode, signal, lens, notes } = value;
  return (
    isMarkId(id) &&
    isSeconds(start) &&
    isSeconds(end) &&
    isOneOf(['live', 'calm'], mode) &&
    (signal === null || isOneOf(signals, signal)) &&
    (lens === null || isOneOf(lenses, lens)) &&
    hasTexts(notes, ['observation', 'interpretation', 'alternative'])
  );
}

function isAnswer(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { item, picked, sure, checked } = value;
  return (
    isCount(item) &&
    isListOf(picked, isCount) &&
    (sure === null || sureness.some((step) => step === sure)) &&
    hasTexts(value, ['text']) &&
    typeof checked === 'boolean'
  );
}

function isFirstLook(value: unknown): boolean {
  return isRecord(value) && isCount(value['day']) && isCount(value['marks']) && isListOf(value['seen'], isCount);
}

function isPractice(value: unknown): boolean {
  return (
    isRecord(value) &&
    isOneOf(signals, value['signal']) &&
    ['day', 'stage', 'streak'].every((name) => isCount(value[name]))
  );
}

function isMarkId(value: unknown): value is MarkId {
  return isRecord(value) && isCount(value['tenth']) && isCount(value['copy']);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isSeconds(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return words.some((word) => word === value);
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => typeof value[name] === 'string');
}

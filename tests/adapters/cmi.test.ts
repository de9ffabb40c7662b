import { describe, expect, test } from 'vitest';
import { learnerKey } from '#adapters/lms/learner-key.ts';
import { rankStatus } from '#adapters/lms/dialect.ts';
import { toCmi12, toTimespan12 } from '#adapters/scorm12/cmi12.ts';
import { toCmi2004, toMeasure, toTimespan2004 } from '#adapters/scorm2004/cmi2004.ts';
import type { Commit } from '#ports/progress-store.ts';
import { rules12 } from '../helpers/lms/strict-scorm12.ts';
import { rules2004 } from '../helpers/lms/strict-scorm2004.ts';

const commit: Commit = {
  snapshot: 'AZaz09-_',
  outcome: { completion: 'incomplete', fraction: 1 / 3 },
  location: 'l12.t345',
  seconds: 725.9,
};

describe('what a commit is in SCORM 1.2', () => {
  test('in this order, status last, no score', () => {
    expect(toCmi12(commit)).toEqual([
      ['cmi.core.lesson_location', 'l12.t345'],
      ['cmi.suspend_data', 'AZaz09-_'],
      ['cmi.core.session_time', '0000:12:05.00'],
      ['cmi.core.exit', 'suspend'],
      ['cmi.core.lesson_status', 'incomplete'],
    ]);
  });

  test.each([
    [0, '0000:00:00.00'],
    [5.999, '0000:00:05.00'],
    [3_600, '0001:00:00.00'],
    [359_999, '0099:59:59.00'],
    [1e12, '9999:59:59.00'],
    [-3, '0000:00:00.00'],
    [Number.NaN, '0000:00:00.00'],
  ])('%d seconds is %s', (seconds, text) => {
    expect(toTimespan12(seconds)).toBe(text);
  });
});

describe('what a commit is in SCORM 2004', () => {
  test('in this order, completion last, neither success nor score', () => {
    expect(toCmi2004(commit)).toEqual([
      ['cmi.location', 'l12.t345'],
      ['cmi.suspend_data', 'AZaz09-_'],
      ['cmi.session_time', 'PT12M5S'],
      ['cmi.exit', 'suspend'],
      ['cmi.progress_measure', '0.3333'],
      ['cmi.completion_status', 'incomplete'],
    ]);
  });

  test.each([
    [0, 'PT0S'],
    [5.999, 'PT5S'],
    [60, 'PT1M'],
    [3_605, 'PT1H5S'],
    [-3, 'PT0S'],
    [Number.POSITIVE_INFINITY, 'PT0S'],
  ])('%d seconds is %s', (seconds, text) => {
    expect(toTimespan2004(seconds)).toBe(text);
  });

  test.each([
    [0, '0'],
    [1, '1'],
    [0.99999, '0.9999'],
    [1e-7, '0'],
    [2, '1'],
    [Number.NaN, '0'],
  ])('fraction %d is %s', (fraction, text) => {
    expect(toMeasure(fraction)).toBe(text);
  });
});

test.each([
  ['1.2', rules12, toCmi12],
  ['2004', rules2004, toCmi2004],
] as const)('every value of SCORM %s is one that a strict LMS takes', (_version, rules, toCmi) => {
  const seconds = [0, 0.5, 59, 60, 3599, 3600, 86_399, 1e9];
  for (const value of seconds.flatMap((each) => toCmi({ ...commit, seconds: each }))) {
    const rule = rules.elements[value[0]];
    expect(rule?.access, value[0]).not.toBe('read');
    expect(rule?.check?.(value[1]) ?? null, value.join(' ')).toBeNull();
    expect(rules.forbidden).not.toContain(value[0]);
  }
});

test.each([
  ['', 0],
  ['not attempted', 0],
  ['Not_Attempted', 0],
  ['unknown', 0],
  ['browsed', 1],
  ['Incomplete ', 1],
  ['failed', 2],
  ['COMPLETED', 3],
  ['passed', 3],
])('status "%s" has rank %d', (status, rank) => {
  expect(rankStatus(status)).toBe(rank);
});

test('a learner key is stable, differs between people, and holds nothing of the id', () => {
  expect(learnerKey('jansen.a@gemeente.example')).toBe('l1kdnfim10m2hli');
  expect(learnerKey('')).toBeNull();
  const keys = new Set(Array.from({ length: 20_000 }, (_none, at) => learnerKey(`p${at}`)));
  expect(keys.size).toBe(20_000);
  for (const key of keys) expect(key).toMatch(/^l[0-9a-z]{2,14}$/);
});

/** Counting: nothing that went wrong may look as if it had not been there. */
import { describe, expect, test } from 'vitest';
import { findMissingPackages } from '../../src/cli/check/lockfile.ts';
import { countTests } from '../../src/cli/verify/count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each, fullName: `a test that ${each}` })),
});

describe('a run of the tests', () => {
  test('counts what passed and what failed', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countTests(report, 1, 'said')).toEqual({ passed: 3, failed: 1, report: 'said' });
  });

  test('keeps quiet about what it said when all went well', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 0, 'said')).toEqual({
      passed: 1,
      failed: 0,
      report: '',
    });
  });

  test('counts a file that did not load as a failure', () => {
    expect(countTests({ testResults: [file('passed', 'passed'), file('failed')] }, 1, '')).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  test('counts a crash without any failed test as a failure', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1, '')).toMatchObject({ passed: 1, failed: 1 });
    expect(countTests(null, 139, '')).toMatchObject({ passed: 0, failed: 1 });
  });

  test('counts a run without tests as a failure', () => {
    expect(countTests({ testResults: [] }, 0, '')).toMatchObject({ passed: 0, failed: 1 });
  });

  test('counts a skipped test as a failure and names it', () => {
    const { failed, report } = countTests({ testResults: [file('passed', 'passed', 'skipped')] }, 0, '');
    expect(failed).toBe(1);
    expect(report).toContain('a test that skipped');
  });
});

describe('the lockfile', () => {
  test('is complete when each optional package can be found from where it is asked for', () => {
    const packages = {
      '': { optionalDependencies: { c: '1' } },
      'node_modules/a': { optionalDependencies: { b: '1', c: '1' } },
      'node_modules/a/node_modules/b': {},
      'node_modules/c': {},
    };
    expect(findMissingPackages({ packages })).toEqual([]);
  });

  test('names what is missing', () => {
    const packages = { '': {}, 'node_modules/a': { optionalDependencies: { 'a-mac': '1' } } };
    expect(findMissingPackages({ packages })).toEqual([
      'node_modules/a asks for a-mac, which is not in package-lock.json.',
    ]);
  });
});

/** The platform of the Proef-LMS: scorm-again answers, the strict model looks on. */
import { describe, expect, test } from 'vitest';
import { newLearner, startPlatform } from '../../src/components/trial-lms/watched-platform.ts';

const names = {
  '1.2': { prefix: 'LMS', end: 'LMSFinish', state: 'cmi.suspend_data', exit: 'cmi.core.exit' },
  '2004': { prefix: '', end: 'Terminate', state: 'cmi.suspend_data', exit: 'cmi.exit' },
} as const;

describe.each(['1.2', '2004'] as const)('SCORM %s', (version) => {
  const { prefix, end, state, exit } = names[version];
  const call = (platform: Awaited<ReturnType<typeof startPlatform>>, name: string, ...values: string[]): string =>
    platform.api[name === 'Terminate' ? end : `${prefix}${name}`]?.(...values) ?? '';

  test('what was kept is there again at the next launch', async () => {
    const learner = newLearner();
    const first = await startPlatform(version, learner, {});
    expect(call(first, 'Initialize', '')).toBe('true');
    expect(call(first, 'SetValue', exit, 'suspend')).toBe('true');
    expect(call(first, 'SetValue', state, 'abc')).toBe('true');
    expect(call(first, 'Commit', '')).toBe('true');
    expect(first.isEnded).toBe(false);
    expect(call(first, 'Terminate', '')).toBe('true');
    expect(first.isEnded).toBe(true);
    const second = await startPlatform(version, learner, {});
    call(second, 'Initialize', '');
    expect(call(second, 'GetValue', state)).toBe('abc');
    expect(second.calls.at(-1)).toEqual({ method: 'GetValue', element: state, answer: 'abc', error: '0' });
  });

  test('a package of another maker is played, and what a stricter platform would punish is told', async () => {
    const platform = await startPlatform(version, newLearner(), {});
    call(platform, 'Initialize', '');
    expect(call(platform, 'SetValue', 'cmi.interactions.0.id', 'vraag-1')).toBe('true');
    expect(call(platform, 'GetValue', 'cmi.interactions._count')).toBe('1');
    expect(call(platform, 'Commit', '')).toBe('true');
    expect(platform.violations.join('\n')).toContain('Commit before exit was set to suspend.');
  });

  test('an expired login refuses to keep, whatever the platform in the field would do', async () => {
    const learner = newLearner();
    const platform = await startPlatform(version, learner, { expired: true });
    call(platform, 'Initialize', '');
    call(platform, 'SetValue', state, 'abc');
    expect(call(platform, 'Commit', '')).toBe('false');
    expect(Number(call(platform, 'GetLastError'))).toBeGreaterThan(0);
    expect(learner.field[state]).toBeUndefined();
  });
});

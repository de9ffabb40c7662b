/** A newer package over an older one: what a learner had at the LMS under every earlier release is there, and stays finished. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unpack } from '#domain/snapshot/index.ts';
import { createTestStorage } from '../helpers/device-storage.ts';
import { versions } from '../helpers/lms/both-versions.ts';
import { LaunchedCourse, trialCourse } from '../helpers/lms/launched-course.ts';
import type { StoredValues } from '../helpers/lms/strict-lms.ts';
import { createManualClock } from '../helpers/manual-clock.ts';
import { sampleMark } from '../helpers/progress-samples.ts';

type Golden = Readonly<{ name: string; text: string }>;

const folder = new URL('../unit/snapshot/golden/', import.meta.url);
const released = readdirSync(folder).flatMap((file) => {
  const states = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Golden[];
  return states.map(({ name, text }) => ({ name: `${file.replace('.json', '')}: ${name}`, text }));
});

function read(text: string | undefined) {
  const state = unpack(text ?? '');
  if (!state.ok) throw new Error(`The state cannot be read: ${state.problem}.`);
  return state.value;
}

describe.each(versions)('at $version', ({ open, state, status, location, exit }) => {
  test.each(released)('$name', async ({ text }) => {
    const before = read(text);
    const stored: StoredValues = { [state]: text, [status]: 'completed', [location]: 'l1.t20', [exit]: 'suspend' };
    const clock = createManualClock();
    const { lms, store } = open(stored, {}, () => undefined);
    const course = new LaunchedCourse(clock, createTestStorage(), store);
    await course.open();
    await course.turnTo(1);
    const view = course.session.get();
    expect(view.notices).toEqual([]);
    expect([...view.progress.finished].sort()).toEqual([...before.finished].sort());
    for (const [exercise, attempt] of before.attempts) {
      expect(view.progress.attempts.get(exercise)?.marks.map(({ id }) => id)).toEqual(
        attempt.marks.map(({ id }) => id),
      );
    }
    course.session.dispatch({ type: 'mark-saved', exercise: 3, mark: sampleMark(4321) });
    await clock.advance(10);
    await course.leave();
    const after = read(stored[state]);
    expect(after.attempts.get(3)?.marks.some(({ id }) => id.tenth === 4321)).toBe(true);
    expect([...after.finished].sort()).toEqual([...before.finished].sort());
    // Also where the new release asks for a lesson that nobody has done yet.
    expect(trialCourse.lessons.some(({ code, required }) => required && !before.finished.has(code))).toBe(true);
    expect(stored[status]).toBe('completed');
    expect(lms.violations).toEqual([]);
  });
});

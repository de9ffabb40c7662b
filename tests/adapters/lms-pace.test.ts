/** How often an LMS is asked to store: never more than once in five seconds, and soon after the last action. */
import { describe, expect, test } from 'vitest';
import { createTestStorage } from '../helpers/device-storage.ts';
import { versions } from '../helpers/lms/both-versions.ts';
import { LaunchedCourse } from '../helpers/lms/launched-course.ts';
import type { StoredValues } from '../helpers/lms/strict-lms.ts';
import { createManualClock } from '../helpers/manual-clock.ts';
import { sampleMark } from '../helpers/progress-samples.ts';
import { createChance } from '../helpers/random.ts';

type Version = (typeof versions)[number];

async function openCourse({ open, state }: Version) {
  const clock = createManualClock();
  const stored: StoredValues = {};
  const { lms, store } = open(stored, {}, () => undefined);
  const course = new LaunchedCourse(clock, createTestStorage(), store);
  await course.open();
  await course.turnTo(1);
  const started = clock.now().getTime();
  const seconds = (): number => (clock.now().getTime() - started) / 1000;
  const commits: number[] = [];
  const advance = async (by: number): Promise<void> => {
    // In small steps, so that each commit is seen at its own second.
    for (let left = by; left > 0; left -= 0.25) {
      const before = countCommits();
      await clock.advance(Math.min(left, 0.25));
      for (let more = countCommits() - before; more > 0; more -= 1) commits.push(seconds());
    }
  };
  const countCommits = (): number => lms.calls.filter(({ method }) => method === 'Commit').length;
  const mark = (tenth: number, change = {}): void =>
    course.session.dispatch({ type: 'mark-saved', exercise: 1, mark: sampleMark(tenth, change) });
  return { lms, course, commits, advance, seconds, mark, state: () => stored[state] ?? '' };
}

describe.each(versions)('$version', (version) => {
  test('somebody who never pauses: five seconds between two commits at least', async () => {
    const { commits, advance, mark } = await openCourse(version);
    const chance = createChance(7);
    for (let action = 0; action < 300; action += 1) {
      mark(action * 7);
      await advance(chance.next() * 5);
    }
    const gaps = commits.slice(1).map((second, at) => second - (commits[at] ?? 0));
    expect(commits.length).toBeGreaterThan(20);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4.75);
  });

  test('five seconds after the last action the LMS has everything', async () => {
    const chance = createChance(11);
    for (let trial = 0; trial < 40; trial += 1) {
      const { course, advance, mark, state } = await openCourse(version);
      for (let action = chance.between(1, 12); action > 0; action -= 1) {
        mark(action * 13);
        if (action > 1) await advance(chance.next() * 6);
      }
      await advance(5);
      expect(course.session.get().save.kind).toBe('saved');
      const kept = state();
      await advance(60);
      expect(state()).toBe(kept);
    }
  });

  test('half an hour of ordinary work makes sixty commits at most', async () => {
    const { course, commits, advance, seconds, mark } = await openCourse(version);
    await advance(120);
    for (let place = 0; place < 12; place += 1) {
      mark(place * 200);
      await advance(14);
    }
    course.session.dispatch({ type: 'step-finished', exercise: 1, step: 'watch' });
    for (let place = 0; place < 12; place += 1) {
      mark(place * 200, { signal: 'resistance' });
      await advance(4);
      mark(place * 200, { signal: 'resistance', lens: 'authenticity' });
      await advance(3);
      // Typing: the text itself stays here, but every pause in it is an action.
      for (let words = 0; words < 12; words += 1) {
        const notes = { observation: 'woord '.repeat(words), interpretation: '', alternative: '' };
        mark(place * 200, { signal: 'resistance', lens: 'authenticity', notes });
        await advance(2.5);
      }
    }
    course.session.dispatch({ type: 'step-finished', exercise: 1, step: 'describe' });
    for (const by of ['professional', 'client', 'coach'] as const) {
      course.session.dispatch({ type: 'reading-revealed', exercise: 1, by });
      await advance(60);
    }
    for (let second = 0; second < 600; second += 10) {
      course.session.dispatch({ type: 'position-moved', exercise: 1, seconds: second });
      await advance(10);
    }
    course.session.dispatch({ type: 'lesson-finished', lesson: 1 });
    await advance(1800 - seconds());
    expect(seconds()).toBe(1800);
    expect(commits.length).toBeGreaterThan(20);
    expect(commits.length).toBeLessThanOrEqual(60);
  });
});

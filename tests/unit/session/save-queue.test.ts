import { describe, expect, it } from 'vitest';
import type { StoreProblem } from '#ports/progress-store.ts';
import { backOff, createSaveQueue, type SaveQueue } from '#session/save-queue.ts';
import { createManualClock, settle } from '../../helpers/manual-clock.ts';

const unreachable: StoreProblem = { code: 'unreachable', retry: true, detail: '' };
const refused: StoreProblem = { code: 'refused', retry: false, detail: '' };
const conflict: StoreProblem = { code: 'conflict', retry: true, detail: '', theirs: '' };

/** A queue whose saves answer what `answers` says next (success when it is used up), each after the test lets it. */
function createTrial(pace = { quiet: 2, gap: 10 }, answers: (StoreProblem | null)[] = []) {
  const clock = createManualClock();
  const launched = clock.now().getTime();
  const savedAt: number[] = [];
  let finishSave: () => void = () => undefined;
  const trial = { isSlow: false };
  const queue: SaveQueue = createSaveQueue({
    clock,
    pace,
    onChange: () => undefined,
    save: async () => {
      savedAt.push((clock.now().getTime() - launched) / 1000);
      if (trial.isSlow) await new Promise<void>((resolve) => (finishSave = resolve));
      return answers.shift() ?? null;
    },
  });
  return Object.assign(trial, { queue, clock, savedAt, answers, letFinish: () => finishSave() });
}

describe('the pace of saving', () => {
  it('waits for quiet', async () => {
    const { queue, clock, savedAt } = createTrial();
    queue.request('soon');
    await clock.advance(1);
    queue.request('soon');
    await clock.advance(60);
    expect(savedAt).toEqual([3]);
    expect(queue.isBusy()).toBe(false);
    expect(clock.waiting()).toBe(0);
  });

  it('saves a learner who never pauses all the same', async () => {
    const { queue, clock, savedAt } = createTrial({ quiet: 2, gap: 0 });
    for (let second = 0; second < 24; second += 1) {
      queue.request('soon');
      await clock.advance(1);
    }
    expect(savedAt).toEqual([12, 24]);
  });

  it('saves at once what cannot wait, but keeps the gap', async () => {
    const { queue, clock, savedAt } = createTrial();
    queue.request('now');
    await clock.advance(1);
    queue.request('now');
    queue.request('soon');
    await clock.advance(60);
    expect(savedAt).toEqual([0, 10]);
  });

  it('saves positions seldom, and together with anything else', async () => {
    const { queue, clock, savedAt } = createTrial();
    for (let second = 0; second < 100; second += 1) {
      queue.request('later');
      if (second === 40) queue.request('soon');
      await clock.advance(1);
    }
    expect(savedAt).toEqual([30, 42, 72]);
  });

  it('saves before the request returns where there is nothing to wait for', () => {
    const { queue, savedAt } = createTrial({ quiet: 0, gap: 0 });
    queue.request('soon');
    expect(savedAt).toEqual([0]);
    expect(queue.isBusy()).toBe(true);
  });

  it('saves many requests of one moment together, a moment later', async () => {
    const { queue, clock, savedAt } = createTrial({ quiet: 0, gap: 0 });
    for (let round = 0; round < 5; round += 1) queue.request('together');
    expect(savedAt).toEqual([]);
    await clock.advance(0.25);
    expect(savedAt).toEqual([0.25]);
  });

  it('never has two saves in flight, and saves again what changed meanwhile', async () => {
    const trial = createTrial({ quiet: 0, gap: 0 });
    const { queue, clock, savedAt } = trial;
    trial.isSlow = true;
    queue.request('now');
    for (let round = 0; round < 3; round += 1) {
      queue.request('now');
      await clock.advance(1);
    }
    expect(savedAt).toEqual([0]);
    trial.letFinish();
    await settle();
    expect(savedAt).toEqual([0, 3]);
    trial.letFinish();
    await settle();
    expect(queue.isBusy()).toBe(false);
  });
});

describe('failures', () => {
  it('are tried again, each time later, until one succeeds', async () => {
    const { queue, clock, savedAt, answers } = createTrial({ quiet: 0, gap: 0 }, Array(6).fill(unreachable));
    queue.request('now');
    await clock.advance(0);
    expect(queue.problem()).toEqual(unreachable);
    await clock.advance(112);
    expect(savedAt).toEqual([0, 2, 7, 22, 52, 82, 112]);
    expect(backOff.at(-1)).toBe(30);
    expect(queue.problem()).toBeNull();

    answers.push(unreachable);
    queue.request('now');
    await clock.advance(2);
    expect(savedAt.slice(7)).toEqual([112, 114]);
  });

  it('do not come sooner because the learner goes on working', async () => {
    const { queue, clock, savedAt } = createTrial({ quiet: 0, gap: 0 }, [unreachable, unreachable]);
    queue.request('now');
    await clock.advance(1);
    queue.request('now');
    await clock.advance(1);
    queue.request('now');
    await clock.advance(4);
    expect(savedAt).toEqual([0, 2]);
  });

  it('that cannot be helped wait for the next change', async () => {
    const { queue, clock, savedAt } = createTrial({ quiet: 0, gap: 0 }, [refused]);
    queue.request('now');
    await clock.advance(600);
    expect(savedAt).toEqual([0]);
    expect(queue.problem()).toEqual(refused);
    queue.request('soon');
    await settle();
    expect(queue.problem()).toBeNull();
  });

  it('by conflict are solved at once and are no problem to the learner, three times; then they are', async () => {
    const { queue, clock, savedAt } = createTrial({ quiet: 0, gap: 0 }, [conflict, conflict, conflict, conflict]);
    queue.request('now');
    await settle();
    expect(savedAt).toEqual([0, 0, 0, 0]);
    expect(queue.problem()).toEqual(conflict);
    await clock.advance(30);
    expect(savedAt).toHaveLength(5);
    expect(queue.problem()).toBeNull();
  });

  it('that were reported from outside count', async () => {
    const { queue, clock, savedAt } = createTrial();
    queue.report(unreachable);
    expect(queue.problem()).toEqual(unreachable);
    await clock.advance(2);
    expect(savedAt).toEqual([2]);
  });

  it('thrown by a store are tried again as well', async () => {
    const clock = createManualClock();
    let saves = 0;
    const save = (): Promise<null> => {
      saves += 1;
      if (saves === 1) throw new TypeError('A bug.');
      return Promise.resolve(null);
    };
    const queue = createSaveQueue({ clock, pace: { quiet: 0, gap: 0 }, save, onChange: () => undefined });
    queue.request('now');
    await settle();
    expect(queue.problem()).toMatchObject({ code: 'unreachable', retry: true });
    await clock.advance(2);
    expect(queue.problem()).toBeNull();
  });
});

describe('the end', () => {
  it('flushes what waits without regard for quiet, gap or back-off', async () => {
    const { queue, clock, savedAt } = createTrial({ quiet: 60, gap: 60 }, [null, unreachable]);
    queue.request('now');
    await settle();
    queue.request('soon');
    await queue.flush();
    expect(savedAt).toEqual([0, 0]);
    expect(queue.problem()).toEqual(unreachable);
    await queue.flush();
    expect(savedAt).toEqual([0, 0, 0]);
    expect(queue.isBusy()).toBe(false);
    expect(clock.waiting()).toBe(0);
  });

  it('flushes what changed during a save', async () => {
    const trial = createTrial({ quiet: 2, gap: 0 });
    trial.isSlow = true;
    for (const urgency of ['now', 'soon'] as const) {
      trial.queue.request('now');
      trial.queue.request(urgency);
      const flushed = trial.queue.flush();
      trial.letFinish();
      await settle();
      trial.letFinish();
      await flushed;
      expect(trial.queue.isBusy()).toBe(false);
    }
    expect(trial.savedAt).toHaveLength(4);
  });

  it('saves nothing after it', async () => {
    const { queue, clock, savedAt } = createTrial();
    queue.request('soon');
    queue.stop();
    queue.request('now');
    await queue.flush();
    await clock.advance(600);
    expect(savedAt).toEqual([]);
  });
});

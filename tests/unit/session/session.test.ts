import { describe, expect, it } from 'vitest';
import { createSession } from '#session/create-session.ts';
import { commitOf, progressWithMarks, sampleMark } from '../../helpers/progress-samples.ts';
import { createManualClock, settle } from '../../helpers/manual-clock.ts';
import { course, createBench, lost, markAt, marksIn } from '../../helpers/session-bench.ts';

async function launchWell(bench = createBench()) {
  const session = bench.launch();
  await session.start();
  return { ...bench, session };
}

describe('opening', () => {
  it('starts empty and saved, and writes nothing for a learner who has done nothing', async () => {
    const { launch, owner, storage } = createBench();
    const session = launch();
    expect(session.get().save.kind).toBe('opening');
    await session.start();
    expect(session.get().save.kind).toBe('saved');
    expect(owner.commits).toEqual([]);
    expect(storage.values.size).toBe(0);
  });

  it('lays owner and device together and saves what either lacked', async () => {
    const bench = createBench();
    const device = bench.launch();
    await device.start();
    device.dispatch(markAt(100, 'Ze kijkt weg.'));
    await bench.openOwner().save(commitOf(progressWithMarks(12)));

    const { session, clock, atOwner, onDevice } = await launchWell(bench);
    await clock.advance(0);
    const there = marksIn(session.get().progress);
    expect(there).toContain(100);
    expect(there).toHaveLength(3);
    expect(marksIn(atOwner())).toEqual(there);
    expect(marksIn(onDevice())).toEqual(there);
    expect(session.get().save.kind).toBe('saved');
  });

  it('writes nothing where both sides have everything', async () => {
    const bench = createBench();
    const first = bench.launch();
    await first.start();
    first.dispatch(markAt(100, 'Ze kijkt weg.'));
    await first.finish();
    const { session, owner } = await launchWell(bench);
    expect(owner.commits).toHaveLength(1);
    expect(session.get().save.kind).toBe('saved');
  });

  it('opens once, however often it is started', async () => {
    const { session, clock, owner } = await launchWell();
    session.dispatch(markAt(100));
    await Promise.all([session.start(), session.start()]);
    await clock.advance(2);
    expect(owner.commits).toHaveLength(1);
  });

  it('keeps events from before the start', async () => {
    const bench = createBench();
    const session = bench.launch();
    session.dispatch(markAt(70));
    await session.start();
    await bench.clock.advance(0);
    expect(marksIn(bench.atOwner())).toEqual([70]);
    expect(marksIn(bench.onDevice())).toEqual([70]);
  });

  it('takes the place from the owner when the state does not say it', async () => {
    const bench = createBench();
    Object.assign(bench.owner, { snapshot: 'scribbles', location: 'l13.t20' });
    const { session } = await launchWell(bench);
    expect(session.get().progress.last).toBe(13);
  });

  it('works on the device when the owner cannot be reached, and finds the learner once it can', async () => {
    const bench = createBench();
    const earlier = bench.launch();
    await earlier.start();
    earlier.dispatch(markAt(50, 'Van de vorige keer.'));
    await earlier.finish();

    bench.owner.broken = lost;
    const { session, clock, atOwner, onDevice } = await launchWell(bench);
    expect(session.get().save).toEqual({ kind: 'device-only', problem: lost });
    expect(session.get().learner).toBeNull();
    session.dispatch(markAt(100));
    expect(marksIn(onDevice(null))).toEqual([100]);
    bench.owner.broken = null;
    await clock.advance(10);
    expect(session.get().save.kind).toBe('saved');
    expect(session.get().learner).toBe('k3');
    for (const place of [session.get().progress, atOwner(), onDevice('k3')]) expect(marksIn(place)).toEqual([50, 100]);
    expect(session.get().progress.attempts.get(1)?.marks[0]?.notes.observation).toBe('Van de vorige keer.');
    session.dispatch(markAt(200));
    expect(marksIn(onDevice(null))).toEqual([100]);
  });

  it('works on the device where there is no owner to be found', async () => {
    const bench = createBench();
    bench.owner.broken = { code: 'refused', retry: false, detail: 'There is no LMS.' };
    const { session, clock, onDevice } = await launchWell(bench);
    session.dispatch(markAt(100));
    await clock.advance(60);
    expect(session.get().save).toEqual({ kind: 'device-only', problem: bench.owner.broken });
    expect(session.get().notices).toEqual([]);
    expect(marksIn(onDevice(null))).toEqual([100]);
  });
});

describe('saving', () => {
  it('writes every action to the device before dispatch returns, texts included', async () => {
    const { session, onDevice } = await launchWell();
    session.dispatch(markAt(100, 'Ze kijkt weg. 🙂'));
    const [mark] = onDevice()?.attempts.get(1)?.marks ?? [];
    expect(mark?.notes.observation).toBe('Ze kijkt weg. 🙂');
  });

  it('saves to the owner after quiet, and says "saved" only when the owner did', async () => {
    const { session, clock, owner, atOwner } = await launchWell();
    session.dispatch(markAt(100, 'Ze kijkt weg.'));
    await clock.advance(1.5);
    session.dispatch(markAt(200));
    await clock.advance(1.5);
    expect(owner.commits).toEqual([]);
    expect(session.get().save.kind).toBe('saving');
    await clock.advance(0.5);
    expect(marksIn(atOwner())).toEqual([100, 200]);
    expect(atOwner()?.attempts.get(1)?.marks[0]?.notes.observation).toBe('');
    expect(session.get().save).toEqual({ kind: 'saved', at: clock.now() });
    expect(session.get().textsStayHere).toBe(true);
  });

  it('tells the owner at once that a lesson is finished, with outcome, place and time', async () => {
    const { session, clock, owner } = await launchWell();
    session.dispatch({ type: 'lesson-opened', lesson: 12 });
    session.dispatch({ type: 'position-moved', exercise: 1, seconds: 83.4 });
    await clock.advance(40.5);
    session.dispatch({ type: 'lesson-finished', lesson: 12 });
    session.dispatch({ type: 'lesson-finished', lesson: 13 });
    await clock.advance(10);
    expect(owner.commits.map(({ outcome, location, seconds }) => [outcome.fraction, location, seconds])).toEqual([
      [0, 'l12.t83', 2],
      [0.5, 'l12.t83', 40],
      [1, 'l12.t83', 50],
    ]);
    expect(owner.commits.at(-1)?.outcome.completion).toBe('completed');
  });

  it('saves nothing when an event tells nothing new', async () => {
    const { session, clock, owner } = await launchWell();
    session.dispatch({ type: 'lesson-opened', lesson: 12 });
    await clock.advance(10);
    const before = session.get().progress;
    const commits = owner.commits.length;
    session.dispatch({ type: 'lesson-opened', lesson: 12 });
    await clock.advance(10);
    expect(session.get().progress).toBe(before);
    expect(owner.commits).toHaveLength(commits);
  });

  it('tells the owner at once that a step is finished', async () => {
    const { session, atOwner } = await launchWell();
    session.dispatch({ type: 'step-finished', exercise: 1, step: 'watch' });
    await settle();
    expect(atOwner()?.attempts.get(1)?.done).toEqual(['watch']);
  });

  it('does not trouble the owner with every position, but keeps the last one on the device', async () => {
    const { session, clock, owner, onDevice } = await launchWell();
    for (let seconds = 0; seconds < 120; seconds += 1) {
      session.dispatch({ type: 'position-moved', exercise: 1, seconds });
      await clock.advance(1);
    }
    expect(owner.commits.length).toBeLessThanOrEqual(4);
    expect(onDevice()?.attempts.get(1)?.position).toBe(119);
  });

  it('tells the owner soon where the learner stopped the clip', async () => {
    const { session, clock, atOwner } = await launchWell();
    session.dispatch({ type: 'position-moved', exercise: 1, seconds: 42, resting: true });
    await clock.advance(5);
    expect(atOwner()?.attempts.get(1)?.position).toBe(42);
    expect(session.get().save.kind).toBe('saved');
  });

  it('goes on with a lost connection and saves when it is back', async () => {
    const { session, clock, owner, atOwner, onDevice } = await launchWell();
    owner.broken = lost;
    session.dispatch(markAt(100));
    await clock.advance(2);
    expect(session.get().save).toEqual({ kind: 'device-only', problem: lost });
    expect(marksIn(onDevice())).toEqual([100]);
    owner.broken = null;
    await clock.advance(2);
    expect(session.get().save.kind).toBe('saved');
    expect(marksIn(atOwner())).toEqual([100]);
  });

  it('keeps the texts here when they do not fit at the owner, and says so', async () => {
    const bench = createBench();
    const session = bench.launch({ size: 1000, detail: 'everything' });
    await session.start();
    session.dispatch(markAt(100, 'Kort.'));
    await bench.clock.advance(2);
    expect(session.get().textsStayHere).toBe(false);
    const noise = Array.from({ length: 3000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
      '',
    );
    session.dispatch(markAt(200, noise));
    await bench.clock.advance(20);
    expect(session.get()).toMatchObject({ textsStayHere: true, save: { kind: 'saved' } });
    expect(marksIn(bench.atOwner())).toEqual([100, 200]);
    expect(bench.onDevice()?.attempts.get(1)?.marks[1]?.notes.observation).toBe(noise);
  });

  it('says clearly when the work has become too long for the owner, and leaves what is there', async () => {
    const { session, clock, owner, onDevice } = await launchWell();
    session.dispatch(markAt(100));
    await clock.advance(2);
    const before = owner.snapshot;
    for (let tenth = 0; tenth < 3000; tenth += 1) session.dispatch(markAt(tenth * 97));
    await clock.advance(20);
    expect(session.get().save).toMatchObject({ kind: 'device-only', problem: { code: 'too-long', retry: false } });
    expect(owner.snapshot).toBe(before);
    expect(marksIn(onDevice())).toHaveLength(3001);
  });

  it('loses nothing when the window is killed', async () => {
    const bench = createBench();
    const { session } = await launchWell(bench);
    for (const tenth of [10, 20, 30]) session.dispatch(markAt(tenth, `Waarneming ${tenth}.`));
    expect(bench.owner.commits).toEqual([]);

    const next = await launchWell(bench);
    await bench.clock.advance(0);
    expect(next.session.get().progress).toEqual(session.get().progress);
    expect(marksIn(bench.atOwner())).toEqual([10, 20, 30]);
  });
});

describe('other windows', () => {
  it('have their work merged when they saved to the owner first', async () => {
    const bench = createBench();
    const [one, two] = [bench.launch(), bench.launch()];
    await one.start();
    await two.start();
    one.dispatch(markAt(100, 'Van de ene.'));
    await bench.clock.advance(2);
    two.dispatch(markAt(200, 'Van de andere.'));
    await bench.clock.advance(2);
    for (const place of [bench.atOwner(), bench.onDevice(), two.get().progress])
      expect(marksIn(place)).toEqual([100, 200]);
    expect(bench.onDevice()?.attempts.get(1)?.marks[0]?.notes.observation).toBe('Van de ene.');
    expect(two.get().save.kind).toBe('saved');
  });

  it('on another device have their work merged too', async () => {
    const bench = createBench();
    const { session, clock, atOwner, onDevice } = await launchWell(bench);
    session.dispatch(markAt(100));
    const elsewhere = bench.openOwner();
    await elsewhere.open();
    await elsewhere.save(commitOf(progressWithMarks(12)));
    await clock.advance(2);
    expect(marksIn(atOwner())).toHaveLength(3);
    expect(marksIn(onDevice())).toHaveLength(3);
    expect(session.get().save.kind).toBe('saved');
  });

  it('on the device alone have their work merged while the owner is away', async () => {
    const bench = createBench();
    const [one, two] = [bench.launch(), bench.launch()];
    await one.start();
    await two.start();
    bench.owner.broken = lost;
    for (let round = 0; round < 3; round += 1) {
      one.dispatch(markAt(100 + round));
      await settle();
      two.dispatch(markAt(200 + round));
      await settle();
    }
    expect(marksIn(bench.onDevice())).toEqual([100, 101, 102, 200, 201, 202]);
  });

  it('that were killed before they told the owner are spoken for by the one that finds their work on the device', async () => {
    const bench = createBench();
    const stopped = createManualClock();
    const killed = createSession({ store: bench.openOwner(), deviceCopy: bench.openDevice, course, clock: stopped });
    const session = bench.launch();
    await killed.start();
    await session.start();
    killed.dispatch(markAt(100));
    session.dispatch({ type: 'step-finished', exercise: 1, step: 'watch' });
    await bench.clock.advance(12);
    expect(marksIn(bench.atOwner())).toEqual([100]);
  });

  it('do not hinder each other where the device is the owner', async () => {
    const bench = createBench();
    const [one, two] = [bench.launchOnDevice(), bench.launchOnDevice()];
    await one.start();
    await two.start();
    one.dispatch(markAt(100));
    two.dispatch(markAt(200));
    await settle();
    expect(marksIn(bench.onDevice(null))).toEqual([100, 200]);
    expect(two.get().save.kind).toBe('saved');
  });
});

describe('much work', () => {
  it('is written after the action instead of during it, once for many actions, and before the page goes', async () => {
    const bench = createBench();
    await bench.openOwner({ size: null }).save(commitOf(progressWithMarks(6100)));
    const session = bench.launch({ size: null });
    await session.start();
    await bench.clock.advance(0.25);
    const key = 'vknz:vknz:k3';
    const before = bench.storage.values.get(key);
    session.dispatch(markAt(1_000_001));
    session.dispatch(markAt(1_000_002));
    expect(bench.storage.values.get(key)).toBe(before);
    await bench.clock.advance(0.25);
    expect(marksIn(bench.onDevice()).slice(-2)).toEqual([1_000_001, 1_000_002]);
    session.dispatch(markAt(1_000_003));
    session.hide();
    expect(marksIn(bench.onDevice()).at(-1)).toBe(1_000_003);
    expect(marksIn(bench.atOwner()).at(-1)).toBe(1_000_003);
  });

  it('is written after the action where the device is the owner, too', async () => {
    const bench = createBench();
    const session = bench.launchOnDevice();
    await session.start();
    for (let tenth = 0; tenth < 1100; tenth += 1) session.dispatch(markAt(tenth));
    await bench.clock.advance(0.25);
    session.dispatch(markAt(5000));
    expect(marksIn(bench.onDevice(null))).toHaveLength(1100);
    await bench.clock.advance(0.25);
    expect(marksIn(bench.onDevice(null))).toHaveLength(1101);
    expect(session.get().save.kind).toBe('saved');
  });
});

describe('hiding', () => {
  it('hands over without waiting what the owner has not confirmed', async () => {
    const { session, owner, atOwner, clock } = await launchWell();
    session.dispatch(markAt(100));
    session.hide();
    expect(marksIn(atOwner())).toEqual([100]);
    await clock.advance(60);
    expect(session.get().save.kind).toBe('saved');
    const saved = owner.commits.length;
    session.hide();
    expect(owner.commits).toHaveLength(saved);
  });

  it('hands over what failed before', async () => {
    const { session, clock, owner, atOwner } = await launchWell();
    owner.broken = lost;
    session.dispatch(markAt(100));
    await clock.advance(2);
    owner.broken = null;
    session.hide();
    expect(marksIn(atOwner())).toEqual([100]);
  });
});

describe('finishing', () => {
  it('saves what is left, closes both stores and says how it ended', async () => {
    const bench = createBench();
    const store = bench.openOwner();
    const deviceCopy = bench.openDevice('k3');
    const session = createSession({ store, deviceCopy: () => deviceCopy, course, clock: bench.clock });
    await session.start();
    session.dispatch(markAt(100));
    expect((await session.finish()).kind).toBe('saved');
    expect(marksIn(bench.atOwner())).toEqual([100]);
    for (const closed of [store, deviceCopy]) {
      expect(await closed.open()).toMatchObject({ ok: false, problem: { code: 'closed' } });
    }
    expect(bench.clock.waiting()).toBe(0);
  });

  it('says honestly that the owner did not get it', async () => {
    const { session, owner, clock, onDevice } = await launchWell();
    owner.broken = lost;
    session.dispatch(markAt(100));
    expect(await session.finish()).toEqual({ kind: 'device-only', problem: lost });
    expect(marksIn(onDevice())).toEqual([100]);
    expect(clock.waiting()).toBe(0);
  });

  it('ignores what comes after, and may be asked twice', async () => {
    const { session, owner } = await launchWell();
    session.dispatch(markAt(100));
    const ended = await session.finish();
    session.dispatch(markAt(200));
    session.hide();
    expect(await session.finish()).toEqual(ended);
    expect(marksIn(session.get().progress)).toEqual([100]);
    expect(owner.commits).toHaveLength(1);
  });
});

describe('listening', () => {
  it('tells of every change until it is stopped, and gives the same view while nothing changed', async () => {
    const { session } = await launchWell();
    let calls = 0;
    const stop = session.subscribe(() => (calls += 1));
    const before = session.get();
    expect(session.get()).toBe(before);
    session.dispatch({ type: 'mark-saved', exercise: 1, mark: sampleMark(5) });
    expect(calls).toBe(1);
    expect(session.get()).not.toBe(before);
    stop();
    session.dispatch(markAt(6));
    expect(calls).toBe(1);
  });

  it('tells the day, also when it turned while nothing changed', async () => {
    const { session, clock } = await launchWell();
    const { today } = session.get();
    expect(today).toBe(Math.floor(Date.parse('2026-09-01T00:00:00Z') / 86_400_000));
    await clock.advance(86_400);
    expect(session.get().today).toBe(today + 1);
  });
});

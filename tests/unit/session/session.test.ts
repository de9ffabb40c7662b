import { describe, expect, it } from 'vitest';
import { commitOf, progressWithMarks } from '../../helpers/progress-samples.ts';
import { settle } from '../../helpers/manual-clock.ts';
import { createBench, lost, markAt, marksIn } from '../../helpers/session-bench.ts';

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

    const session = bench.launch();
    await session.start();
    await bench.clock.advance(0);
    const there = marksIn(session.get().progress);
    expect(there).toContain(100);
    expect(there).toHaveLength(3);
    expect(marksIn(bench.atOwner())).toEqual(there);
    expect(marksIn(bench.onDevice())).toEqual(there);
    expect(session.get().save.kind).toBe('saved');
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
    const session = bench.launch();
    await session.start();
    expect(session.get().progress.last).toBe(13);
  });
});

describe('saving', () => {
  it('writes every action to the device before dispatch returns, texts included', async () => {
    const bench = createBench();
    const session = bench.launch();
    await session.start();
    session.dispatch(markAt(100, 'Ze kijkt weg. 🙂'));
    const [mark] = bench.onDevice()?.attempts.get(1)?.marks ?? [];
    expect(mark?.notes.observation).toBe('Ze kijkt weg. 🙂');
  });

  it('saves to the owner after quiet, and says "saved" only when the owner did', async () => {
    const bench = createBench();
    const session = bench.launch();
    await session.start();
    session.dispatch(markAt(100, 'Ze kijkt weg.'));
    await bench.clock.advance(1.5);
    session.dispatch(markAt(200));
    await bench.clock.advance(1.5);
    expect(bench.owner.commits).toEqual([]);
    expect(session.get().save.kind).toBe('saving');
    await bench.clock.advance(0.5);
    expect(marksIn(bench.atOwner())).toEqual([100, 200]);
    expect(bench.atOwner()?.attempts.get(1)?.marks[0]?.notes.observation).toBe('');
    expect(session.get().save).toEqual({ kind: 'saved', at: bench.clock.now() });
    expect(session.get().textsStayHere).toBe(true);
  });

  it('goes on with a lost connection and saves when it is back', async () => {
    const bench = createBench();
    const session = bench.launch();
    await session.start();
    bench.owner.broken = lost;
    session.dispatch(markAt(100));
    await bench.clock.advance(2);
    expect(session.get().save).toEqual({ kind: 'device-only', problem: lost });
    expect(marksIn(bench.onDevice())).toEqual([100]);
    bench.owner.broken = null;
    await bench.clock.advance(2);
    expect(session.get().save.kind).toBe('saved');
    expect(marksIn(bench.atOwner())).toEqual([100]);
  });

  it('merges what another window saved and saves both', async () => {
    const bench = createBench();
    const [one, two] = [bench.launch(), bench.launch()];
    await one.start();
    await two.start();
    one.dispatch(markAt(100));
    await bench.clock.advance(2);
    two.dispatch(markAt(200));
    await settle();
    await bench.clock.advance(2);
    expect(marksIn(bench.atOwner())).toEqual([100, 200]);
    expect(marksIn(bench.onDevice())).toEqual([100, 200]);
    expect(marksIn(two.get().progress)).toEqual([100, 200]);
    expect(two.get().save.kind).toBe('saved');
  });
});

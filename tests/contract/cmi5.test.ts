import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCmi5Store } from '#adapters/cmi5/cmi5-store.ts';
import type { Cmi5Deps } from '#adapters/cmi5/cmi5-session.ts';
import { readLaunch } from '#adapters/cmi5/launch.ts';
import { completed, commitOf, progressWithMarks } from '../helpers/progress-samples.ts';
import { startLrs, type RunningLrs } from '../helpers/lrs/start-lrs.ts';
import { describeProgressStore } from './progress-store.ts';

type LaunchOptions = Parameters<RunningLrs['lrs']['launch']>[1];

/** Fetch of a browser that lets requests outlive their page; `settle` waits for those. */
function createFetch() {
  const under = new Set<Promise<unknown>>();
  const counted: typeof fetch = (input, init) => {
    // Node's own fetch knows no page that goes away.
    const rest = { ...init };
    delete rest.keepalive;
    const request = fetch(input, rest);
    const settled = request.then(
      () => undefined,
      () => undefined,
    );
    under.add(settled);
    void settled.then(() => under.delete(settled));
    return request;
  };
  const settle = async (): Promise<void> => {
    await Promise.resolve();
    while (under.size > 0) await Promise.all(under);
  };
  return { fetch: counted, settle };
}

function launchStore(server: RunningLrs, options: LaunchOptions = {}, more: Partial<Cmi5Deps> = {}) {
  const launch = readLaunch(new URLSearchParams(server.lrs.launch(server.base, options)));
  if (launch === null) throw new Error('The launch of the record store is not complete.');
  return createCmi5Store({
    launch,
    fetch,
    clock: { now: () => new Date() },
    randomBytes: () => randomBytes(16),
    ...more,
  });
}

for (const hidesVersions of [false, true]) {
  describeProgressStore(`cmi5${hidesVersions ? ', on a record store that tells no versions' : ''}`, async () => {
    const server = await startLrs();
    server.lrs.faults.hidesVersions = hidesVersions;
    const browser = createFetch();
    const open = () => launchStore(server, {}, { fetch: browser.fetch });
    return {
      store: open(),
      reopen: open,
      openBeside: open,
      limit: 50_000,
      settle: browser.settle,
      breakConnection() {
        server.interrupt();
        return server.resume;
      },
      async dispose() {
        await browser.settle();
        await server.stop();
        expect(server.lrs.violations).toEqual([]);
      },
    };
  });
}

describe('cmi5', () => {
  const world = {} as { server: RunningLrs };
  const commit = commitOf(progressWithMarks(3), { location: 'l12', seconds: 75 });
  const done = { ...commit, outcome: completed };
  beforeEach(async () => {
    world.server = await startLrs();
  });
  afterEach(async () => {
    await world.server.stop();
    expect(world.server.lrs.violations).toEqual([]);
  });

  it('goes on with what it knew when a page is turned without a connection', async () => {
    const { server } = world;
    const store = launchStore(server);
    const before = await store.open();
    await store.save(commit);
    server.interrupt();
    const again = await store.open();
    expect(again.ok && before.ok && again.value.learner === before.value.learner).toBe(true);
    expect(again).toMatchObject({ ok: true, value: { snapshot: commit.snapshot, location: 'l12' } });
    server.resume();
    expect(await store.save({ ...commit, seconds: 90 })).toEqual({ ok: true, value: true });
  });

  it('has nothing to go on with when the first page is opened without a connection', async () => {
    world.server.interrupt();
    expect(await launchStore(world.server).open()).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
  });

  it('opens with six requests at most and says initialized first', async () => {
    const { server } = world;
    await launchStore(server).open();
    expect(server.lrs.requests.length).toBeLessThanOrEqual(6);
    expect(server.lrs.verbs).toEqual(['initialized']);
  });

  it('a whole session: initialized, progressed, completed, terminated', async () => {
    const { server } = world;
    const store = launchStore(server);
    await store.open();
    await store.save({ ...commit, outcome: { completion: 'incomplete', fraction: 0.5 } });
    await store.save({ ...commit, outcome: { completion: 'incomplete', fraction: 0.5 } });
    await store.save(done);
    await store.save(done);
    expect(await store.close()).toEqual({ ok: true, value: true });
    expect(server.lrs.verbs).toEqual(['initialized', 'progressed', 'completed', 'terminated']);
  });

  it('tells completed once in a registration, over several visits, also where statements cannot be read', async () => {
    const { server } = world;
    for (const forbidsReading of [false, false, true]) {
      server.lrs.faults.forbidsReading = forbidsReading;
      const store = launchStore(server);
      await store.open();
      expect(await store.save({ ...done, location: `l${server.lrs.statements.length}` })).toEqual({
        ok: true,
        value: true,
      });
      expect(await store.close()).toEqual({ ok: true, value: true });
    }
    expect(server.lrs.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
    const again = launchStore(server, { registration: '8a4b5b36-9a3d-4b8a-9d5e-3a3a5b1f6a02' });
    await again.open();
    await again.save(done);
    expect(server.lrs.verbs.filter((verb) => verb === 'completed')).toHaveLength(2);
  });

  it('tells passed beside completed where the organisation wants that', async () => {
    const { server } = world;
    const store = launchStore(server, {}, { passes: true });
    await store.open();
    await store.save(done);
    await store.close();
    expect(server.lrs.verbs).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  });

  it('leaving in one go: completed arrives before terminated', async () => {
    const { server } = world;
    const browser = createFetch();
    const store = launchStore(server, {}, { fetch: browser.fetch });
    await store.open();
    expect(store.saveNow(done)).toBe(true);
    await store.close();
    await browser.settle();
    expect(server.lrs.verbs).toEqual(['initialized', 'completed', 'terminated']);
    expect(server.lrs.state).toEqual({ snapshot: done.snapshot, location: 'l12' });
  });

  it.each(['Browse', 'Review'] as const)('in mode %s nothing is written but the visit', async (mode) => {
    const { server } = world;
    const store = launchStore(server, { mode });
    expect(await store.open()).toMatchObject({ ok: true, value: { mode: 'review' } });
    expect(await store.save(done)).toMatchObject({ ok: false, problem: { code: 'refused', retry: false } });
    expect(store.saveNow(done)).toBe(false);
    await store.close();
    expect(server.lrs.verbs).toEqual(['initialized', 'terminated']);
    expect(server.lrs.state).toBeNull();
  });

  it('a launch address that was used before opens nothing, and says so for good', async () => {
    const { server } = world;
    const launch = readLaunch(new URLSearchParams(server.lrs.launch(server.base)));
    if (launch === null) throw new Error('The launch of the record store is not complete.');
    const deps = { launch, fetch, clock: { now: () => new Date() }, randomBytes: () => randomBytes(16) };
    await createCmi5Store(deps).open();
    const again = await createCmi5Store(deps).open();
    expect(again).toMatchObject({ ok: false, problem: { code: 'refused', retry: false } });
    expect(server.lrs.violations.splice(0)).toEqual(['8.2.1: the token was asked for twice.']);
  });

  it.each([401, 403, 500, 503])(
    'an LMS that answers %i for a while: refused as passing, and taken later',
    async (status) => {
      const { server } = world;
      const store = launchStore(server);
      await store.open();
      server.lrs.faults.refuses = status;
      expect(await store.save(done)).toMatchObject({ ok: false, problem: { code: 'unreachable', retry: true } });
      delete server.lrs.faults.refuses;
      expect(await store.save(done)).toEqual({ ok: true, value: true });
      expect(server.lrs.verbs).toEqual(['initialized', 'completed']);
    },
  );

  it('knows where the LMS wants the window to go, and only takes web addresses', async () => {
    const { server } = world;
    const going = launchStore(server, { returnUrl: 'https://lms.example/terug' });
    await going.open();
    expect(going.returnUrl()).toBe('https://lms.example/terug');
    const hostile = launchStore(server, { returnUrl: 'javascript:alert(1)' });
    await hostile.open();
    expect(hostile.returnUrl()).toBeNull();
  });

  it.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])('a launch without %s is none', (name) => {
    const query = new URLSearchParams(world.server.lrs.launch(world.server.base));
    expect(readLaunch(query)).not.toBeNull();
    query.set(name, name === 'actor' ? '[1]' : '');
    expect(readLaunch(query)).toBeNull();
  });
});

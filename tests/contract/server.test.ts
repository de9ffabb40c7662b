import { describe, expect, it, onTestFinished } from 'vitest';
import { createServerStore } from '#adapters/server/server-store.ts';
import { mergeProgress } from '#domain/merge.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { unpack } from '#domain/snapshot/index.ts';
import { createBrowser } from '../server/fixtures/browser.ts';
import { startApi } from '../server/fixtures/start-api.ts';
import { startScripted, type Reply } from '../server/fixtures/start-scripted.ts';
import { tempFolder } from '../server/fixtures/temp-folder.ts';
import { commitOf, progressWithMarks, sampleAttempt, sampleMark } from '../helpers/progress-samples.ts';
import { describeProgressStore } from './progress-store.ts';

const folder = tempFolder();
const course = 'vknz-klantmanager';

describeProgressStore('server', async () => {
  const api = await startApi(folder.take('contract.sqlite'));
  const browser = createBrowser();
  const open = () => createServerStore({ fetch: browser.fetch, baseUrl: api.address, course });
  return {
    store: open(),
    reopen: open,
    openBeside: open,
    limit: 200_000,
    settle: () => browser.settle(),
    dispose: () => api.stop(),
    async breakConnection() {
      await api.interrupt();
      return () => api.resume();
    },
  };
});

describe('server store', () => {
  const mine = commitOf(progressWithMarks(3));
  const later = commitOf(progressWithMarks(4));
  const nothingYet = { status: 200, body: '{"snapshot":null,"revision":0}' };

  /** A store on a server that answers `replies` in turn, and the requests that it got. */
  async function talkTo(replies: readonly (Reply | Promise<Reply>)[], patience = 20) {
    const scripted = await startScripted(replies);
    onTestFinished(() => scripted.stop());
    const browser = createBrowser();
    const store = createServerStore({ fetch: browser.fetch, baseUrl: scripted.address, course, patience });
    const { requests, received } = scripted;
    return { store, requests, received, settle: () => browser.settle() };
  }

  it('never sends more detail than without notes, and pauses two seconds between saves', async () => {
    const { store } = await talkTo([]);
    expect(store).toMatchObject({
      name: 'server',
      allowed: { size: 200_000, detail: 'without-notes' },
      pace: { quiet: 1, gap: 2 },
    });
  });

  it('stays below the folder it was given', async () => {
    const { address, requests, stop } = await startScripted([{ status: 200, body: '{"snapshot":null,"revision":0}' }]);
    onTestFinished(() => stop());
    await createServerStore({ fetch, baseUrl: new URL('cursus/', address), course: 'a&b' }).open();
    expect(requests[0]?.url).toBe('/cursus/api/progress?course=a%26b');
  });

  it.each<[status: number, code: string, retry: boolean]>([
    [400, 'refused', false],
    [403, 'refused', false],
    [404, 'refused', false],
    [413, 'too-long', false],
    [415, 'refused', false],
    [422, 'refused', false],
    [408, 'unreachable', true],
    [429, 'unreachable', true],
    [500, 'unreachable', true],
    [503, 'unreachable', true],
  ])('reports status %i as %s, worth retrying: %s', async (status, code, retry) => {
    const { store } = await talkTo([{ status, body: '{"code":"x","message":"y"}' }]);
    expect(await store.save(mine)).toMatchObject({ ok: false, problem: { code, retry } });
  });

  it.each<[what: string, reply: Reply]>([
    ['a login page', { status: 200, body: '<title>Log in</title>' }],
    ['another program', { status: 200, body: '{"ok":true}' }],
    ['a conflict without revision', { status: 409, body: '{}' }],
  ])('does not take %s for the server', async (_, reply) => {
    const { store } = await talkTo([reply, reply]);
    const elsewhere = { ok: false, problem: { code: 'unreachable', retry: true } };
    expect(await store.save(mine)).toMatchObject(elsewhere);
    expect(await store.open()).toMatchObject(elsewhere);
  });

  it('gives up on a server that does not answer', async () => {
    const { store } = await talkTo([{ status: 200, body: null }], 0.05);
    expect(await store.save(mine)).toMatchObject({ ok: false, problem: { code: 'unreachable', retry: true } });
  });

  it('is not in conflict with its own save whose answer was lost', async () => {
    const { store, requests } = await talkTo([
      'hang-up',
      { status: 409, body: JSON.stringify({ snapshot: mine.snapshot, revision: 1 }) },
      { status: 200, body: '{"revision":2}' },
    ]);
    expect(await store.save(mine)).toMatchObject({ ok: false, problem: { code: 'unreachable' } });
    expect(await store.save(later)).toEqual({ ok: true, value: true });
    expect(requests.map(({ body }) => revisionIn(body))).toEqual([0, 0, 1]);
  });

  it('starts anew where the server has erased what it kept', async () => {
    const { store, requests } = await talkTo([
      { status: 200, body: JSON.stringify({ snapshot: mine.snapshot, location: '', revision: 7, learner: 'k' }) },
      { status: 409, body: '{"snapshot":null,"revision":0}' },
      { status: 200, body: '{"revision":1}' },
    ]);
    await store.open();
    expect(await store.save(later)).toEqual({ ok: true, value: true });
    expect(requests.slice(1).map(({ body }) => revisionIn(body))).toEqual([7, 0]);
  });

  it('has nowhere to save before it was opened', async () => {
    const { store, requests } = await talkTo([]);
    expect(store.saveNow(mine)).toBe(false);
    expect(requests).toEqual([]);
  });

  it('leaves a conflict for `save` to report when the last save met it first', async () => {
    const theirs = { status: 409, body: '{"snapshot":"other","revision":5}' };
    const { store, settle, requests } = await talkTo([nothingYet, theirs, theirs]);
    await store.open();
    expect(store.saveNow(mine)).toBe(true);
    await settle();
    expect(await store.save(mine)).toMatchObject({ ok: false, problem: { code: 'conflict', theirs: 'other' } });
    expect(requests.slice(1).map(({ body }) => revisionIn(body))).toEqual([0, 0]);
  });

  it('follows up on a save that was still under way when the page was left', async () => {
    const api = await startApi(folder.take('leaving.sqlite'));
    onTestFinished(() => api.stop());
    const browser = createBrowser();
    const store = createServerStore({ fetch: browser.fetch, baseUrl: api.address, course });
    await store.open();
    const underWay = store.save(mine);
    expect(store.saveNow(later)).toBe(true);
    await underWay;
    await store.close();
    const opened = await createServerStore({ fetch: browser.fetch, baseUrl: api.address, course }).open();
    expect(opened).toMatchObject({ ok: true, value: { snapshot: later.snapshot } });
  });

  it('loses nothing when two devices work at once: who comes second merges and saves again', async () => {
    const api = await startApi(folder.take('merging.sqlite'));
    onTestFinished(() => api.stop());
    const browser = createBrowser();
    const open = () => createServerStore({ fetch: browser.fetch, baseUrl: api.address, course });
    const withMark = (tenth: number) => ({
      ...emptyProgress,
      attempts: new Map([[1, sampleAttempt({ marks: [sampleMark(tenth)] })]]),
    });
    const [phone, laptop] = [open(), open()];
    await phone.open();
    await laptop.open();
    await phone.save(commitOf(withMark(100)));
    const refused = await laptop.save(commitOf(withMark(200)));
    if (refused.ok || refused.problem.code !== 'conflict') throw new Error('The second save should be in conflict.');
    const merged = mergeProgress(withMark(200), read(refused.problem.theirs));
    expect(await laptop.save(commitOf(merged))).toEqual({ ok: true, value: true });
    const opened = await open().open();
    const kept = read((opened.ok && opened.value.snapshot) || '');
    expect(kept.attempts.get(1)?.marks.map(({ start }) => start)).toEqual([10, 20]);
  });

  it('never puts an older state over a newer one that overtook it', async () => {
    const late: { give: (reply: Reply) => void } = { give: () => undefined };
    const lateReply = new Promise<Reply>((resolve) => (late.give = resolve));
    const replies = [{ status: 200, body: '{"revision":1}' }, lateReply, { status: 200, body: '{"revision":2}' }];
    const { store, requests, received, settle } = await talkTo(replies);
    await store.save(mine);
    const overtaken = store.save(later);
    await received(2);
    // Back to what was saved first: on the server this looks like our own earlier save.
    store.saveNow(mine);
    await received(3);
    late.give({ status: 409, body: JSON.stringify({ snapshot: mine.snapshot, revision: 2 }) });
    expect(await overtaken).toMatchObject({ ok: false, problem: { code: 'conflict', theirs: mine.snapshot } });
    await settle();
    expect(requests).toHaveLength(3);
  });

  it('does not promise a last save that browsers would not let go', async () => {
    const { store, requests } = await talkTo([nothingYet]);
    await store.open();
    expect(store.saveNow({ ...mine, snapshot: 'g'.repeat(60_000) })).toBe(false);
    expect(requests).toHaveLength(1);
  });
});

function read(snapshot: string): Progress {
  const unpacked = unpack(snapshot);
  if (!unpacked.ok) throw new Error(`What was stored cannot be read: ${unpacked.problem}`);
  return unpacked.value;
}

function revisionIn(body: string): unknown {
  return Reflect.get(Object(JSON.parse(body)), 'revision');
}

/** What was acknowledged is there, whatever happens to the process. */
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/db/database.ts';
import { createProgressRepository, type Stored } from '#server/db/progress-repository.ts';
import { commitOf, progressWithMarks } from '../helpers/progress-samples.ts';
import { createBrowser, type Browser } from './fixtures/browser.ts';
import { spawnApi } from './fixtures/spawn-api.ts';
import { tempFolder } from './fixtures/temp-folder.ts';

const folder = tempFolder();
const clientCount = 8;
const saveCount = 1000;
const path = 'api/progress?course=vknz-klantmanager';

type Client = {
  readonly browser: Browser;
  readonly sent: string[];
  learner: string;
  /** Revision of the last save that the server answered for. */
  acknowledged: number;
};

const seed = Number(process.env['VKNZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

describe(`SIGKILL in the middle of ${saveCount} saves (VKNZ_SEED=${seed})`, () => {
  it.each([1, 2, 3])('loses nothing that was acknowledged, and tears nothing: round %i', async (round) => {
    const file = folder.take('kill.sqlite');
    const server = spawnApi({ VKNZ_DATABASE: file });
    const address = await server.listening;
    const clients = await Promise.all(Array.from({ length: clientCount }, () => createClient(address)));
    const killAt = 100 + Math.floor(fractionOf(seed + round) * (saveCount - 200));
    const total = { acknowledged: 0, started: 0 };
    const onAnswer = (): void => {
      total.acknowledged += 1;
      if (total.acknowledged === killAt) server.signal('SIGKILL');
    };
    const hasMore = (): boolean => (total.started += 1) <= saveCount;
    await Promise.all(clients.map((client, index) => saveUntilKilled(client, index, address, hasMore, onAnswer)));
    expect(await server.ended).toMatchObject({ signal: 'SIGKILL' });
    expect(total.started).toBeLessThan(saveCount);

    for (const [client, stored] of await readAll(file, clients)) expectKept(client, stored);

    const again = await spawnApi({ VKNZ_DATABASE: file }).listening;
    for (const client of clients) {
      const answer = await client.browser.fetch(new URL(path, again));
      const { snapshot, location, revision, learner } = Object(await answer.json());
      expect(learner).toBe(client.learner);
      expectKept(client, { snapshot, location, revision });
    }
  });
});

async function createClient(address: string): Promise<Client> {
  const browser = createBrowser();
  const opened = await browser.fetch(new URL(path, address));
  return { browser, sent: [], learner: Object(await opened.json()).learner, acknowledged: 0 };
}

async function saveUntilKilled(
  client: Client,
  index: number,
  address: string,
  hasMore: () => boolean,
  onAnswer: () => void,
): Promise<void> {
  while (hasMore()) {
    const count = client.sent.length + 1;
    const progress = {
      ...progressWithMarks(30),
      last: count,
      opened: new Set([count]),
      finished: new Set([index + 1]),
    };
    const { snapshot } = commitOf(progress);
    client.sent.push(snapshot);
    const body = JSON.stringify({ snapshot, location: `l${count}`, revision: client.acknowledged });
    const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body };
    try {
      const response = await client.browser.fetch(new URL(path, address), init);
      const { revision } = Object(await response.json());
      expect({ status: response.status, revision }).toEqual({ status: 200, revision: count });
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
    client.acknowledged = count;
    onAnswer();
  }
}

async function readAll(
  file: string,
  clients: readonly Client[],
): Promise<readonly (readonly [Client, Stored | null])[]> {
  const opened = await openDatabase(file);
  if (!opened.ok) throw new Error(opened.problem.message);
  const repository = createProgressRepository(opened.value, { now: () => new Date(0) });
  const found = clients.map(
    async (client) => [client, await repository.load(client.learner, 'vknz-klantmanager')] as const,
  );
  const all = await Promise.all(found);
  await opened.value.destroy();
  return all;
}

/** The last acknowledged save, or the one that was under way when the process died: whole, and nothing else. */
function expectKept(client: Client, stored: Stored | null): void {
  const revision = stored?.revision ?? 0;
  expect(revision).toBeGreaterThanOrEqual(client.acknowledged);
  expect(revision).toBeLessThanOrEqual(client.sent.length);
  if (stored !== null) {
    expect(stored).toEqual({ snapshot: client.sent[revision - 1], location: `l${revision}`, revision });
  }
}

/** A number from 0 to 1 that depends on `value` alone (mulberry32). */
function fractionOf(value: number): number {
  let mixed = (value + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

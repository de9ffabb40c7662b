/** Bodies as they come over a real connection: announced, in pieces, too long, or broken off. */
import { once } from 'node:events';
import { request as startRequest, type ClientRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { commitOf, progressWithMarks } from '../helpers/progress-samples.ts';
import { createBrowser } from './fixtures/browser.ts';
import { startApi, type RunningApi } from './fixtures/start-api.ts';
import { tempFolder } from './fixtures/temp-folder.ts';

const folder = tempFolder();
const path = 'api/progress?course=vknz-klantmanager';
const { snapshot } = commitOf(progressWithMarks(12));
const body = JSON.stringify({ snapshot, revision: 0 });
const tooLong = { code: 'too-long' };
const site: { address: string; api: RunningApi | null } = { address: '', api: null };

beforeEach(async () => {
  const api = await startApi(folder.take('listener.sqlite'));
  onTestFinished(() => api.stop());
  site.address = api.address;
  site.api = api;
});

function startPut(headers: Readonly<Record<string, string | number>>): ClientRequest {
  const all = { 'content-type': 'application/json', ...headers };
  return startRequest(new URL(path, site.address), { method: 'PUT', headers: all });
}

async function answerTo(request: ClientRequest) {
  const [response] = await once(request, 'response');
  return { status: Number(response.statusCode), body: Object(JSON.parse(await text(response))) };
}

describe('a body', () => {
  it('may come in pieces without an announced length', async () => {
    const request = startPut({ 'transfer-encoding': 'chunked' });
    for (const piece of body.match(/.{1,7}/g) ?? []) request.write(piece);
    request.end();
    expect(await answerTo(request)).toEqual({ status: 200, body: { revision: 1 } });
  });

  it('that is announced as too long is refused before any of it is sent', async () => {
    const request = startPut({ 'content-length': 300_000 });
    request.flushHeaders();
    expect(await answerTo(request)).toMatchObject({ status: 413, body: tooLong });
    request.destroy();
  });

  it('that turns out too long is refused while it is still coming', async () => {
    const request = startPut({ 'transfer-encoding': 'chunked' });
    request.write('x'.repeat(300_000));
    expect(await answerTo(request)).toMatchObject({ status: 413, body: tooLong });
    request.destroy();
  });

  it('that is too long does not spoil the connection for the next request', async () => {
    const browser = createBrowser();
    const put = (content: string) =>
      browser.fetch(new URL(path, site.address), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: content,
      });
    expect((await put('x'.repeat(2_000_000))).status).toBe(413);
    expect((await put(body)).status).toBe(200);
  });

  it('that breaks off is not stored, also when what came could be read', async () => {
    const browser = createBrowser();
    await browser.fetch(new URL(path, site.address));
    const request = startPut({ 'content-length': body.length + 1, cookie: browser.cookie() });
    const closed = new Promise((resolve) => request.on('error', () => undefined).once('close', resolve));
    await new Promise((resolve) => request.write(body, resolve));
    request.destroy();
    await closed;
    // The server has noticed when it has let go of every connection, and a later save comes after whatever it made of that.
    await site.api?.interrupt();
    await site.api?.resume();
    const later = { method: 'PUT', headers: { 'content-type': 'application/json' }, body };
    await createBrowser().fetch(new URL(path, site.address), later);
    const read = await browser.fetch(new URL(path, site.address));
    expect(await read.json()).toMatchObject({ snapshot: null, revision: 0 });
  });
});

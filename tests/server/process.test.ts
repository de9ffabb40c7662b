import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request as startRequest } from 'node:http';
import { createServer, connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadBuild } from '#server/load-build.ts';
import { readSettings } from '#server/settings.ts';
import { commitOf, progressWithMarks } from '../helpers/progress-samples.ts';
import { spawnApi } from './fixtures/spawn-api.ts';
import { tempFolder } from './fixtures/temp-folder.ts';

const folder = tempFolder();
const sentence = /^[A-Z][^\n]*\.\n$/;

describe('a start that fails', () => {
  it('because the port is taken says so in one sentence, with exit code 1', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void blocker.close());
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const { code, err, out } = await spawnApi({ PORT: String(port), VKNZ_DATABASE: folder.take('a.sqlite') }).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toContain(`Port ${port}`);
  });

  it('because the database is damaged says so in one sentence, with exit code 1, and leaves the file', async () => {
    const file = folder.take('damaged.sqlite');
    writeFileSync(file, 'no database '.repeat(1000));
    const before = createHash('sha256').update(readFileSync(file)).digest('hex');
    const { code, err } = await spawnApi({ VKNZ_DATABASE: file }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).toContain(file);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(before);
  });

  it.each([
    ['the port is no number', { PORT: 'abc' }, 'PORT is "abc"'],
    ['the port is too large', { PORT: '70000' }, 'PORT is "70000"'],
    ['the host is unknown', { HOST: '256.1.1.1' }, '256.1.1.1'],
    ['the database is an address', { VKNZ_DATABASE: 'postgres://db/x' }, 'VKNZ_DATABASE'],
  ])('because %s says so in one sentence, with exit code 1', async (_, env, named) => {
    const { code, err } = await spawnApi({ VKNZ_DATABASE: folder.take('b.sqlite'), ...env }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).toContain(named);
  });
});

describe('settings', () => {
  it('have defaults, also for variables that are empty', () => {
    const defaults = { ok: true, value: { host: '127.0.0.1', port: 4321, database: 'data/vknz.sqlite' } };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings({ PORT: '', HOST: '', VKNZ_DATABASE: '' })).toEqual(defaults);
  });
});

describe('the built course', () => {
  const entryWith = (source: string | null): URL => {
    const path = folder.take('dist');
    mkdirSync(path);
    if (source !== null) writeFileSync(join(path, 'entry.mjs'), source);
    return pathToFileURL(join(path, 'entry.mjs'));
  };

  it.each([
    ['is missing', null, 'not built yet'],
    ['has no handler', 'export const options = {};', 'no handler'],
  ])('that %s is reported in one sentence', async (_, source, words) => {
    const loaded = await loadBuild(entryWith(source));
    expect(loaded).toMatchObject({ ok: false, problem: expect.stringContaining(words) });
  });

  it('is told not to start a server of its own', async () => {
    const entry = entryWith('export const handler = () => {}; export const seen = process.env.ASTRO_NODE_AUTOSTART;');
    expect(await loadBuild(entry)).toMatchObject({ ok: true });
    expect(await import(entry.href)).toMatchObject({ seen: 'disabled' });
  });
});

describe('a running server', () => {
  it('sends its security headers with every answer', async () => {
    const address = await spawnApi({ VKNZ_DATABASE: folder.take('headers.sqlite') }).listening;
    for (const path of ['api/health', 'api/progress?course=none', 'elsewhere']) {
      const { headers } = await fetch(new URL(path, address));
      expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'self'`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'answers what is under way at %s, then ends with exit code 0',
    async (signal) => {
      const server = spawnApi({ VKNZ_DATABASE: folder.take('stop.sqlite') });
      const address = await server.listening;
      const { snapshot } = commitOf(progressWithMarks(2));
      const body = JSON.stringify({ snapshot, revision: 0 });
      const request = startRequest(new URL('api/progress?course=vknz-klantmanager', address), {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
      });
      request.flushHeaders();
      // The server has the request in hand once it asks for the body.
      await once(request, 'continue');
      server.signal(signal);
      await refusal(Number(new URL(address).port));
      request.end(body);
      const [response] = await once(request, 'response');
      expect(JSON.parse(await text(response))).toEqual({ revision: 1 });
      expect(await server.ended).toMatchObject({ code: 0, err: '' });
    },
  );
});

/** Resolves when nobody listens on `port` any more. */
async function refusal(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isRefused = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(false));
      socket.once('error', () => resolve(true));
    });
    socket.destroy();
    if (isRefused) return;
  }
}

/** Parts of the launch page that need no browser: the settings of the package, and whether a save is believed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMemoryOwner, createMemoryStore } from '#adapters/memory/memory-store.ts';
import { isExpired, plainSettings, readPackageSettings } from '#boot/launch/package-settings.ts';
import { askForFile, withProbe } from '#boot/launch/probe.ts';
import { createManualClock } from '../helpers/manual-clock.ts';
import { commitOf, progressWithMarks } from '../helpers/progress-samples.ts';

/** A server that gives each of `answers` in turn, and the last one for ever. */
async function serve(...answers: readonly (string | number)[]): Promise<{ address: URL; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? '';
    asked.push(request.url ?? '');
    if (typeof answer === 'number') response.writeHead(answer).end();
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x`), asked };
}

describe('the settings of the package', () => {
  test('what the file says, over what is usual', async () => {
    const { address } = await serve('{"resume":"ask","expires":"2027-12-31"}');
    expect(await readPackageSettings(fetch, address)).toEqual({
      ...plainSettings,
      resume: 'ask',
      expires: '2027-12-31',
    });
  });

  test('asked again when it does not come, and given up in the end', async () => {
    const late = await serve(503, 503, '{"score":"progress"}');
    expect(await readPackageSettings(fetch, late.address)).toMatchObject({ score: 'progress' });
    const never = await serve(404);
    expect(await readPackageSettings(fetch, never.address)).toEqual(plainSettings);
    expect(never.asked).toHaveLength(3);
  });

  test.each([
    [null, '2099-01-01T00:00:00', false],
    ['2027-12-31', '2027-12-31T23:59:59', false],
    ['2027-12-31', '2028-01-01T00:00:00', true],
  ] as const)('valid until %s, on %s: expired %s', (expires, now, expired) => {
    expect(isExpired({ ...plainSettings, expires }, new Date(now))).toBe(expired);
  });
});

describe('a save that the LMS confirms', () => {
  const commit = commitOf(progressWithMarks(1));

  function probing(...answers: readonly boolean[]) {
    const clock = createManualClock();
    const calls = { asked: 0, doubted: 0 };
    const ask = async (): Promise<boolean> => answers[calls.asked++] ?? true;
    const store = withProbe(createMemoryStore(createMemoryOwner()), { ask, clock, doubt: () => (calls.doubted += 1) });
    return { store, clock, calls };
  }

  test('is believed while the server is there, which is asked once a minute at most', async () => {
    const { store, clock, calls } = probing(true, true);
    await store.open();
    for (let second = 0; second < 120; second += 5) {
      expect(await store.save(commit)).toEqual({ ok: true, value: true });
      await clock.advance(5);
    }
    expect(calls).toEqual({ asked: 2, doubted: 0 });
  });

  test('is doubted when the server that was there is gone, and believed again when it is back', async () => {
    const { store, clock, calls } = probing(true, false, false, true);
    await store.open();
    await store.save(commit);
    await clock.advance(61);
    for (let time = 0; time < 2; time += 1)
      expect(await store.save(commit)).toMatchObject({ ok: false, problem: { code: 'unreachable', retry: true } });
    expect(await store.save(commit)).toEqual({ ok: true, value: true });
    expect(calls).toEqual({ asked: 4, doubted: 2 });
  });

  test('is believed where the server never gives such a file', async () => {
    const { store, clock, calls } = probing(false, false);
    await store.open();
    for (let time = 0; time < 3; time += 1) {
      expect(await store.save(commit)).toEqual({ ok: true, value: true });
      await clock.advance(61);
    }
    expect(calls).toEqual({ asked: 1, doubted: 0 });
  });

  test('the file is asked past every cache, and a login page is no answer', async () => {
    const { address, asked } = await serve('ok\n', '<html>Log in</html>', 403);
    const clock = createManualClock();
    expect(await askForFile(fetch, address, clock)).toBe(true);
    expect(await askForFile(fetch, address, clock)).toBe(false);
    expect(await askForFile(fetch, address, clock)).toBe(false);
    expect(await askForFile(() => Promise.reject(new TypeError('offline')), address, clock)).toBe(false);
    expect(asked[0]).toContain('now=');
  });
});

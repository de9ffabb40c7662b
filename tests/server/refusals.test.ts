/** What the server does not take: nothing changes, and a learner can read why. */
import { describe, expect, it } from 'vitest';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { commitOf, sampleAttempt, sampleMark } from '../helpers/progress-samples.ts';
import { first, save, second, site, startHandler, type Sent } from './fixtures/handler-client.ts';

const { send, log } = startHandler();

const textOf = (progress: Progress): string => commitOf(progress, {}, 'everything').snapshot;

describe('refusals', () => {
  const noted = {
    ...emptyProgress,
    attempts: new Map([
      [
        1,
        sampleAttempt({
          marks: [sampleMark(5, { notes: { observation: 'Zij keek weg.', interpretation: '', alternative: '' } })],
        }),
      ],
    ]),
  };
  const own = {
    ...emptyProgress,
    attempts: new Map([[1, sampleAttempt({ own: { alternative: '', shared: 'Ons plan' } })]]),
  };
  const put = (body: unknown) => ({ method: 'PUT', body });
  const good = { snapshot: first, revision: 0 };

  const cases: [what: string, sent: Sent, status: number, code: string][] = [
    ['JSON that breaks off', put('{"snapshot":"gB'), 400, 'bad-request'],
    ['an empty body', put(''), 400, 'bad-request'],
    ['bytes that are no text', put('{"snapshot":"\u0000'), 400, 'bad-request'],
    ['a list', put([]), 400, 'bad-request'],
    ['null', put(null), 400, 'bad-request'],
    ['a missing revision', put({ snapshot: first }), 400, 'bad-request'],
    ['a negative revision', put({ ...good, revision: -1 }), 400, 'bad-request'],
    ['half a revision', put({ ...good, revision: 0.5 }), 400, 'bad-request'],
    ['a revision beyond counting', put({ ...good, revision: 2 ** 40 }), 400, 'bad-request'],
    ['a location that is too long', put({ ...good, location: 'l'.repeat(65) }), 400, 'bad-request'],
    ['a snapshot that is a number', put({ ...good, snapshot: 5 }), 400, 'bad-request'],
    ['an unknown course', { ...put(good), path: '/api/progress?course=other' }, 400, 'unknown-course'],
    ['no course', { ...put(good), path: '/api/progress' }, 400, 'unknown-course'],
    ['reading an unknown course', { path: '/api/progress?course=__proto__' }, 400, 'unknown-course'],
    ['erasing an unknown course', { method: 'DELETE', path: '/api/progress?course=x' }, 400, 'unknown-course'],
    ['a form', { ...put('a=b'), headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'wrong-type'],
    ['plain text', { ...put(JSON.stringify(good)), headers: { 'content-type': 'text/plain' } }, 415, 'wrong-type'],
    ['an empty snapshot', put({ ...good, snapshot: '' }), 422, 'unreadable'],
    ['a snapshot that is none', put({ ...good, snapshot: '{"old":1}' }), 422, 'unreadable'],
    ['a snapshot that was cut off', put({ ...good, snapshot: first.slice(0, -2) }), 422, 'unreadable'],
    ['a note about a person', put({ ...good, snapshot: textOf(noted) }), 422, 'has-texts'],
    ['an own text', put({ ...good, snapshot: textOf(own) }), 422, 'has-texts'],
    ['a snapshot over its limit', put({ ...good, snapshot: 'g'.repeat(200_001) }), 413, 'too-long'],
    ['a body over its limit', put('x'.repeat(256 * 1024 + 1)), 413, 'too-long'],
    ['a post', { method: 'POST', body: good }, 405, 'wrong-method'],
    ['another address', { path: '/api/other' }, 404, 'not-found'],
    ['an address above', { path: '/api/progress/x?course=vknz-klantmanager' }, 404, 'not-found'],
  ];

  it.each(cases)('%s', async (_, sent, status, code) => {
    const { cookie } = await send(save(0, second));
    const answer = await send({ cookie, ...sent });
    expect(answer).toMatchObject({ status, body: { code, message: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await send({ cookie })).body).toMatchObject({ snapshot: second, revision: 1 });
  });

  const foreign: [what: string, headers: Readonly<Record<string, string>>][] = [
    ['another site', { 'sec-fetch-site': 'cross-site', origin: site }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }],
    ['another origin, in an old browser', { origin: 'http://elders.test' }],
    ['another port, in an old browser', { origin: 'http://leren.test:8080' }],
    ['a sandboxed frame', { origin: 'null' }],
  ];

  it.each(foreign)('writing and erasing from %s', async (_, headers) => {
    const { cookie } = await send(save(0));
    for (const sent of [save(1, second), { method: 'DELETE' }, { method: 'DELETE', path: '/api/progress' }]) {
      expect(await send({ cookie, headers, ...sent })).toMatchObject({ status: 403, body: { code: 'other-origin' } });
    }
    expect((await send({ cookie })).body).toMatchObject({ snapshot: first, revision: 1 });
  });

  const ours: [what: string, headers: Readonly<Record<string, string>>][] = [
    ['as the browser says', { 'sec-fetch-site': 'same-origin', origin: 'https://elders.test' }],
    ['as its origin says', { origin: site }],
    ['behind a proxy that ends https', { origin: 'https://leren.test' }],
    ['behind a proxy with another host', { origin: 'https://buiten.test', 'x-forwarded-host': 'buiten.test' }],
  ];

  it.each(ours)('not for our own pages, %s', async (_, headers) => {
    expect(await send({ ...save(0), headers })).toMatchObject({ status: 200 });
  });

  it('come before an endless body is read', async () => {
    const chunk = new Uint8Array(64 * 1024);
    const given = { chunks: 0 };
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given.chunks += 1;
        // Never closed: whoever waits for the end waits for ever.
        if (given.chunks < 8) controller.enqueue(chunk);
      },
    });
    expect(await send({ method: 'PUT', body })).toMatchObject({ status: 413, body: { code: 'too-long' } });
  });

  it('are no news for the log', () => {
    expect(log).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, type Allowed } from '#domain/snapshot/index.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { openTeamServer, type TeamServer } from '#server/composition.ts';
import { sampleAttempt, sampleMark, progressWithMarks } from '../helpers/progress-samples.ts';
import { tempFolder } from './fixtures/temp-folder.ts';

const folder = tempFolder();
const log: string[] = [];
const site = 'http://leren.test';
const course = 'vknz-klantmanager';

/** One server and database for the file: learners are apart, as in real use. */
const running: { team: TeamServer | null } = { team: null };

beforeAll(async () => {
  const opened = await openTeamServer(folder.take('handler.sqlite'), (line) => log.push(line));
  if (!opened.ok) throw new Error(opened.problem.message);
  running.team = opened.value;
});
afterAll(() => running.team?.close());

type Sent = Readonly<{
  method?: string;
  path?: string;
  cookie?: string;
  headers?: Readonly<Record<string, string>>;
  /** JSON is made of it, unless it is a text or stream already. */
  body?: unknown;
}>;

type Received = Readonly<{ status: number; body: Readonly<Record<string, unknown>>; headers: Headers; cookie: string }>;

async function send(sent: Sent): Promise<Received> {
  const { method = 'GET', path = `/api/progress?course=${course}`, cookie, headers = {}, body } = sent;
  const isRaw = typeof body === 'string' || body instanceof ReadableStream;
  const request = new Request(new URL(path, site), {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body), duplex: 'half' }),
  });
  if (running.team === null) throw new Error('The server of this test file did not start.');
  const response = await running.team.answer(request);
  const answer: unknown = await response.json();
  const set = response.headers.get('set-cookie') ?? '';
  return {
    status: response.status,
    body: Object(answer),
    headers: response.headers,
    cookie: set.split(';')[0] ?? '',
  };
}

function textOf(progress: Progress, detail: Allowed['detail'] = 'without-notes'): string {
  const packed = pack(progress, { size: null, detail });
  if (!packed.ok) throw new Error('Without a limit everything fits.');
  return packed.value.text;
}

const first = textOf(progressWithMarks(3));
const second = textOf(progressWithMarks(4));
const save = (revision: number, snapshot = first) => ({ method: 'PUT', body: { snapshot, revision, location: 'l1' } });

describe('session of a learner without account', () => {
  it('is a random cookie that scripts cannot read and that lasts 400 days', async () => {
    const { headers, body } = await send({});
    expect(headers.get('set-cookie')).toMatch(
      /^vknz-session=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/,
    );
    expect(body).toEqual({ snapshot: null, location: '', revision: 0, learner: expect.any(String) });
  });

  it.each([
    ['over https', 'https://leren.test', {}],
    ['behind a proxy that speaks https', site, { 'x-forwarded-proto': 'https' }],
    ['behind two proxies', site, { 'x-forwarded-proto': 'https, http' }],
  ])('travels only encrypted %s', async (_, origin, headers) => {
    const { headers: got } = await send({ path: `${origin}/api/progress?course=${course}`, headers });
    expect(got.get('set-cookie')).toMatch(/; Secure$/);
  });

  it('gives each learner a key that does not tell the token', async () => {
    const [one, other] = [await send({}), await send({})];
    const again = await send({ cookie: one.cookie });
    expect(again.body['learner']).toBe(one.body['learner']);
    expect(other.body['learner']).not.toBe(one.body['learner']);
    expect(one.cookie).not.toContain(one.body['learner']);
  });

  it('is prolonged at each visit', async () => {
    const { cookie } = await send({});
    expect((await send({ cookie })).cookie).toBe(cookie);
  });

  it.each(['vknz-session=short', 'vknz-session=', 'vknz-session', 'other=x', `vknz-session=${'a'.repeat(44)}`])(
    'replaces a cookie that is no token: %s',
    async (cookie) => {
      expect((await send({ cookie })).cookie).toMatch(/^vknz-session=[\w-]{43}$/);
    },
  );

  it('is found among other cookies', async () => {
    const { cookie, body } = await send({});
    const among = await send({ cookie: `a=b; vknz-session=x; ${cookie}; c` });
    expect(among.body['learner']).toBe(body['learner']);
  });
});

describe('saving', () => {
  it('starts a session where there is none', async () => {
    const saved = await send(save(0));
    expect(saved).toMatchObject({ status: 200, body: { revision: 1 } });
    expect((await send({ cookie: saved.cookie })).body).toMatchObject({ snapshot: first, location: 'l1', revision: 1 });
  });

  it('keeps learners and courses apart', async () => {
    const { cookie } = await send(save(0));
    expect((await send({})).body['snapshot']).toBeNull();
    const path = '/api/progress?course=vknz-leidinggevende';
    expect((await send({ cookie, path })).body['snapshot']).toBeNull();
    await send({ ...save(0, second), cookie, path });
    expect((await send({ cookie })).body['snapshot']).toBe(first);
  });

  it('counts revisions', async () => {
    const { cookie } = await send(save(0));
    expect((await send({ ...save(1, second), cookie })).body).toEqual({ revision: 2 });
    expect((await send({ ...save(2), cookie })).body).toEqual({ revision: 3 });
  });

  it.each([0, 2, 7])(
    'answers 409 with what is there when revision %i is not the last, and changes nothing',
    async (seen) => {
      const { cookie } = await send(save(0));
      const answer = await send({ ...save(seen, second), cookie });
      expect(answer).toMatchObject({ status: 409, body: { snapshot: first, revision: 1 } });
      expect((await send({ cookie })).body).toMatchObject({ snapshot: first, revision: 1 });
    },
  );

  it('answers 409 without snapshot when nothing is there any more', async () => {
    expect(await send(save(4))).toMatchObject({ status: 409, body: { snapshot: null, revision: 0 } });
  });

  it('lets exactly one of many saves on the same revision win', async () => {
    const { cookie } = await send(save(0));
    const snapshots = Array.from({ length: 20 }, (_, count) => textOf(progressWithMarks(count + 5)));
    const answers = await Promise.all(snapshots.map((snapshot) => send({ ...save(1, snapshot), cookie })));
    const winners = snapshots.filter((_, index) => answers[index]?.status === 200);
    expect(winners).toHaveLength(1);
    for (const { status, body } of answers) {
      if (status !== 200)
        expect({ status, body }).toEqual({ status: 409, body: { snapshot: winners[0], revision: 2 } });
    }
    expect((await send({ cookie })).body).toMatchObject({ snapshot: winners[0], revision: 2 });
  });

  it('is never kept by a cache', async () => {
    const { cookie, headers } = await send(save(0));
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await send({ cookie })).headers.get('cache-control')).toBe('no-store');
  });
});

describe('erasing', () => {
  it('erases everything of this learner, ends the session, and leaves others alone', async () => {
    const [mine, other] = [await send(save(0)), await send(save(0))];
    await send({ ...save(0), cookie: mine.cookie, path: '/api/progress?course=vknz-leidinggevende' });
    const erased = await send({ method: 'DELETE', path: '/api/progress', cookie: mine.cookie });
    expect(erased).toMatchObject({ status: 200, body: { removed: 2 } });
    expect(erased.headers.get('set-cookie')).toMatch(/^vknz-session=; Path=\/; Max-Age=0;/);
    expect((await send({ cookie: mine.cookie })).body).toMatchObject({ snapshot: null, revision: 0 });
    expect((await send({ cookie: other.cookie })).body).toMatchObject({ snapshot: first });
  });

  it('erases one course and keeps the session', async () => {
    const { cookie } = await send(save(0));
    await send({ ...save(0), cookie, path: '/api/progress?course=vknz-leidinggevende' });
    const erased = await send({ method: 'DELETE', cookie });
    expect(erased).toMatchObject({ status: 200, body: { removed: 1 }, cookie: '' });
    const rest = await send({ cookie, path: '/api/progress?course=vknz-leidinggevende' });
    expect(rest.body['snapshot']).toBe(first);
  });

  it('does nothing for somebody without a session', async () => {
    expect((await send({ method: 'DELETE', path: '/api/progress' })).body).toEqual({ removed: 0 });
  });
});

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
    ['a note about a person', put({ ...good, snapshot: textOf(noted, 'everything') }), 422, 'has-texts'],
    ['an own text', put({ ...good, snapshot: textOf(own, 'everything') }), 422, 'has-texts'],
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
});

describe('health', () => {
  it('is fine while the database answers', async () => {
    expect(await send({ path: '/api/health' })).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await send({ path: '/api/health', method: 'PUT', body: {} })).toMatchObject({ status: 405 });
  });

  it('and saving answer 503 once it does not, and the log says where without a word of a learner', async () => {
    const lines: string[] = [];
    const opened = await openTeamServer(folder.take('closed.sqlite'), (line) => lines.push(line));
    if (!opened.ok) throw new Error(opened.problem.message);
    await opened.value.close();
    const answers = await Promise.all([
      opened.value.answer(new Request(`${site}/api/health`)),
      opened.value.answer(
        new Request(`${site}/api/progress?course=${course}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(save(0).body),
        }),
      ),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toContain(first);
  });

  it('leaves the log empty where learners sent what was refused', () => {
    expect(log).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { openTeamServer } from '#server/composition.ts';
import { commitOf, progressWithMarks } from '../helpers/progress-samples.ts';
import { course, first, save, second, site, startHandler, toRequest } from './fixtures/handler-client.ts';

const { send, folder } = startHandler();

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
    const snapshots = Array.from({ length: 20 }, (_, count) => commitOf(progressWithMarks(count + 5)).snapshot);
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
      opened.value.answer(toRequest({ path: '/api/health' })),
      opened.value.answer(toRequest(save(0))),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toContain(first);
  });
});

/** Packages by way of the server: a stand-in for the packager shows what it is asked, and nothing of the server's own files goes along. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPackageRoute } from '#server/packages/package-route.ts';

/** A program that packs what it was given: its settings and the files these name. */
const program = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const value = (name) => process.argv[process.argv.indexOf('--' + name) + 1];
const settings = JSON.parse(readFileSync(value('config'), 'utf8'));
if (settings.title === 'stuk') { console.error('The settings are not right: title.'); process.exit(1); }
const read = (name) => name && readFileSync(join(dirname(value('config')), name), 'utf8');
mkdirSync(value('out'), { recursive: true });
const told = { settings, format: value('format'), theme: read(settings.theme), logo: read(settings.logo) };
writeFileSync(join(value('out'), 'vknz-klantmanager-' + value('format') + '.zip'), JSON.stringify(told));
`;

const wish = { format: 'scorm12', edition: 'klantmanager', settings: {}, theme: null, logo: null };

describe('POST /api/packages', () => {
  const world = {} as { folder: string; route: (request: Request) => Promise<Response> };

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vknz-route-'));
    const file = join(folder, 'packager.mjs');
    await writeFile(file, program);
    Object.assign(world, { folder, route: createPackageRoute(file) });
  });
  afterAll(() => rm(world.folder, { recursive: true }));

  const ask = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    world.route(
      new Request('http://leren.test/api/packages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    );

  test('gives the package as a download', async () => {
    const logo = { kind: 'svg', data: Buffer.from('<svg/>').toString('base64') };
    const made = await ask({ ...wish, settings: { organisation: 'Gemeente' }, theme: ':root{}', logo });
    expect(made.status).toBe(200);
    expect(made.headers.get('content-disposition')).toBe('attachment; filename="vknz-klantmanager-scorm12.zip"');
    expect(await made.json()).toEqual({
      settings: { organisation: 'Gemeente', theme: 'huisstijl.css', logo: 'logo.svg' },
      format: 'scorm12',
      theme: ':root{}',
      logo: '<svg/>',
    });
  });

  test('takes no names of files on the server', async () => {
    const made = await ask({ ...wish, settings: { logo: '/etc/hostname', theme: '../packager.mjs' } });
    expect(await made.json()).toEqual({ settings: {}, format: 'scorm12' });
  });

  test('says why there is no package, without a place on the server', async () => {
    const refused = await ask({ ...wish, settings: { title: 'stuk' } });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toEqual({ code: 'package-refused', message: 'The settings are not right: title.' });
  });

  test.each([
    [{ ...wish, format: 'exe' }, 400],
    [{ ...wish, edition: '../..' }, 400],
    [{ ...wish, logo: { kind: 'php', data: '' } }, 400],
    [{ ...wish, logo: { kind: 'png', data: '§' } }, 400],
    [{ ...wish, out: '/tmp' }, 400],
    [{ ...wish, theme: 'a'.repeat(100_001) }, 400],
    [[], 400],
    [{ ...wish, theme: 'a'.repeat(600_000) }, 413],
  ])('refuses %#', async (body, status) => {
    expect((await ask(body)).status).toBe(status);
  });

  test('refuses other sites, other methods and more than can wait', async () => {
    expect((await ask(wish, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await world.route(new Request('http://leren.test/api/packages'))).status).toBe(405);
    const all = await Promise.all(Array.from({ length: 7 }, () => ask(wish)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 503, 503, 503]);
    expect((await ask(wish)).status).toBe(200);
  });

  test('leaves nothing behind', async () => {
    await ask(wish);
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith('vknz-package-'));
    const settings = await Promise.all(left.map((name) => readdir(join(tmpdir(), name))));
    expect(settings.filter((names) => names.includes('settings.json'))).toEqual([]);
  });
});

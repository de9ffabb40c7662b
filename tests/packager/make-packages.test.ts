import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test as base } from 'vitest';
import { parseOrder, type Order } from '../../src/packager/arguments.ts';
import { makePackages } from '../../src/packager/make-packages.ts';
import { builtSite } from './built-site.ts';

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'vknz-packager-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

async function writeSite(root: string, time = new Date()): Promise<string> {
  for (const [path, { text }] of builtSite()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text ?? `binary ${path}`);
    await utimes(join(root, path), time, time);
  }
  return root;
}

function order(argv: string, folder: string): Order {
  const parsed = parseOrder([...argv.split(' '), '--out', join(folder, 'out')]);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

const make = async (argv: string, root: string) => makePackages(order(argv, dirname(root)), root, () => undefined);
const hashOf = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

test('the finished archive holds the plan, the manifest as its first entry', async ({ folder }) => {
  const made = await make('--format scorm12 --edition klantmanager', await writeSite(join(folder, 'site')));
  const file = join(folder, 'out', 'vknz-klantmanager-scorm12.zip');
  const bytes = await readFile(file);
  expect(made).toEqual({ ok: true, value: [{ file, bytes: bytes.length, elsewhere: [] }] });
  const entries = unzipSync(bytes);
  expect(Object.keys(entries)[0]).toBe('imsmanifest.xml');
  expect(bytes.subarray(30, 45).toString('latin1')).toBe('imsmanifest.xml');
  expect(Buffer.from(entries['clips/ja-hoor/clip.mp4'] ?? []).toString()).toBe('binary clips/ja-hoor/clip.mp4');
  expect(Object.keys(entries).filter((path) => path.startsWith('leidinggevende'))).toEqual([]);
  expect(await readdir(join(folder, 'out'))).toEqual(['vknz-klantmanager-scorm12.zip']);
});

/** Packages in a process of its own, because a time zone is fixed when a process starts. */
async function packageElsewhere(root: string, zone: string): Promise<string> {
  const out = join(dirname(root), zone);
  const code = `import { makePackages } from ${JSON.stringify(new URL('../../src/packager/make-packages.ts', import.meta.url).href)};
    const wanted = [{ format: 'scorm2004', edition: 'klantmanager' }];
    await makePackages({ wanted, isAll: false, given: {}, config: null, out: ${JSON.stringify(out)} }, ${JSON.stringify(root)}, () => undefined);`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, TZ: zone },
  });
  return hashOf(join(out, 'vknz-klantmanager-scorm2004.zip'));
}

test('the same site gives the same bytes, whenever and wherever it is packaged', async ({ folder }) => {
  const early = await packageElsewhere(await writeSite(join(folder, 'a'), new Date(2020, 1, 1)), 'UTC');
  const late = await packageElsewhere(await writeSite(join(folder, 'b'), new Date(2026, 5, 5)), 'Asia-9');
  expect(late).toBe(early);
}, 60_000);

test('--all makes every format of every edition that has lessons', async ({ folder }) => {
  await make('--all', await writeSite(join(folder, 'site')));
  expect((await readdir(join(folder, 'out'))).sort()).toEqual([
    'vknz-klantmanager-cmi5.zip',
    'vknz-klantmanager-scorm12.zip',
    'vknz-klantmanager-scorm2004.zip',
    'vknz-klantmanager-web.zip',
  ]);
});

test('files that are missing or wrong are named in a sentence, and nothing is written', async ({ folder }) => {
  const root = await writeSite(join(folder, 'site'));
  const theme = join(folder, 'huisstijl.css');
  await writeFile(theme, 'body { color: red }');
  const argv = '--format web --edition klantmanager';
  expect(await make(`${argv} --theme ${theme}`, root)).toMatchObject({
    problem: ['huisstijl.css: "body" is not allowed; put custom properties on :root.'],
  });
  expect(await make(`${argv} --theme ${folder}/weg.css`, root)).toMatchObject({
    problem: [`The file ${folder}/weg.css does not exist.`],
  });
  expect(await make(`${argv} --config ${theme}`, root)).toMatchObject({
    problem: [expect.stringContaining('The settings are not readable as JSON')],
  });
  expect(await make('--format web --edition leidinggevende', root)).toMatchObject({
    problem: ['The edition "leidinggevende" has no lessons yet, so there is nothing to package.'],
  });
  expect(await make(argv, folder)).toMatchObject({
    problem: [`The file ${join(folder, 'course.json')} does not exist.`],
  });
  expect(await readdir(folder)).not.toContain('out');
});

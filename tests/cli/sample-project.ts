/** A whole project in a folder of its own: the real entry scripts, with a small builder and server in place of ours. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli/', import.meta.url));

const builder = `
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
const source = readFileSync('src/pages/index.txt', 'utf8');
if (source.includes('mistake')) { console.error('index.txt: a mistake on line 1'); process.exit(1); }
mkdirSync('dist', { recursive: true });
appendFileSync('builds.log', 'built ' + source + '\\n');
`;

const server = `
import { createServer } from 'node:http';
const server = createServer((_, response) => response.end('course'));
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('pid ' + process.pid + ' at port ' + server.address().port));
process.on('SIGTERM', () => { console.log('stopped'); process.exit(7); });
`;

export type SampleProject = Readonly<{ root: string; write: (path: string, text: string) => Promise<void> }>;

/** Made in a temporary folder, removed after the test. The registry of its npm is a closed door: nothing is downloaded. */
export async function makeProject(): Promise<SampleProject> {
  const root = await mkdtemp(join(tmpdir(), 'vknz-cli-'));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const part of ['start.js', 'test.js', 'astro.js', 'launch']) {
    await cp(join(cli, part), join(root, 'src/cli', part), { recursive: true });
  }
  const builderOf = { astro: 'file:builder' };
  const scripts = { start: 'node src/cli/start.js', test: 'node src/cli/test.js' };
  await write('package.json', JSON.stringify({ name: 'sample', type: 'module', scripts, dependencies: builderOf }));
  const packages = {
    '': { name: 'sample', dependencies: builderOf },
    builder: { name: 'astro', version: '1.0.0' },
    'node_modules/astro': { resolved: 'builder', link: true },
  };
  await write('package-lock.json', JSON.stringify({ name: 'sample', lockfileVersion: 3, requires: true, packages }));
  await write('builder/package.json', JSON.stringify({ name: 'astro', version: '1.0.0', type: 'module' }));
  await write('builder/bin/astro.mjs', builder);
  await write('src/pages/index.txt', 'first');
  await write('src/server/main.ts', server);
  return { root, write };
}

export type Ending = Readonly<{ code: number | null; out: string; err: string }>;
export type Running = Readonly<{
  child: ChildProcess;
  ended: Promise<Ending>;
  /** Waits until standard output matches, and gives the match. */
  until: (pattern: RegExp) => Promise<RegExpExecArray>;
}>;

/** Starts a program in the project; it is stopped after the test if it still runs. */
export function run(root: string, file: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const child = spawn(file, args, { cwd: root, env: { ...cleanEnvironment(root), ...env } });
  const said = { out: '', err: '' };
  const ended = new Promise<Ending>((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const match = pattern.exec(said.out);
      if (match !== null) return match;
      const more = await Promise.race([new Promise<null>((go) => child.stdout.once('data', () => go(null))), ended]);
      if (more !== null && !pattern.test(said.out))
        throw new Error(`It ended before it said ${pattern}: ${said.out}${said.err}`);
    }
  };
  return { child, ended, until };
}

/** `npm start` without npm in between, the way its shell calls it. */
export function startCourse(root: string, env: Record<string, string> = {}): Running {
  return run(root, process.execPath, ['src/cli/start.js'], { PORT: '0', ...env });
}

/** What the tests themselves were started with must not reach the project. */
function cleanEnvironment(root: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV|PORT$|HOST$)/i.test(name));
  const npm = {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: join(root, '.npm-cache'),
    npm_config_userconfig: '/dev/null',
  };
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...npm };
}

/** Listens on a free port until the test is over, and gives the port. */
export async function occupyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('A server on a port has an address with a port.');
  return address.port;
}

/** Makes a package in a process of its own, so that learners' saves do not wait for it. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, succeed, type Result } from '#domain/result.ts';

export type PackageWish = Readonly<{
  format: string;
  edition: string;
  /** As in a settings file, without the names of files. */
  settings: Readonly<Record<string, unknown>>;
  theme: string | null;
  /** Ending of the logo's name, and what is in it. */
  logo: Readonly<{ kind: string; bytes: Uint8Array }> | null;
}>;

export type FinishedPackage = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>;

/** Seconds a package may take. */
const patience = 60;

/** The package that `program` makes, or what it says about why not. The working files are gone afterwards. */
export async function makePackage(program: string, wish: PackageWish): Promise<Result<FinishedPackage, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'vknz-package-'));
  try {
    const config = await writeFiles(folder, wish);
    const out = join(folder, 'out');
    const said = await runProgram(program, [
      '--format',
      wish.format,
      '--edition',
      wish.edition,
      '--config',
      config,
      '--out',
      out,
    ]);
    if (said !== null) return fail(said.replaceAll(`${folder}/`, ''));
    const [name] = await readdir(out);
    if (name === undefined) return fail('No package was made.');
    return succeed({ name, bytes: new Uint8Array(await readFile(join(out, name))) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The names of files are ours alone: a wish that names one would have any file of the server packed. */
async function writeFiles(folder: string, { settings, theme, logo }: PackageWish): Promise<string> {
  await mkdir(join(folder, 'out'));
  const own: Record<string, unknown> = { ...settings };
  delete own['theme'];
  delete own['logo'];
  if (theme !== null) {
    own['theme'] = 'huisstijl.css';
    await writeFile(join(folder, 'huisstijl.css'), theme);
  }
  if (logo !== null) {
    own['logo'] = `logo.${logo.kind}`;
    await writeFile(join(folder, `logo.${logo.kind}`), logo.bytes);
  }
  const config = join(folder, 'settings.json');
  await writeFile(config, JSON.stringify(own));
  return config;
}

/** `null` when all went well; otherwise what it said. */
function runProgram(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience * 1000,
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => {
      resolve(code === 0 ? null : Buffer.concat(said).toString('utf8').trim() || 'It took too long.');
    });
  });
}

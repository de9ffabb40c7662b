/** The decisions behind the entry scripts, one by one. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../src/cli/launch/browser.js';
import { hashInputs, isBuildFresh, recordBuild } from '../../src/cli/launch/build-state.js';
import { findNode, npmCommand } from '../../src/cli/launch/child.js';
import { findNodeProblem, isRecentNode } from '../../src/cli/launch/node-version.js';
import { explainInstallFailure, isInstalled } from '../../src/cli/launch/packages.js';
import { explainFolder, findFolderProblem } from '../../src/cli/launch/place.js';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vknz-launch-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('the version of Node', () => {
  test.each(['20.20.0', '20.20.2', '22.12.0', '22.19.0', '24.0.0', '26.10.0'])('%s will do on Linux', (version) => {
    expect(findNodeProblem(version, 'linux', 'x64')).toBeNull();
  });

  test.each(['12.22.12', '18.20.8', '20.19.5'])('%s is too old everywhere', (version) => {
    expect(findNodeProblem(version, 'linux', 'x64')).toBe(
      `This needs Node.js 20.20 or newer, and here it is ${version}: install a newer one from https://nodejs.org and try again.`,
    );
  });

  test('where no Node can be brought along, it must be recent itself', () => {
    expect(findNodeProblem('20.20.2', 'darwin', 'arm64')).toContain('Node.js 22.19 or newer');
    expect(findNodeProblem('22.19.0', 'win32', 'x64')).toBeNull();
  });

  test.each([
    ['22.18.9', false],
    ['22.19.0', true],
    ['23.0.0', true],
  ])('%s is recent enough to run the course itself: %s', (version, expected) => {
    expect(isRecentNode(version)).toBe(expected);
  });
});

describe('which Node runs what', () => {
  test("npm runs on the machine's own Node, even when the one that was brought runs us", () => {
    const env = { npm_execpath: '/npm/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
    expect(npmCommand(['ci'], env)).toEqual(['/usr/bin/node', ['/npm/npm-cli.js', 'ci']]);
    expect(npmCommand(['ci'], {})).toEqual(['npm', ['ci']]);
  });

  test('the course runs on the Node that runs us, when that is recent', async () => {
    expect(findNode(await makeFolder())).toBe(process.execPath);
  });
});

describe('a folder that cannot be written to', () => {
  test('is found out by writing', async () => {
    const folder = await makeFolder();
    expect(await findFolderProblem(folder)).toBeNull();
    // Root may write anywhere, but not inside a file.
    await writeFile(join(folder, 'file'), '');
    expect(await findFolderProblem(join(folder, 'file'))).toMatch(
      /^The folder .*file cannot be written to \(ENOTDIR\): /,
    );
  });

  test.each(['EROFS', 'EACCES', 'EPERM'])('gets one sentence for %s', (code) => {
    expect(explainFolder(code, '/here')).toBe(
      `The folder /here cannot be written to (${code}): copy the project to a folder of your own and try again.`,
    );
  });

  test('gets another sentence when the disk is full', () => {
    expect(explainFolder('ENOSPC', '/here')).toContain('The disk is full');
  });
});

describe('packages', () => {
  const lock = (version: string) => ({
    packages: {
      '': {},
      'node_modules/a': { version, integrity: 'x' },
      'node_modules/b': { version: '1.0.0', optional: true },
      'node_modules/c': { link: true },
    },
  });

  test('are installed when npm listed every one that is not optional in its version', async () => {
    const root = await makeFolder();
    await mkdir(join(root, 'node_modules'));
    await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock('1.0.0')));
    expect(isInstalled(root, '24.0.0')).toBe(false);
    const present = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };
    await writeFile(join(root, 'node_modules/.package-lock.json'), JSON.stringify(present));
    expect(isInstalled(root, '24.0.0')).toBe(true);
    await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock('1.0.1')));
    expect(isInstalled(root, '24.0.0')).toBe(false);
  });

  test('are not complete without a Node of their own where the present one is old', async () => {
    const root = await makeFolder();
    await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: {} }));
    await writeFile(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }));
    expect(isInstalled(root, '20.20.2')).toBe(false);
    await writeFile(join(root, 'node_modules/.bin/node'), '');
    expect(isInstalled(root, '20.20.2')).toBe(true);
  });

  test('half a list of npm counts as none', async () => {
    const root = await makeFolder();
    await mkdir(join(root, 'node_modules'));
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: {} }));
    await writeFile(join(root, 'node_modules/.package-lock.json'), '{"packages": {');
    expect(isInstalled(root, '24.0.0')).toBe(false);
  });

  test.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'ECONNRESET'])('%s means no network', (code) => {
    const { problem, detail } = explainInstallFailure(`npm error code ${code}\nnpm error network request failed`);
    expect(problem).toContain(`cannot be downloaded (${code})`);
    expect(detail).toBe('');
  });

  test('any other failure comes with what npm said', () => {
    expect(explainInstallFailure('npm error code EUSAGE\nnpm error Missing: x from lock file')).toEqual({
      problem: 'npm ci could not install the packages: see its own words above.',
      detail: 'npm error code EUSAGE\nnpm error Missing: x from lock file',
    });
  });
});

describe('a build', () => {
  async function makeSources(): Promise<string> {
    const root = await makeFolder();
    for (const folder of ['src/pages', 'src/studio', 'public', 'dist'])
      await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, 'package.json'), '{}');
    await writeFile(join(root, 'src/pages/index.astro'), 'one');
    return root;
  }

  test('is fresh when it was made from the files that are here', async () => {
    const root = await makeSources();
    expect(isBuildFresh(root)).toBe(false);
    recordBuild(root, hashInputs(root));
    expect(isBuildFresh(root)).toBe(true);
    await writeFile(join(root, 'src/pages/index.astro'), 'one');
    expect(isBuildFresh(root)).toBe(true);
  });

  test.each(['src/pages/index.astro', 'src/pages/new.astro', 'public/a.txt', 'package.json', 'astro.config.mjs'])(
    'is stale after a change of %s',
    async (file) => {
      const root = await makeSources();
      recordBuild(root, hashInputs(root));
      await writeFile(join(root, file), 'two');
      expect(isBuildFresh(root)).toBe(false);
    },
  );

  test('is stale after a file was renamed, and without its output', async () => {
    const root = await makeSources();
    recordBuild(root, hashInputs(root));
    await rm(join(root, 'src/pages/index.astro'));
    await writeFile(join(root, 'src/pages/other.astro'), 'one');
    expect(isBuildFresh(root)).toBe(false);
    await rm(join(root, 'dist'), { recursive: true });
    expect(isBuildFresh(root)).toBe(false);
  });

  test('has nothing to do with the programs beside the site', async () => {
    const root = await makeSources();
    recordBuild(root, hashInputs(root));
    await writeFile(join(root, 'src/studio/a.ts'), 'two');
    expect(isBuildFresh(root)).toBe(true);
  });
});

describe('a browser', () => {
  const script = (code: number) => `#!/bin/sh\nexit ${code}\n`;

  async function makeProgram(folder: string, name: string, code: number): Promise<string> {
    const file = join(folder, name);
    await writeFile(file, script(code));
    await chmod(file, 0o755);
    return file;
  }

  test('is the first in the path that runs', async () => {
    const folder = await makeFolder();
    // What a system puts there when it only tells how to install one.
    await makeProgram(folder, 'chromium-browser', 1);
    expect(findBrowser({ PATH: folder })).toBeNull();
    const chrome = await makeProgram(folder, 'google-chrome', 0);
    expect(findBrowser({ PATH: `/nowhere:${folder}` })).toBe(chrome);
  });

  test('named in CHROMIUM_PATH is taken before all others, or none is', async () => {
    const folder = await makeFolder();
    await makeProgram(folder, 'chromium', 0);
    const own = await makeProgram(folder, 'own', 0);
    expect(findBrowser({ PATH: folder, CHROMIUM_PATH: own })).toBe(own);
    expect(findBrowser({ PATH: folder, CHROMIUM_PATH: join(folder, 'gone') })).toBeNull();
  });
});

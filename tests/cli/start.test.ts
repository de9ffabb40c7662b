/** `npm start` as a real process: what it does, and that every failure is one sentence and exit code 1. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { makeProject, occupyPort, run, startCourse } from './sample-project.ts';

/** Stops a running course and waits until it is gone. */
async function stop(course: ReturnType<typeof startCourse>): Promise<Awaited<(typeof course)['ended']>> {
  course.child.kill('SIGTERM');
  return course.ended;
}

describe('npm start', { timeout: 60_000 }, () => {
  test('installs, builds and serves; passes a signal on and the exit code back', async () => {
    const { root } = await makeProject();
    const course = startCourse(root);
    const port = (await course.until(/at port (\d+)/))[1];
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('course');
    const { code, out } = await stop(course);
    expect(code).toBe(7);
    expect(out).toMatch(/Installing packages: done in \d+ s\n.*\n?Building the course: done in \d+ s\n[^]*stopped/);
  });

  test('installs and builds only when something changed', async () => {
    const { root, write } = await makeProject();
    const builds = () => readFile(join(root, 'builds.log'), 'utf8');
    for (const text of ['first', 'first', 'second']) {
      await write('src/pages/index.txt', text);
      const course = startCourse(root);
      await course.until(/at port/);
      await stop(course);
    }
    expect(await builds()).toBe('built first\nbuilt second\n');
    const again = startCourse(root);
    await again.until(/at port/);
    expect((await stop(again)).out).not.toMatch(/Installing|Building/);
  });

  test('stops the server when npm itself is killed', async () => {
    const { root } = await makeProject();
    const npm = run(root, 'npm', ['start', '--silent'], { PORT: '0' });
    const server = Number((await npm.until(/pid (\d+)/))[1]);
    npm.child.kill('SIGTERM');
    await vi.waitFor(() => expect(() => process.kill(server, 0)).toThrow('ESRCH'), { timeout: 10_000 });
  });

  test('says which port is taken before the long work', async () => {
    const { root } = await makeProject();
    const port = await occupyPort();
    const { code, out, err } = await startCourse(root, { PORT: String(port) }).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use: .*\\.\\n$`));
  });

  test.each(['abc', '-1', '65536', '80.5'])('refuses PORT=%s', async (port) => {
    const { root } = await makeProject();
    const { code, out, err } = await startCourse(root, { PORT: port }).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`PORT must be a number from 0 to 65535, and it is "${port}": try PORT=8080 npm start.\n`);
  });

  test('refuses a HOST that is not of this machine', async () => {
    const { root } = await makeProject();
    const { code, err } = await startCourse(root, { HOST: '192.0.2.1' }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^This machine cannot serve on HOST 192\.0\.2\.1 .*\.\n$/);
  });

  test('says that the network is missing', async () => {
    const { root } = await makeProject();
    const file = join(root, 'package-lock.json');
    const lock = JSON.parse(await readFile(file, 'utf8')) as { packages: Record<string, unknown> };
    const dependencies = { astro: 'file:builder', yaml: '2.9.1' };
    lock.packages[''] = { name: 'sample', dependencies };
    lock.packages['node_modules/yaml'] = { version: '2.9.1', resolved: 'http://127.0.0.1:9/yaml/-/yaml-2.9.1.tgz' };
    await writeFile(file, JSON.stringify(lock));
    await writeFile(join(root, 'package.json'), JSON.stringify({ name: 'sample', type: 'module', dependencies }));
    const { code, err } = await startCourse(root).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^The packages cannot be downloaded \(ECONNREFUSED\): check the network .*\.\n$/);
  });

  test("shows the build's own error and serves nothing", async () => {
    const { root, write } = await makeProject();
    await write('src/pages/index.txt', 'a mistake');
    const { code, out, err } = await startCourse(root).ended;
    expect(code).toBe(1);
    expect(out).not.toContain('at port');
    expect(err).toBe('index.txt: a mistake on line 1\n\nThe course could not be built: see the error above.\n');
  });
});

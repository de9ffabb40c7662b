/** How large packages are, how soon they are made, and what a launch costs before the first lesson can be used. */
import { gzipSync } from 'node:zlib';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formats } from '../../src/packager/arguments.ts';
import { makePackages } from '../../src/packager/make-packages.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { Learner } from './learner.ts';
import { startLmsServer } from './lms-server.ts';
import { builtSiteRoot, unpackPackage } from './packages.ts';

const film = /\.(mp4|jpg|png|mp3)$/;
/** What authors wrote: lessons, conversations, exercises, tools, words, captions, and the list of all of it to search in. */
const content = /\/(lessen|gesprekken|gereedschap)\/|\/(zoekindex\.json|begrippen\.html)$|^data\/|^clips\//;

describe('the budget of a package', () => {
  test.each(formats)(
    '%s: small without its films, and the same bytes every time (pitfall 66)',
    async (format) => {
      const files = await unpackPackage(format);
      const lessons = Object.keys(files).filter((path) => /\/lessen\/.*\.html$/.test(path)).length;
      const packed = Object.entries(files).flatMap(([path, bytes]) =>
        film.test(path) ? [] : [{ isContent: content.test(path), size: gzipSync(bytes).length }],
      );
      const sum = (isContent: boolean): number =>
        packed.reduce((total, part) => total + (part.isContent === isContent ? part.size : 0), 0);
      // The typeface is 34 kB of it, search and its page 20, the code of all kinds of exercises most of the rest.
      expect(sum(false)).toBeLessThanOrEqual(300_000);
      expect(sum(true) / lessons).toBeLessThanOrEqual(40_000);
      const folder = await mkdtemp(join(tmpdir(), 'vknz-budget-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      const hashes = new Set<string>();
      for (const out of ['a', 'b']) {
        const order = { wanted: [{ format, edition: 'klantmanager' as const }], isAll: false, given: {}, config: null };
        const made = await makePackages({ ...order, out: join(folder, out) }, await builtSiteRoot(), () => undefined);
        const [done] = made.ok ? made.value : [];
        expect(done?.bytes).toBeLessThan(100_000_000);
        hashes.add(
          createHash('sha256')
            .update(await readFile(done?.file ?? ''))
            .digest('hex'),
        );
      }
      expect(hashes.size).toBe(1);
    },
    60_000,
  );

  test('from launch to the first lesson: at most 62 kB of packed scripts, and no code of another format', async () => {
    const [browser, files] = await Promise.all([launchBrowser(), unpackPackage('scorm12')]);
    const server = await startLmsServer(files);
    const learner = await Learner.launch(browser, server);
    await learner.course.chooseLesson();
    const asked = await Promise.all(
      learner.page
        .frames()
        .map((frame) =>
          frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)),
        ),
    );
    const scripts = new Set(asked.flat().flatMap((path) => /_assets\/[^/]*\.js$/.exec(path)?.[0] ?? []));
    const sizes = [...scripts].map((path) => gzipSync(files[path] ?? '', { level: 9 }).length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(62_000);
    expect([...scripts].filter((path) => path.includes('cmi5'))).toEqual([]);
    await browser.close();
    await server.stop();
  }, 60_000);
});

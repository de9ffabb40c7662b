/** What a launch costs before the first lesson can be used: scripts, requests, and how often one presses Tab. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { Learner } from './learner.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackPackage } from './packages.ts';

const packedSize = (bytes: Uint8Array | string): number => gzipSync(bytes, { level: 9 }).length;

/** What the page in `frame` asked for, in the order of asking. */
async function listRequests(frame: Frame): Promise<{ file: string; isBeforePaint: boolean }[]> {
  const asked = await frame.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const entries = performance.getEntriesByType('resource');
    return entries.map(({ name, startTime }) => ({ path: new URL(name).pathname, isBeforePaint: startTime < paint }));
  });
  return asked.map(({ path, isBeforePaint }) => ({
    file: decodeURIComponent(path).replace(/^.*\/content\/3\//, ''),
    isBeforePaint,
  }));
}

describe('a launch of the whole course', () => {
  const world = {} as { browser: Browser; server: LmsServer; files: Record<string, Uint8Array> };

  beforeAll(async () => {
    const [browser, files] = await Promise.all([launchBrowser(), unpackPackage('scorm12')]);
    Object.assign(world, { browser, files, server: await startLmsServer(files) });
  }, 120_000);
  afterAll(async () => {
    await world.browser.close();
    await world.server.stop();
  });

  test('60 kB of packed scripts from launch page to first lesson, 2 kB for the overview between, none of another format; 12 requests before a page is seen', async () => {
    const { browser, server, files } = world;
    const learner = await Learner.launch(browser, server);
    const shown = (): Frame[] => learner.page.frames().filter((frame) => frame.url().includes('/content/3/'));
    const scripts = new Set<string>();
    const size = (): number => [...scripts].reduce((sum, file) => sum + packedSize(files[file] ?? ''), 0);
    const look = async (frames: readonly Frame[]): Promise<void> => {
      for (const frame of frames) {
        const requests = await listRequests(frame);
        // The page itself is one as well.
        expect(1 + requests.filter(({ isBeforePaint }) => isBeforePaint).length, frame.url()).toBeLessThanOrEqual(12);
        for (const { file } of requests) if (file.endsWith('.js')) scripts.add(file);
      }
    };
    await learner.course.overviewIsThere();
    const overview = shown();
    expect(overview).toHaveLength(2);
    await look(overview.slice(0, 1));
    const launchOnly = new Set(scripts);
    await look(overview.slice(1));
    const all = new Set(scripts);
    await learner.course.chooseLesson();
    scripts.clear();
    launchOnly.forEach((file) => scripts.add(file));
    await look(shown().slice(1));
    expect(scripts.size).toBeGreaterThan(4);
    expect(size()).toBeLessThanOrEqual(60_000);
    all.forEach((file) => scripts.add(file));
    expect(size()).toBeLessThanOrEqual(62_500);
    expect([...scripts].filter((file) => file.includes('cmi5'))).toEqual([]);
    await learner.quit();
  }, 60_000);

  test('25 times Tab at most before what a page is about', async () => {
    const learner = await Learner.launch(world.browser, world.server);
    await learner.course.overviewIsThere();
    const { page, course } = learner;
    const isInContent = (): Promise<boolean> =>
      course.lesson
        .locator('body')
        .evaluate(
          ({ ownerDocument }) => ownerDocument.activeElement?.matches('main :is(a, button, input, summary)') === true,
        );
    const countStops = async (): Promise<number> => {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      for (let stops = 1; stops <= 40; stops += 1) {
        await page.keyboard.press('Tab');
        if (await isInContent()) return stops;
      }
      return Infinity;
    };
    expect(await countStops()).toBeLessThanOrEqual(25);
    await course.chooseLesson();
    expect(await countStops()).toBeLessThanOrEqual(25);
    await learner.quit();
  }, 60_000);
});

const dialects = { dialect12: 'scorm12/cmi12.ts', dialect2004: 'scorm2004/cmi2004.ts' } as const;

test.each([
  ['SCORM 1.2', ['dialect12'], 2800],
  ['SCORM 2004', ['dialect2004'], 2850],
  ['both', ['dialect12', 'dialect2004'], 3072],
] as const)('what talks with an LMS is small: %s', async (_name, spoken, most) => {
  const adapters = fileURLToPath(new URL('../../src/lib/adapters', import.meta.url));
  const entry = [
    `export { findApi } from '${adapters}/lms/find-api.ts';`,
    `export { createLmsStore } from '${adapters}/lms/lms-store.ts';`,
    ...spoken.map((name) => `export { ${name} } from '${adapters}/${dialects[name]}';`),
  ].join('\n');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? entry : null) },
    ],
    build: { write: false, minify: true, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
  });
  const [code = ''] =
    'output' in built ? built.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])) : [];
  expect(code).toContain('cmi.suspend_data');
  expect(packedSize(code)).toBeLessThanOrEqual(most);
});

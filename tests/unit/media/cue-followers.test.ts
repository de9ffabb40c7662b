/** Following stretches of a clip by the browser's own cue events. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMediaBench, type MediaBench, type MediaWindow } from './media-bench.ts';

const bench: { current: MediaBench | null } = { current: null };
beforeAll(async () => {
  bench.current = await startMediaBench();
}, 60_000);
afterAll(() => bench.current?.stop());

type Stretches = readonly Readonly<{ start: number; end: number }>[];
type FollowWindow = MediaWindow & { stop: () => void };

/** A page that remembers in `seen` which stretches were entered and when. */
async function follow(stretches: Stretches): Promise<Page> {
  if (bench.current === null) throw new Error('The bench has not started.');
  const page = await bench.current.open('auto');
  await page.waitForFunction(() => (window as unknown as MediaWindow).video.readyState >= 2);
  await page.evaluate((given) => {
    const here = window as unknown as FollowWindow;
    here.stop = here.modules.followCues(here.video, given, (index) => here.seen.push([index, here.video.currentTime]));
  }, stretches);
  return page;
}

/** Seeks and waits until the last that was told is `expected`. */
async function seekTo(page: Page, to: number, expected: number | null): Promise<void> {
  await page.evaluate((time) => {
    (window as unknown as FollowWindow).video.currentTime = time;
  }, to);
  await lastIs(page, expected);
}

async function lastIs(page: Page, expected: number | null): Promise<void> {
  await page.waitForFunction((index) => {
    const last = (window as unknown as FollowWindow).seen.at(-1) as [number | null, number] | undefined;
    return last !== undefined && last[0] === index;
  }, expected);
}

describe('followCues', () => {
  it('tells where a seek lands, and when it lands in no stretch', async () => {
    const page = await follow([
      { start: 10, end: 12 },
      { start: 20, end: 25 },
    ]);
    await seekTo(page, 11, 0);
    await seekTo(page, 15, null);
    await seekTo(page, 24.9, 1);
    await seekTo(page, 10, 0);
    await seekTo(page, 12.1, null);
    await page.close();
  });

  it('enters and leaves a stretch while the clip runs', async () => {
    const page = await follow([
      { start: 1, end: 1.6 },
      { start: 1.9, end: 2.4 },
    ]);
    await page.evaluate(() => (window as unknown as FollowWindow).video.play());
    await page.waitForFunction(() => (window as unknown as FollowWindow).video.currentTime > 2.8);
    const seen = await page.evaluate(() => (window as unknown as FollowWindow).seen as [number | null, number][]);
    expect(seen.map(([index]) => index)).toEqual([0, null, 1, null]);
    for (const [place, edge] of [1, 1.6, 1.9, 2.4].entries()) expect(seen[place]?.[1]).toBeGreaterThanOrEqual(edge);
    await page.close();
  });

  it('of overlapping stretches the latest counts, and a point is long enough to be seen', async () => {
    const page = await follow([
      { start: 30, end: 40 },
      { start: 35, end: 37 },
      { start: 50, end: 50 },
    ]);
    await seekTo(page, 36, 1);
    await seekTo(page, 38, 0);
    await seekTo(page, 45, null);
    await seekTo(page, 50.05, 2);
    await page.close();
  });

  it('knows the stretch in which the clip stands already', async () => {
    const page = await follow([]);
    await page.evaluate(() => {
      const here = window as unknown as FollowWindow;
      here.video.currentTime = 61;
      here.modules.followCues(here.video, [{ start: 60, end: 62 }], (index) => here.seen.push([index, 0]));
    });
    await lastIs(page, 0);
    await page.close();
  });

  it('tells nothing more once it is stopped, and does not stop others', async () => {
    const page = await follow([{ start: 10, end: 12 }]);
    await seekTo(page, 11, 0);
    await page.evaluate(() => {
      const here = window as unknown as FollowWindow;
      here.stop();
      here.seen = [];
      here.modules.followCues(here.video, [{ start: 20, end: 22 }], (index) => here.seen.push([`other ${index}`, 0]));
      here.video.currentTime = 21;
    });
    await page.waitForFunction(() => (window as unknown as FollowWindow).seen.length > 0);
    const seen = await page.evaluate(() => (window as unknown as FollowWindow).seen);
    expect(seen).toEqual([['other 0', 0]]);
    const left = await page.evaluate(() => {
      const [first] = (window as unknown as FollowWindow).video.textTracks;
      return [first?.mode, first?.cues?.length ?? 0];
    });
    expect(left).toEqual(['disabled', 0]);
    await page.close();
  });
});

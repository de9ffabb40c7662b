/** The media store around a real video in the real browser. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MediaState } from '#media/media-store.ts';
import { clipLength, startMediaBench, type Holding, type MediaBench, type MediaWindow } from './media-bench.ts';

const bench: { current: MediaBench | null } = { current: null };
beforeAll(async () => {
  bench.current = await startMediaBench();
}, 60_000);
afterAll(() => bench.current?.stop());

async function openPage(preload: 'none' | 'auto' = 'none', holding: Holding = 'whole'): Promise<Page> {
  if (bench.current === null) throw new Error('The bench has not started.');
  bench.current.hold(holding);
  return bench.current.open(preload);
}
const stateOf = (page: Page): Promise<MediaState> =>
  page.evaluate(() => (window as unknown as MediaWindow).media.get());

/** Resolves when the store's state has these values. */
async function reach(page: Page, wanted: Partial<MediaState>): Promise<void> {
  await page.waitForFunction((values) => {
    const state = (window as unknown as MediaWindow).media.get();
    return Object.entries(values).every(([key, value]) => Reflect.get(state, key) === value);
  }, wanted);
}

describe('a media store', () => {
  it('starts at rest, and a request changes nothing by itself', async () => {
    const page = await openPage();
    const states = await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      const before = media.get();
      media.request({ type: 'play' });
      return [before, media.get()];
    });
    const atRest = { time: 0, playing: false, failed: false, waiting: false };
    expect(states).toEqual([atRest, atRest]);
    await reach(page, { playing: true, waiting: false });
    const still = await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      media.request({ type: 'pause' });
      return media.get().playing;
    });
    expect(still).toBe(true);
    await reach(page, { playing: false });
    await page.close();
  });

  it('gives a copy of its state, which nobody can change', async () => {
    const page = await openPage();
    const time = await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      Object.assign(media.get(), { time: 50 });
      return media.get().time;
    });
    expect(time).toBe(0);
    await page.close();
  });

  it('toggles between playing and pause', async () => {
    const page = await openPage('auto');
    const toggle = (): Promise<void> =>
      page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'toggle' }));
    await toggle();
    await reach(page, { playing: true });
    await toggle();
    await reach(page, { playing: false });
    await page.close();
  });

  it.each(['none', 'auto'] as const)('shows where a seek goes at once, and goes there: preload %s', async (preload) => {
    const page = await openPage(preload);
    const shown = await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      media.request({ type: 'seek', to: 40.5 });
      return media.get().time;
    });
    expect(shown).toBe(40.5);
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'play' }));
    await reach(page, { playing: true, waiting: false });
    expect((await stateOf(page)).time).toBeGreaterThanOrEqual(40.5);
    await page.close();
  });

  it('keeps seeks and skips inside the clip, before anything is loaded too', async () => {
    const page = await openPage();
    const times = await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      const after = (run: () => void): number => {
        run();
        return media.get().time;
      };
      return [
        after(() => media.request({ type: 'seek', to: -3 })),
        after(() => media.request({ type: 'skip', by: 5 })),
        after(() => media.request({ type: 'skip', by: 5 })),
        after(() => media.request({ type: 'skip', by: -20 })),
        after(() => media.request({ type: 'seek', to: 5000 })),
      ];
    });
    expect(times).toEqual([0, 5, 10, 0, clipLength]);
    await page.close();
  });

  it('stops at the end of the clip, and plays again from the start', async () => {
    const page = await openPage('auto');
    await page.evaluate((nearEnd) => {
      const { media } = window as unknown as MediaWindow;
      media.request({ type: 'seek', to: nearEnd });
      media.request({ type: 'play' });
    }, clipLength - 0.2);
    await page.waitForFunction(() => (window as unknown as MediaWindow).video.ended);
    await reach(page, { playing: false });
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'toggle' }));
    await reach(page, { playing: true });
    expect((await stateOf(page)).time).toBeLessThan(60);
    await page.close();
  });

  it('keeps to a stretch: stops at its end by itself, and begins it anew', async () => {
    const page = await openPage('auto');
    const seeks = await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      media.request({ type: 'keep-within', range: { start: 20, end: 21 } });
      const after = (to: number): number => {
        media.request({ type: 'seek', to });
        return media.get().time;
      };
      return [after(5), after(50)];
    });
    expect(seeks).toEqual([20, 21]);
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'play' }));
    await page.waitForFunction(() => {
      const { media } = window as unknown as MediaWindow;
      return !media.get().playing && media.get().time >= 21;
    });
    expect((await stateOf(page)).time).toBeLessThan(21.5);
    const freed = await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      media.request({ type: 'keep-within', range: null });
      media.request({ type: 'seek', to: 50 });
      return media.get().time;
    });
    expect(freed).toBe(50);
    await page.close();
  });

  it('tells listeners of each change until they are taken off', async () => {
    const page = await openPage();
    const counts = await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      let first = 0;
      let second = 0;
      const stop = media.subscribe(() => (first += 1));
      media.subscribe(() => (second += 1));
      media.request({ type: 'seek', to: 1 });
      stop();
      media.request({ type: 'seek', to: 2 });
      return [first, second];
    });
    expect(counts).toEqual([1, 2]);
    await page.close();
  });

  it('leaves no listener behind when it is destroyed', async () => {
    const page = await openPage('auto');
    const calls = await page.evaluate(async () => {
      const { media, video, seen } = window as unknown as MediaWindow;
      media.subscribe(() => seen.push('called'));
      media.destroy();
      const before = media.get();
      await video.play();
      video.pause();
      const paused = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
      video.currentTime = 30;
      await paused;
      return [seen.length, JSON.stringify(before) === JSON.stringify(media.get())];
    });
    expect(calls).toEqual([0, true]);
    await page.close();
  });
});

describe('a clip that does not load', () => {
  it('is told, and can be tried again', async () => {
    const page = await openPage('none', 'nothing');
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'play' }));
    await reach(page, { failed: true, playing: false, waiting: false });
    bench.current?.hold('whole');
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'retry' }));
    await reach(page, { failed: false });
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'play' }));
    await reach(page, { playing: true, failed: false, waiting: false });
    await page.close();
  });

  it('is told when it failed before there was a store, and when it fails again', async () => {
    const page = await openPage('auto', 'nothing');
    await page.waitForFunction(() => (window as unknown as MediaWindow).video.error !== null);
    const failed = await page.evaluate(async (length) => {
      const { modules, video } = window as unknown as MediaWindow;
      const late = modules.createMediaStore(video, length);
      const before = late.get().failed;
      const again = new Promise((resolve) => video.addEventListener('error', resolve, { once: true }));
      late.request({ type: 'retry' });
      await again;
      return [before, late.get().failed];
    }, clipLength);
    expect(failed).toEqual([true, true]);
    await page.close();
  });

  it('halfway is told, and is at rest once it is tried again', async () => {
    const page = await openPage('none', 'beginning');
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'play' }));
    await reach(page, { playing: true });
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'seek', to: 90 }));
    await reach(page, { failed: true, playing: false, waiting: false });
    bench.current?.hold('whole');
    await page.evaluate(() => (window as unknown as MediaWindow).media.request({ type: 'retry' }));
    await reach(page, { failed: false, playing: false, waiting: false });
    await page.close();
  });

  it('goes on where the learner was', async () => {
    const page = await openPage('none', 'nothing');
    await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      media.request({ type: 'seek', to: 40 });
      media.request({ type: 'play' });
    });
    await reach(page, { failed: true });
    expect((await stateOf(page)).time).toBe(40);
    bench.current?.hold('whole');
    await page.evaluate(() => {
      const { media } = window as unknown as MediaWindow;
      media.request({ type: 'retry' });
      media.request({ type: 'play' });
    });
    await reach(page, { playing: true, waiting: false });
    expect((await stateOf(page)).time).toBeGreaterThanOrEqual(40);
    await page.close();
  });
});

/** An exercise with many marks: what building, playing and adding cost. */
import type { Browser, CDPSession, Page } from 'playwright';
import { cpuOf, openPage, quantile } from './browser.ts';

export type TimelineFigures = Readonly<{
  marks: number;
  /** Main-thread CPU, ms, from navigation until alive plus 1.5 s. */
  build: number;
  /** Main-thread CPU per second of playing, ms. */
  play: number;
  frameP50: number;
  frameP99: number;
  /** CPU to add one mark and paint, ms. */
  add: number;
  nodes: number;
  listeners: number;
  /** The last mark can be reached with the End key and has a name. */
  lastReached: boolean;
}>;

/** `state`: key and value of the device's storage that holds `marks` marks for the exercise at `url`. */
export async function measureTimeline(
  browser: Browser,
  url: string,
  marks: number,
  state: readonly [string, string],
): Promise<TimelineFigures> {
  const { page, cdp, close } = await openPage(browser, 'loopback');
  await page.addInitScript(([key, value]) => localStorage.setItem(key as string, value as string), state);
  const before = await cpuOf(cdp);
  await page.goto(url);
  await page.waitForSelector('[data-exercise][data-ready]');
  await page.waitForTimeout(1500);
  const build = (await cpuOf(cdp)) - before;
  const { nodes, listeners } = await countNodes(page, cdp);
  const { play, frames } = await measurePlaying(page, cdp);
  const add = await measureAdding(page, cdp);
  const lastReached = await reachesLast(page, marks);
  await close();
  return {
    marks,
    build,
    play,
    frameP50: quantile(frames, 0.5),
    frameP99: quantile(frames, 0.99),
    add,
    nodes,
    listeners,
    lastReached,
  };
}

/** Nodes of every kind inside the exercise, and listeners on the whole page. */
async function countNodes(page: Page, cdp: CDPSession): Promise<{ nodes: number; listeners: number }> {
  const nodes = await page.evaluate(() => {
    const exercise = document.querySelector('[data-exercise]') as Element;
    const walker = document.createTreeWalker(exercise, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode() !== null) count += 1;
    return count;
  });
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return { nodes, listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN };
}

async function measurePlaying(page: Page, cdp: CDPSession): Promise<{ play: number; frames: readonly number[] }> {
  await page.evaluate(() => {
    const video = document.querySelector('video');
    if (video !== null) video.muted = true;
    return video?.play();
  });
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
  const before = await cpuOf(cdp);
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        let last = performance.now();
        const end = last + 8000;
        const next = (now: number): void => {
          gaps.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(next);
          else resolve(gaps);
        };
        requestAnimationFrame(next);
      }),
  );
  const play = ((await cpuOf(cdp)) - before) / 8;
  await page.evaluate(() => document.querySelector('video')?.pause());
  return { play, frames };
}

async function measureAdding(page: Page, cdp: CDPSession): Promise<number> {
  const rounds = 20;
  const before = await cpuOf(cdp);
  await page.evaluate(async (count) => {
    for (let round = 0; round < count; round += 1) {
      document
        .querySelector('[data-place-mark]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true, cancelable: true }));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  }, rounds);
  return ((await cpuOf(cdp)) - before) / rounds;
}

async function reachesLast(page: Page, marks: number): Promise<boolean> {
  await page.locator('[data-mark-list] [data-mark][tabindex="0"]').first().focus();
  await page.keyboard.press('End');
  const position = await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
  const name = await page.evaluate(() => document.activeElement?.textContent);
  return Number(position) >= marks && (name ?? '').trim().startsWith('Markering');
}

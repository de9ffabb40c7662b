/** The exercise page beside the floor page: bytes, requests, time until usable, blocking time, layout shift. */
import type { Browser } from 'playwright';
import { gzipSync } from 'node:zlib';
import { cpuOf, openPage, type Conditions } from './browser.ts';

export type PageFigures = Readonly<{
  requests: number;
  scriptGzip: number;
  transferred: number;
  /** Milliseconds since navigation until the mark key put a mark in the list. */
  usable: number;
  cpu: number;
  layoutShift: number;
  foreign: readonly string[];
}>;

type Seen = { url: string; type: string; body: Buffer | null };

/** Opens `url` in a new profile and waits until the mark key works. Media bytes are left out of `transferred`. */
export async function measureExercise(browser: Browser, url: string, conditions: Conditions): Promise<PageFigures> {
  const visit = await openPage(browser, conditions);
  const { page, cdp } = visit;
  const seen: Seen[] = [];
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const entry: Seen = { url: response.url(), type: response.request().resourceType(), body: null };
    seen.push(entry);
    if (entry.type !== 'media')
      bodies.push(
        response.body().then(
          (body) => void (entry.body = body),
          () => undefined,
        ),
      );
  });
  await page.addInitScript(watchUntilUsable);
  await page.goto(url, { waitUntil: 'commit' });
  const usable = (await (
    await page.waitForFunction(() => Reflect.get(window, 'usableAt') as number | undefined)
  ).jsonValue()) as number;
  const cpu = await cpuOf(cdp);
  const requests = seen.length;
  await page.waitForLoadState('load');
  await Promise.all(bodies);
  const layoutShift = await page.evaluate(() => Reflect.get(window, 'layoutShift') as number);
  await visit.close();
  const { origin } = new URL(url);
  const text = seen.slice(0, requests).filter(({ type, body }) => type !== 'media' && body !== null);
  return {
    requests,
    scriptGzip: sum(
      text.filter(({ type }) => type === 'script').map(({ body }) => gzipSync(body as Buffer, { level: 9 }).length),
    ),
    transferred: sum(
      text.map(({ body, url: from }) =>
        /\.(jpg|woff2)$/.test(from) ? (body as Buffer).length : gzipSync(body as Buffer, { level: 9 }).length,
      ),
    ),
    usable,
    cpu,
    layoutShift,
    foreign: seen
      .filter(({ url: from }) => !from.startsWith('data:') && new URL(from).origin !== origin)
      .map(({ url: from }) => from),
  };
}

/** Blocking time, ms: over all long tasks of a visit that nobody disturbs, what exceeds 50 ms. */
export async function measureBlocking(browser: Browser, url: string, conditions: Conditions): Promise<number> {
  const { page, close } = await openPage(browser, conditions);
  await page.addInitScript(() => {
    const found = { blocking: 0 };
    Object.defineProperty(window, 'blockingTime', { get: () => found.blocking });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.blocking += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.waitForSelector('[data-exercise][data-ready]');
  await page.waitForTimeout(2000);
  const blocking = await page.evaluate(() => Reflect.get(window, 'blockingTime') as number);
  await close();
  return blocking;
}

/** The floor page: when its own script says that the first frame is there. */
export async function measureFloor(
  browser: Browser,
  url: string,
  conditions: Conditions,
): Promise<Readonly<{ ready: number; keyReady: number }>> {
  const { page, close } = await openPage(browser, conditions);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(window, 'ready') as number | undefined);
  const figures = await page.evaluate(() => ({
    ready: Reflect.get(window, 'ready') as number,
    keyReady: Reflect.get(window, 'keyReady') as number,
  }));
  await close();
  return figures;
}

/** Runs in the page: tries the mark key as soon as the exercise is alive, and notes when a mark stands in the list. */
function watchUntilUsable(): void {
  const figures = { usableAt: undefined as number | undefined, layoutShift: 0 };
  Object.defineProperties(window, {
    usableAt: { get: () => figures.usableAt },
    layoutShift: { get: () => figures.layoutShift },
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number })[]) {
      if (!entry.hadRecentInput) figures.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const attempt = (): void => {
    if (document.querySelector('[data-mark-list] [data-mark]') !== null) {
      figures.usableAt = performance.now();
      return;
    }
    const alive = document.querySelector('[data-exercise][data-ready] [data-place-mark]');
    if (alive !== null)
      alive.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true, cancelable: true }));
    setTimeout(attempt, 5);
  };
  attempt();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What somebody who searches waits for, in the browser. */
import type { Browser, Page, Route } from 'playwright';
import { cpuOf, openPage } from './browser.ts';

const rounds = 5;

/** Milliseconds from the last byte of the index to the first results on the page: on the clock, and of the processor. */
export type FirstAnswer = Readonly<{ clock: number; processor: number }>;

/** One figure per fresh profile; the code is there already. */
export async function measureFirstAnswer(browser: Browser, address: string): Promise<readonly FirstAnswer[]> {
  const found: FirstAnswer[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, cdp, close } = await openPage(browser, 'loopback');
    await page.addInitScript(noteFirstResult);
    const asked = new Promise<Route>((resolve) => void page.route('**/zoekindex.json', resolve));
    await page.goto(`${address}?q=weerstand`, { waitUntil: 'load' });
    const held = await asked;
    await page.waitForFunction(hasCode);
    const before = await cpuOf(cdp);
    await held.continue();
    await page.waitForSelector('[data-results] .result');
    found.push({ processor: (await cpuOf(cdp)) - before, clock: await page.evaluate(readWait) });
    await close();
  }
  return found;
}

/** Milliseconds from each key of a long question to its results on the page. */
export async function measureTyping(browser: Browser, address: string): Promise<readonly number[]> {
  const { page, close } = await openPage(browser, 'loopback');
  await page.goto(`${address}?q=gesprek`);
  await page.waitForSelector('[data-results] .result');
  const found = await typeIn(page, 'toestemming vragen om een gesprek te filmen');
  await close();
  return found;
}

function typeIn(page: Page, question: string): Promise<number[]> {
  return page.evaluate(async (text) => {
    const field = document.querySelector('course-search input') as HTMLInputElement;
    const results = document.querySelector('[data-results]') as HTMLElement;
    const found: number[] = [];
    for (let length = 1; length <= text.length; length += 1) {
      const changed = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(results, { childList: true });
      });
      const before = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new Event('input'));
      found.push((await changed) - before);
    }
    return found;
  }, question);
}

/** Runs in the page before anything else. */
function noteFirstResult(): void {
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('[data-results] .result') === null) return;
    performance.mark('first-result');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function hasCode(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => /_assets\/search\./.test(name));
}

/** Runs in the page. */
function readWait(): number {
  const [mark] = performance.getEntriesByName('first-result');
  const index = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('zoekindex.json'));
  return (
    (mark?.startTime ?? Number.NaN) - ((index as PerformanceResourceTiming | undefined)?.responseEnd ?? Number.NaN)
  );
}

/** A fresh browser for measuring, and the conditions of performance figures. */
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright';

/** Keep the browser quiet and let clips play by themselves. */
export const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/** Starts the browser that `CHROMIUM_PATH` names, or Debian's. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, chromiumSandbox: false, args: flags });
}

export type Conditions = 'loopback' | 'slow-cpu' | 'slow-4g';

export type Visit = Readonly<{ page: Page; cdp: CDPSession; close: () => Promise<void> }>;

/** A new profile with one page. slow-cpu: four times slower. slow-4g: that, with 562.5 ms per request, 1.47 Mbit/s, 412 px wide. */
export async function openPage(browser: Browser, conditions: Conditions): Promise<Visit> {
  const slow = conditions === 'slow-4g';
  const context: BrowserContext = await browser.newContext({
    viewport: slow ? { width: 412, height: 823 } : { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slow) {
    await cdp.send('Network.enable');
    const throughput = (1.47 * 1024 * 1024) / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562.5,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  if (conditions !== 'loopback') await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, cdp, close: () => context.close() };
}

/** Main-thread CPU so far, in ms. */
export async function cpuOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

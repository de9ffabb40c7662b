/** How late what belongs to a moment appears after its time: from the clip's own clock to the line of the transcript. */
import type { Browser } from 'playwright';
import { openPage, quantile } from './browser.ts';
import { exercisePath } from './site.ts';
import type { StaticServer } from './static-server.ts';
import { tableOf } from './table.ts';

/** Plays the clip and watches which line of the transcript is current. */
export async function benchLatency(browser: Browser, { origin }: StaticServer): Promise<string> {
  const { page, close } = await openPage(browser, 'loopback');
  await page.goto(origin + exercisePath);
  await page.waitForSelector('[data-exercise][data-ready]');
  await page.getByRole('button', { name: 'Uitgeschreven tekst' }).click();
  await page.waitForSelector('[data-transcript]');
  const lateness = await page.evaluate(watchLines);
  await close();
  return tableOf('A line of the transcript after its time', [
    { figure: 'lines seen', ours: lateness.length, budget: '' },
    { figure: 'p50, ms', ours: quantile(lateness, 0.5), budget: '' },
    { figure: 'p95, ms', ours: quantile(lateness, 0.95), budget: '≤ 17' },
    { figure: 'most, ms', ours: Math.max(...lateness), budget: '≤ 40' },
  ]);
}

/** Runs in the page for the whole clip; milliseconds of clip time past the line's own start. */
function watchLines(): Promise<number[]> {
  const video = document.querySelector('video') as HTMLVideoElement;
  const data = JSON.parse(document.querySelector('[data-exercise-data]')?.textContent ?? '{}') as {
    clip: { transcript: { start: number }[] };
  };
  const list = document.querySelector('[data-transcript]') as HTMLElement;
  const found: number[] = [];
  let furthest = 0;
  new MutationObserver(() => {
    const lines = [...list.querySelectorAll('.line')];
    const line = lines.findIndex((element) => element.hasAttribute('aria-current'));
    const start = data.clip.transcript[line]?.start;
    // Where lines overlap, the earlier one comes back when the later one ends: that is no entering.
    if (start === undefined || line <= furthest) return;
    furthest = line;
    found.push((video.currentTime - start) * 1000);
  }).observe(list, { subtree: true, attributes: true, attributeFilter: ['aria-current'] });
  video.muted = true;
  return new Promise((resolve) => {
    video.addEventListener('ended', () => resolve(found));
    void video.play();
  });
}

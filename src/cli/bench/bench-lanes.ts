/** The lanes of a whole group on one timeline: how soon they are all there. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { cpuOf, median, openPage, type Conditions } from './browser.ts';
import { lanesPath, writeLanesPages, type LaneCount } from './lanes-page.ts';
import { serveFolder } from './static-server.ts';
import { tableOf } from './table.ts';

const rounds = 5;
/** The first is next to nothing: what the machine needs for any page at that moment. */
const groups: readonly LaneCount[] = [
  { people: 1, marks: 1 },
  { people: 30, marks: 40 },
  { people: 30, marks: 400 },
];

type Figures = Readonly<{ opened: number; cpu: number; drawn: number }>;

/** Groups in turn, so that a slow moment of the machine falls on all. */
export async function benchLanes(browser: Browser): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vknz-lanes-'));
  try {
    await writeLanesPages(folder, groups);
    const bytes = gzipSync(await readFile(join(folder, 'lanes.js')), { level: 9 }).length;
    const { origin, close } = await serveFolder(folder);
    try {
      return await tableOfGroups(browser, origin, bytes);
    } finally {
      close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function tableOfGroups(browser: Browser, origin: string, bytes: number): Promise<string> {
  const found = groups.map((group) => ({
    group,
    slow: [] as Figures[],
    phone: [] as Figures[],
    quick: [] as Figures[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { group, slow, phone, quick } of found) {
      slow.push(await measureOpening(browser, origin + lanesPath(group), 'slow-cpu'));
      quick.push(await measureOpening(browser, origin + lanesPath(group), 'loopback'));
      phone.push(await measureOpening(browser, origin + lanesPath(group), 'slow-4g'));
    }
  }
  const of = (figures: readonly Figures[], key: 'opened' | 'cpu'): number =>
    median(figures.map((figure) => figure[key]));
  return tableOf(
    `All lanes of a group on one timeline (medians of ${rounds})`,
    found.map(({ group, slow, phone, quick }) => ({
      people: group.people,
      'marks of each': group.marks,
      'all lanes there, 4x CPU, ms (≤ 1,000)': of(slow, 'opened'),
      'main-thread CPU of that, ms': of(slow, 'cpu'),
      'the same on slow 4G and a phone, ms': of(phone, 'opened'),
      'main-thread CPU at full speed, ms': of(quick, 'cpu'),
      'lanes with marks in them, of all': `${Math.min(...slow.map(({ drawn }) => drawn))} of ${group.people + 1}`,
      'JavaScript, gzip, bytes': bytes,
    })),
  );
}

/** Milliseconds from navigation until all lanes are painted, the CPU of that, and how many lanes have anything in them. */
async function measureOpening(browser: Browser, url: string, conditions: Conditions): Promise<Figures> {
  const { page, cdp, close } = await openPage(browser, conditions);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(window, 'openedAt') as number | undefined);
  const opened = await page.evaluate(() => Reflect.get(window, 'openedAt') as number);
  const cpu = await cpuOf(cdp);
  const drawn = await page.evaluate(countDrawnLanes);
  await close();
  return { opened, cpu, drawn };
}

/** Runs in the page: in how many lanes there is more than the line below it. */
function countDrawnLanes(): number {
  const canvas = document.querySelector('canvas') as HTMLCanvasElement;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const lanes = document.querySelectorAll('.names span').length;
  const height = canvas.height / lanes;
  const isDrawn = (lane: number): boolean =>
    context
      .getImageData(0, Math.round(lane * height), canvas.width, Math.round(height / 2))
      .data.some((byte) => byte > 0);
  return Array.from({ length: lanes }, (_value, lane) => lane).filter(isDrawn).length;
}

/** Lighthouse on a phone, several runs: the median counts. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { flags, median } from './browser.ts';
import { exercisePath } from './site.ts';
import type { StaticServer } from './static-server.ts';
import { tableOf } from './table.ts';

const rounds = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Report = Readonly<{
  categories: Readonly<Record<string, Readonly<{ score: number }>>>;
  audits: Readonly<Record<string, Readonly<{ numericValue?: number }>>>;
}>;

/** The browser is Lighthouse's own: it wants a new one for each run. */
export async function benchLighthouse(_browser: Browser, { origin }: StaticServer): Promise<string> {
  const reports: Report[] = [];
  for (let round = 0; round < rounds; round += 1) reports.push(await runLighthouse(origin + exercisePath));
  const audit = (id: string): number => median(reports.map((report) => report.audits[id]?.numericValue ?? Number.NaN));
  return tableOf(`Lighthouse, mobile, exercise page (medians of ${rounds})`, [
    ...categories.map((category) => ({
      figure: category,
      ours: median(reports.map((report) => (report.categories[category]?.score ?? 0) * 100)),
      budget: category === 'performance' || category === 'accessibility' ? '100' : '',
    })),
    { figure: 'total blocking time, ms', ours: audit('total-blocking-time'), budget: '≤ 100' },
    { figure: 'largest contentful paint, ms', ours: audit('largest-contentful-paint'), budget: '' },
    { figure: 'layout shift', ours: audit('cumulative-layout-shift'), budget: '0' },
  ]);
}

async function runLighthouse(url: string): Promise<Report> {
  const path = join(tmpdir(), `lighthouse-${process.pid}.json`);
  const chrome = `--chrome-flags=--headless=new --no-sandbox ${flags.join(' ')}`;
  const env = { ...process.env, CHROME_PATH: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' };
  const cli = 'node_modules/lighthouse/cli/index.js';
  await promisify(execFile)(process.execPath, [cli, url, '--quiet', '--output=json', `--output-path=${path}`, chrome], {
    env,
  });
  const report = JSON.parse(await readFile(path, 'utf8')) as Report;
  await rm(path);
  return report;
}

/** `npm run bench`: the project's own row of the performance figures, beside a floor page in the same run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { launchBrowser } from './bench/browser.ts';
import { benchLanes } from './bench/bench-lanes.ts';
import { benchLatency } from './bench/measure-latency.ts';
import { benchLighthouse } from './bench/measure-lighthouse.ts';
import { benchPage } from './bench/bench-page.ts';
import { benchScoring } from './bench/bench-scoring.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchTimeline } from './bench/bench-timeline.ts';
import { startBenchSite } from './bench/site.ts';

const parts = {
  page: benchPage,
  timeline: benchTimeline,
  lanes: benchLanes,
  latency: benchLatency,
  lighthouse: benchLighthouse,
  scoring: benchScoring,
  search: benchSearch,
};
const wanted = process.argv.slice(2);
const site = await startBenchSite();
const browser = await launchBrowser();
try {
  await mkdir('docs/benchmarks', { recursive: true });
  for (const [name, run] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`${name}…`);
    const table = await run(browser, site);
    const where = `${cpus().length} shared cores, Node ${process.version}, browser ${browser.version()}`;
    await writeFile(
      `docs/benchmarks/${name}.md`,
      `${table}\nMeasured with \`npm run bench -- ${name}\` on ${where}.\n`,
    );
    console.log(table);
  }
} finally {
  await browser.close();
  site.close();
}

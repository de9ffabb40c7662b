/** The exercise page against its budgets. */
import type { Browser } from 'playwright';
import { median } from './browser.ts';
import { measureBlocking, measureExercise, measureFloor, type PageFigures } from './measure-page.ts';
import { exercisePath, floorPath } from './site.ts';
import type { StaticServer } from './static-server.ts';
import { tableOf } from './table.ts';

const rounds = 5;

/** Page and floor in turn, so that a slow moment of the machine falls on both. */
export async function benchPage(browser: Browser, { origin }: StaticServer): Promise<string> {
  const pages: PageFigures[] = [];
  const floors: { ready: number; keyReady: number }[] = [];
  const quick: PageFigures[] = [];
  const blocking: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pages.push(await measureExercise(browser, origin + exercisePath, 'slow-4g'));
    floors.push(await measureFloor(browser, origin + floorPath, 'slow-4g'));
    blocking.push(await measureBlocking(browser, origin + exercisePath, 'slow-4g'));
    quick.push(await measureExercise(browser, origin + exercisePath, 'loopback'));
  }
  const of = (key: 'usable' | 'layoutShift' | 'cpu' | 'requests' | 'scriptGzip' | 'transferred'): number =>
    median(pages.map((page) => page[key]));
  const floor = median(floors.map(({ ready }) => ready));
  const foreign = new Set(pages.flatMap((page) => page.foreign));
  return tableOf(`The exercise page (medians of ${rounds})`, [
    { figure: 'JavaScript, gzip, bytes', ours: of('scriptGzip'), budget: '≤ 55,000' },
    { figure: 'requests before usable', ours: of('requests'), budget: '≤ 12' },
    { figure: 'transferred without media, bytes', ours: of('transferred'), budget: '' },
    { figure: 'usable, slow 4G and 4x CPU, ms', ours: of('usable'), budget: '≤ 2,100' },
    { figure: 'floor page beside it, first frame, ms', ours: floor, budget: '' },
    { figure: 'ratio to the floor', ours: of('usable') / floor, budget: '≤ 1.3' },
    { figure: 'blocking time, slow 4G and 4x CPU, ms', ours: median(blocking), budget: '≤ 100' },
    { figure: 'layout shift', ours: of('layoutShift'), budget: '0' },
    { figure: 'requests to other origins', ours: foreign.size, budget: '0' },
    { figure: 'usable, loopback, ms', ours: median(quick.map(({ usable }) => usable)), budget: '' },
    { figure: 'main-thread CPU until usable, loopback, ms', ours: median(quick.map(({ cpu }) => cpu)), budget: '' },
  ]);
}

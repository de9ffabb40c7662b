/** An exercise with 12, 1,000 and 10,000 marks. */
import type { Browser } from 'playwright';
import { emptyAttempt } from '#domain/attempt.ts';
import { emptyNotes, type Mark } from '#domain/mark.ts';
import { emptyProgress } from '#domain/progress.ts';
import { pack } from '#domain/snapshot/index.ts';
import { signals } from '#domain/vocabulary.ts';
import { median } from './browser.ts';
import { measureTimeline, type TimelineFigures } from './measure-timeline.ts';
import { exercisePath } from './site.ts';
import type { StaticServer } from './static-server.ts';
import { tableOf } from './table.ts';

const rounds = 3;
const clipLength = 110;

export async function benchTimeline(browser: Browser, { origin }: StaticServer): Promise<string> {
  const sizes = [12, 1000, 10_000];
  const found = new Map<number, TimelineFigures[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      found.get(size)?.push(await measureTimeline(browser, origin + exercisePath, size, stateWith(size)));
    }
  }
  const few = median((found.get(12) ?? []).map(({ build }) => build));
  return tableOf(
    `Many marks in one exercise (medians of ${rounds})`,
    [...found].map(([size, figures]) => {
      const of = (key: 'build' | 'play' | 'frameP50' | 'frameP99' | 'add' | 'nodes' | 'listeners'): number =>
        median(figures.map((figure) => figure[key]));
      return {
        marks: size,
        'build CPU ms': of('build'),
        'of 12 (≤ 1.2)': of('build') / few,
        'play ms/s': of('play'),
        'frame p50 ms': of('frameP50'),
        'frame p99 ms (≤ 17)': of('frameP99'),
        'add CPU ms (≤ 2)': of('add'),
        'nodes of the exercise (≤ 400)': of('nodes'),
        listeners: of('listeners'),
        'last one reached by keyboard': figures.every(({ lastReached }) => lastReached) ? 'yes' : 'no',
      };
    }),
  );
}

/** A stored state with `count` marks spread over the clip, as the device keeps it. */
function stateWith(count: number): readonly [string, string] {
  const marks = Array.from({ length: count }, (_value, index): Mark => {
    const tenth = Math.floor((index / count) * clipLength * 10);
    const copy = index - Math.ceil((tenth / 10 / clipLength) * count);
    return {
      id: { tenth, copy: Math.max(0, copy) },
      start: tenth / 10,
      end: tenth / 10,
      mode: 'live',
      signal: signals[index % signals.length] ?? null,
      lens: null,
      notes: emptyNotes,
    };
  });
  const progress = {
    ...emptyProgress,
    opened: new Set([12]),
    last: 12,
    attempts: new Map([[1, { ...emptyAttempt, marks, edited: 1_790_000_000 }]]),
  };
  const packed = pack(progress, { size: null, detail: 'everything' });
  if (!packed.ok) throw new Error('Without a limit everything fits.');
  return ['vknz:vknz-klantmanager', `${packed.value.text} l12`];
}

/** Matching marks with moments, beside the least that any matching must do: put both in order and walk past them once. */
import { emptyNotes, type Mark } from '#domain/mark.ts';
import { compareWithMoments, type TimedMoment } from '#domain/match.ts';
import { signals, type Signal } from '#domain/vocabulary.ts';
import { median } from './browser.ts';
import { tableOf } from './table.ts';

const rounds = 15;
const sizes = [
  [100, 10],
  [1000, 100],
  [10_000, 1000],
] as const;

/** How moments lie: seconds from one to the next for every mark, how long they are, how many at the same place. */
const layouts = {
  'windows apart': { step: 20, length: 4, together: 1 },
  'windows cut': { step: 3.6, length: 2, together: 1 },
  'five at each place': { step: 4, length: 4, together: 5 },
} as const;
type Layout = (typeof layouts)[keyof typeof layouts];

/** Marks lie in another order than that of the clip. */
function makeMarks(count: number, length: number): readonly Mark[] {
  return Array.from({ length: count }, (_value, index): Mark => {
    const tenth = Math.floor(((index * 7919) % count) * (length / count) * 10);
    const at = tenth / 10;
    const mode = index % 3 === 0 ? 'live' : 'calm';
    return {
      id: { tenth, copy: index },
      start: at,
      end: at,
      mode,
      signal: signalOf(index),
      lens: null,
      notes: emptyNotes,
    };
  });
}

function makeMoments(count: number, { step, length, together }: Layout): readonly TimedMoment[] {
  return Array.from({ length: count }, (_value, index): TimedMoment => {
    const start = Math.round((index - (index % together)) * step * 10) / 10;
    return { id: `e${index}`, start, end: start + length, weight: 'core', signal: signalOf(index) };
  });
}

function signalOf(index: number): Signal {
  return signals[index % signals.length] ?? 'flow';
}

/** How many marks lie on a moment, found in one walk. */
function walk(marks: readonly Mark[], moments: readonly TimedMoment[]): number {
  const inTime = marks.toSorted((a, b) => a.start - b.start);
  const inOrder = moments.toSorted((a, b) => a.start - b.start);
  let found = 0;
  let next = 0;
  for (const mark of inTime) {
    while (next < inOrder.length - 1 && (inOrder[next] as TimedMoment).end < mark.start) next += 1;
    if ((inOrder[next] as TimedMoment).start <= mark.start) found += 1;
  }
  return found;
}

function measure(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

/** Needs no browser; medians, walk and matching in turn. */
export function benchScoring(): Promise<string> {
  const rows = Object.entries(layouts).flatMap(([name, layout]) =>
    sizes.map(([count, many]) => {
      const moments = makeMoments(many, layout);
      const marks = makeMarks(count, many * layout.step);
      const [ours, floor]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        floor.push(measure(() => walk(marks, moments)));
        ours.push(measure(() => compareWithMoments(marks, moments, 'practise')));
      }
      return {
        'how moments lie': name,
        marks: count,
        moments: many,
        pairs: compareWithMoments(marks, moments, 'practise').pairs.length,
        'ms (10,000: ≤ 50)': median(ours),
        'most ms': Math.max(...ours),
        'sort and walk, ms': median(floor),
        ratio: median(ours) / median(floor),
      };
    }),
  );
  return Promise.resolve(tableOf(`Matching marks with moments (medians of ${rounds})`, rows));
}

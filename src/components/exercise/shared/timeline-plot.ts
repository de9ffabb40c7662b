/** Where marks and moments stand on the timeline picture. Pure; the component draws it. */
import { familyOf, type Signal, type SignalFamily } from '#domain/vocabulary.ts';

/** What can be plotted: a mark, or a moment of someone's reading. Seconds. */
export type Plottable = Readonly<{ start: number; end: number; signal: Signal | null }>;
export type Tick = Readonly<{ x: number; width: number; family: SignalFamily | 'none' }>;

/** Pixels in which one tick is drawn: shapes are wider than this, and thousands of marks must stay cheap to draw. */
const columnWidth = 4;

/** At most one tick per column. */
export function plotMarks(marks: readonly Plottable[], length: number, width: number): readonly Tick[] {
  const columns = new Map<number, Tick>();
  for (const mark of marks) {
    const x = Math.round((mark.start / length) * width);
    const family = mark.signal === null ? 'none' : familyOf(mark.signal);
    const span = Math.max(0, Math.round((mark.end / length) * width) - x);
    const tick: Tick = { x, width: span, family };
    const column = Math.floor(x / columnWidth);
    if (isClearer(tick, columns.get(column))) columns.set(column, tick);
  }
  return [...columns.values()];
}

/** Of ticks in one column the longest is drawn, and of equally long ones the first that has a colour. */
function isClearer(tick: Tick, drawn: Tick | undefined): boolean {
  if (drawn === undefined || tick.width !== drawn.width) return tick.width > (drawn?.width ?? -1);
  return drawn.family === 'none' && tick.family !== 'none';
}

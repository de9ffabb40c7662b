/** Where a curve of growth is drawn: pixels from its points. Pure. */
import type { GrowthPoint } from '#domain/growth/curves.ts';

/** Pixels of the picture, and of the margins around the plot. */
export type Frame = Readonly<{
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}>;

export type Plot = Readonly<{
  line: string;
  /** The interval around the line, closed. */
  band: string;
  chance: string;
  dots: readonly Readonly<{ x: number; y: number }>[];
}>;

/** The pixel row of a share from 0, below, to 1. */
export function rowOf(share: number, { height, top, bottom }: Frame): number {
  return round(top + (1 - share) * (height - top - bottom));
}

/** Points at equal distances from left to right; a single one in the middle. */
export function plotGrowth(points: readonly GrowthPoint[], frame: Frame): Plot {
  const inner = frame.width - frame.left - frame.right;
  const column = (index: number): number =>
    round(frame.left + (points.length === 1 ? inner / 2 : (index * inner) / (points.length - 1)));
  const path = (share: (point: GrowthPoint) => number): readonly string[] =>
    points.map((point, index) => `${column(index)} ${rowOf(share(point), frame)}`);
  const edge = [...path(({ interval }) => interval.high), ...path(({ interval }) => interval.low).toReversed()];
  return {
    line: toPath(path(({ recall }) => recall)),
    band: edge.length === 0 ? '' : `${toPath(edge)} Z`,
    chance: toPath(path(({ chance }) => chance)),
    dots: points.map(({ recall }, index) => ({ x: column(index), y: rowOf(recall, frame) })),
  };
}

function toPath(places: readonly string[]): string {
  return places.length === 0 ? '' : `M ${places.join(' L ')}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

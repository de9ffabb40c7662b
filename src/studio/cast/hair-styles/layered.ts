/** Hair that covers the ears but leaves the neck free: bobs and pixies. */
import { clamp, sampleCurve } from '../../geometry/easing.ts';
import type { HairPaint } from '../hair-paint.ts';
import { bumpAt, type Hair, type HairTexture } from '../look.ts';

export type BobCut = Readonly<{
  /** Height where it ends: 0 is the chin. */
  length?: number;
  /** Height of a fringe; without one the forehead is free. */
  fringe?: number;
  /** Side of the parting: +1 the person's left. */
  side?: 1 | -1;
  volume?: number;
  /** Ends that turn in (positive) or out. */
  turnIn?: number;
  texture?: HairTexture;
}>;

function bobEdge(cut: BobCut): (angle: number) => number {
  const { length = 0.04, fringe, side = 1 } = cut;
  const free = [
    [0, 0.85],
    [22, 0.84],
    [40, 0.77],
    [54, 0.62],
    [64, 0.42],
  ] as const;
  const covered = (height: number): readonly (readonly [number, number])[] => [
    [0, height],
    [26, height - 0.004],
    [42, height - 0.018],
    [52, height - 0.09],
    [61, 0.42],
  ];
  const pairs = [
    ...(fringe === undefined ? free : covered(fringe)),
    [76, Math.max(length + 0.14, 0.1)],
    [96, length + 0.06],
    [130, length + 0.02],
    [180, length],
  ] as const;
  return (angle) => {
    const a = angle * side;
    const lock = a > 0 ? -0.05 * bumpAt(a, 30, 18) : 0.035 * bumpAt(a, -18, 15);
    const tips = 0.008 * Math.sin(angle * 0.55);
    return sampleCurve(pairs, Math.abs(a)) + (fringe === undefined ? lock : tips);
  };
}

/** A bob: round the head and down to about the chin. */
export function bobHair(paint: HairPaint, cut: BobCut = {}): Hair {
  const { length = 0.04, volume = 1, turnIn = 1, texture = 'straight', side = 1 } = cut;
  const wobble = texture === 'waves' ? 0.014 : texture === 'curls' ? 0.022 : 0.006;
  return {
    ...paint,
    edge: bobEdge(cut),
    thickness: (a, y) => {
      const sides = clamp((Math.abs(a) - 42) / 40, 0, 1);
      const calm = clamp((0.99 - y) / 0.08, 0, 1);
      return (
        0.042 * (0.7 + 0.3 * volume) +
        0.034 * volume * clamp((y - 0.52) / 0.4, 0, 1) +
        0.05 * volume * Math.sin(Math.PI * 0.5 * clamp((0.75 - y) / 0.55, 0, 1)) * sides -
        0.045 * turnIn * clamp((length + 0.16 - y) / 0.16, 0, 1) +
        wobble * Math.sin(a * 0.3 + y * 15) * calm
      );
    },
    texture,
    strandStep: 2,
    showsEars: false,
    ...(cut.fringe === undefined ? { parting: side * 20 } : {}),
  };
}

export type PixieCut = Readonly<{
  /** Lowest height of the swept fringe. */
  fringe?: number;
  side?: 1 | -1;
  volume?: number;
  nape?: number;
  texture?: HairTexture;
  showsEars?: boolean;
}>;

/** Short, soft, swept to one side; tops of the ears covered. */
export function pixieHair(paint: HairPaint, cut: PixieCut = {}): Hair {
  const { fringe = 0.76, side = 1, volume = 1, nape = 0.2, texture = 'straight', showsEars = true } = cut;
  const pairs = [
    [0, fringe + 0.045],
    [24, fringe + 0.03],
    [44, fringe - 0.05],
    [56, 0.6],
    [66, 0.46],
    [76, 0.4],
    [88, 0.5],
    [104, 0.49],
    [122, nape + 0.12],
    [150, nape + 0.03],
    [180, nape],
  ] as const;
  const wobble = texture === 'curls' ? 0.022 : 0.009;
  return {
    ...paint,
    edge: (angle) => {
      const a = angle * side;
      return sampleCurve(pairs, Math.abs(a)) + (a > 0 ? -0.055 * bumpAt(a, 26, 18) : 0.05 * bumpAt(a, -26, 16));
    },
    thickness: (a, y) => {
      const rise = clamp((y - 0.5) / 0.4, 0, 1);
      const calm = clamp((0.99 - y) / 0.07, 0, 1);
      return (0.03 + 0.055 * rise) * volume + wobble * Math.sin(a * 0.27 + y * 14) * calm;
    },
    texture,
    strandStep: 2,
    showsEars,
    parting: -side * 26,
  };
}

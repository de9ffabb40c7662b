/** Short hair: above the ears, from a side parting to a crop; and what is left when it goes. */
import { clamp, sampleCurve } from '../../geometry/easing.ts';
import type { HairPaint } from '../hair-paint.ts';
import { bumpAt, type Hair, type HairTexture } from '../look.ts';

export type ShortCut = Readonly<{
  /** Height of the hairline above the forehead. */
  front?: number;
  /** How far the temples have gone back, 0 to 1. */
  recede?: number;
  /** Height of the hair on top and at the sides. */
  top?: number;
  sides?: number;
  /** Where it ends at the back and beside the ear. */
  nape?: number;
  sideburn?: number;
  /** A lock over the forehead: its height, and the angle of its middle. */
  quiff?: number;
  quiffAt?: number;
  parting?: number;
  texture?: HairTexture;
  opacity?: number;
}>;

function shortEdge(cut: ShortCut): (angle: number) => number {
  const { front = 0.87, recede = 0, nape = 0.33, sideburn = 0.44 } = cut;
  const pairs = [
    [0, front],
    [18, front + 0.004 + recede * 0.01],
    [34, front - 0.022 + recede * 0.05],
    [47, 0.775 + recede * 0.13],
    [58, 0.665 + recede * 0.12],
    [67, sideburn + 0.05],
    [77, sideburn],
    [86, 0.57],
    [106, 0.57],
    [120, nape + 0.14],
    [150, nape + 0.04],
    [180, nape],
  ] as const;
  const waver = recede > 0.5 ? 0 : 1;
  return (a) =>
    sampleCurve(pairs, Math.abs(a)) + waver * (a > 0 ? 0.014 * bumpAt(a, 16, 12) : -0.024 * bumpAt(a, -20, 14));
}

/** Ears free, more on top than at the sides. */
export function shortHair(paint: HairPaint, cut: ShortCut = {}): Hair {
  const { top = 0.06, sides = 0.014, quiff = 0, quiffAt = -12, texture = 'straight' } = cut;
  const wobble = texture === 'curls' ? 0.018 : texture === 'waves' ? 0.01 : 0.005;
  return {
    ...paint,
    edge: shortEdge(cut),
    thickness: (a, y) => {
      const rise = clamp((y - 0.62) / 0.3, 0, 1);
      const calm = clamp((0.995 - y) / 0.06, 0, 1);
      const lock = bumpAt(a, quiffAt, 50) * clamp((y - 0.78) / 0.14, 0, 1) * calm;
      return sides + (top - 0.01) * rise + quiff * lock + wobble * Math.sin(a * 0.21 + y * 9) * rise * calm;
    },
    texture,
    strandStep: 2,
    showsEars: true,
    ...(cut.parting === undefined ? {} : { parting: cut.parting }),
    ...(cut.opacity === undefined ? {} : { opacity: cut.opacity }),
  };
}

/** Clipped to the skin: a shade on the skull. */
export function shavedHair(paint: HairPaint, cut: ShortCut = {}): Hair {
  return shortHair({ ...paint, shine: 0.1 }, { top: 0.012, sides: 0.004, texture: 'smooth', opacity: 0.55, ...cut });
}

/** Bald on top, a ring of hair round the back from ear to ear. */
export function ringHair(paint: HairPaint, cut: ShortCut = {}): Hair {
  const { nape = 0.3, sideburn = 0.47, sides = 0.022 } = cut;
  const edge = [
    [0, 0.78],
    [60, 0.74],
    [68, sideburn + 0.06],
    [77, sideburn],
    [86, 0.575],
    [106, 0.575],
    [120, nape + 0.14],
    [150, nape + 0.04],
    [180, nape],
  ] as const;
  const top = [
    [0, 0.78],
    [60, 0.74],
    [70, 0.73],
    [100, 0.765],
    [140, 0.77],
    [180, 0.76],
  ] as const;
  return {
    ...paint,
    edge: (a) => sampleCurve(edge, Math.abs(a)),
    top: (a) => sampleCurve(top, Math.abs(a)),
    thickness: (a, y) =>
      (sides * clamp((sampleCurve(top, Math.abs(a)) - y) / 0.12, 0, 1) + 0.004) * clamp((Math.abs(a) - 58) / 8, 0, 1),
    texture: 'straight',
    strandStep: 3,
    opacity: 0.92,
    showsEars: true,
  };
}

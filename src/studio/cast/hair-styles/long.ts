/** Hair past the chin, and hair that is gathered behind the head. */
import { clamp, sampleCurve } from '../../geometry/easing.ts';
import type { HairPaint } from '../hair-paint.ts';
import { bumpAt, type Hair, type HairTexture, type TiedHair } from '../look.ts';

export type LongCut = Readonly<{
  /** Height where it ends behind; the shoulders are at about -0.25. */
  length?: number;
  parting?: number;
  volume?: number;
  texture?: HairTexture;
  /** A fringe swept to both sides of the face, 0 to 1. */
  curtain?: number;
}>;

/** Loose hair over the shoulders. */
export function longHair(paint: HairPaint, cut: LongCut = {}): Hair {
  const { length = -0.38, parting = 8, volume = 1, texture = 'straight', curtain = 0 } = cut;
  const pairs = [
    [0, 0.85],
    [20, 0.845 - 0.04 * curtain],
    [42, 0.79 - 0.12 * curtain],
    [58, 0.63 - 0.06 * curtain],
    [71, 0.36],
    [86, 0.02],
    [118, length + 0.06],
    [180, length],
  ] as const;
  const wobble = texture === 'curls' ? 0.026 : texture === 'waves' ? 0.016 : 0.007;
  return {
    ...paint,
    edge: (a) => sampleCurve(pairs, Math.abs(a)) + (curtain > 0 ? 0.05 * bumpAt(a, parting, 12) : 0),
    thickness: (a, y) => {
      const sides = clamp((Math.abs(a) - 50) / 40, 0, 1);
      const calm = clamp((0.99 - y) / 0.08, 0, 1);
      return (
        0.034 +
        0.04 * volume * clamp((y - 0.5) / 0.4, 0, 1) +
        0.085 * volume * clamp((0.62 - y) / 0.7, 0, 1) * sides +
        wobble * Math.sin(a * 0.24 + y * 16) * calm
      );
    },
    texture,
    strandStep: 2,
    showsEars: false,
    parting,
  };
}

/** A head of curls, as round as it is long. */
export function curlyHair(paint: HairPaint, cut: LongCut = {}): Hair {
  const { length = -0.16, volume = 1, parting = 14 } = cut;
  const pairs = [
    [0, 0.83],
    [22, 0.815],
    [42, 0.74],
    [56, 0.58],
    [68, 0.34],
    [82, 0.06],
    [116, length + 0.05],
    [180, length],
  ] as const;
  return {
    ...paint,
    edge: (a) => sampleCurve(pairs, Math.abs(a)) + 0.014 * Math.sin(a * 0.45) * clamp(Math.abs(a) / 20, 0, 1),
    thickness: (a, y) => {
      const sides = clamp((Math.abs(a) - 38) / 40, 0, 1);
      const calm = clamp((0.99 - y) / 0.07, 0, 1);
      const ringlets = Math.sin(a * 0.37) * Math.sin(y * 21 + a * 0.11);
      return (
        0.06 +
        0.05 * volume * clamp((y - 0.5) / 0.4, 0, 1) +
        0.1 * volume * sides * clamp((0.86 - y) / 0.5, 0, 1) +
        0.028 * ringlets * calm
      );
    },
    texture: 'curls',
    strandStep: 2,
    showsEars: false,
    parting,
  };
}

/** Tightly coiled hair, round the head like a cap; from cropped (0.03) to a full afro (0.16). */
export function coilyHair(
  paint: HairPaint,
  height = 0.07,
  cut: Readonly<{ front?: number; showsEars?: boolean }> = {},
): Hair {
  const { front = 0.845, showsEars = true } = cut;
  const pairs = [
    [0, front],
    [30, front + 0.005],
    [46, front - 0.02],
    [55, 0.73],
    [63, 0.62],
    [70, 0.47],
    [78, 0.45],
    [86, 0.57],
    [106, 0.57],
    [120, 0.38],
    [150, 0.24],
    [180, 0.2],
  ] as const;
  return {
    ...paint,
    edge: (a) => sampleCurve(pairs, Math.abs(a)) + 0.005 * Math.sin(a * 0.8),
    thickness: (a, y) => {
      const calm = clamp((0.99 - y) / 0.06, 0, 1);
      const low = clamp((y - 0.34) / 0.34, 0, 1);
      return height * (0.3 + 0.7 * low) + Math.min(0.012, height * 0.16) * Math.sin(a * 0.6) * Math.sin(y * 30) * calm;
    },
    texture: 'coils',
    strandStep: 2,
    showsEars,
  };
}

/** Smooth over the head and tied behind it; the ears are free. */
export function tiedHair(paint: HairPaint, tied: TiedHair, cut: LongCut = {}): Hair {
  const { volume = 1, parting, texture = 'straight', curtain = 0 } = cut;
  const pairs = [
    [0, 0.865],
    [22, 0.86 - 0.05 * curtain],
    [40, 0.82 - 0.09 * curtain],
    [52, 0.72 - 0.05 * curtain],
    [63, 0.6],
    [72, 0.49],
    [81, 0.5],
    [90, 0.575],
    [106, 0.565],
    [124, 0.42],
    [150, 0.32],
    [180, 0.28],
  ] as const;
  return {
    ...paint,
    edge: (a) => sampleCurve(pairs, Math.abs(a)),
    thickness: (a, y) => {
      const calm = clamp((0.99 - y) / 0.08, 0, 1);
      return 0.016 + 0.042 * volume * clamp((y - 0.5) / 0.42, 0, 1) + 0.003 * Math.sin(a * 0.3 + y * 8) * calm;
    },
    texture,
    strandStep: 2,
    tied,
    showsEars: true,
    ...(parting === undefined ? {} : { parting }),
  };
}

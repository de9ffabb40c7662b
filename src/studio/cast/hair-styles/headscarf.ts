/** A headscarf: a mesh like hair with an opening for the face; the rig wraps the neck. */
import { clamp, sampleCurve } from '../../geometry/easing.ts';
import type { Hair } from '../look.ts';

const opening = [
  [0, 0.82],
  [24, 0.81],
  [40, 0.75],
  [52, 0.64],
  [60, 0.5],
  [66, 0.34],
  [72, 0.14],
  [80, 0],
  [100, -0.1],
  [140, -0.16],
  [180, -0.18],
] as const;

/** A scarf in one colour, with its folds in another. */
export function headscarf(color: string, fold: string): Hair {
  return {
    color,
    streak: fold,
    shine: 0.22,
    edge: (a) => sampleCurve(opening, Math.abs(a)),
    thickness: (a, y) => {
      const calm = clamp((0.99 - y) / 0.1, 0, 1);
      const back = clamp((Math.abs(a) - 100) / 60, 0, 1) * clamp((y - 0.2) / 0.3, 0, 1);
      const tuck = clamp((0.3 - y) / 0.5, 0, 1);
      return (
        0.034 -
        0.07 * tuck +
        0.026 * clamp((y - 0.5) / 0.4, 0, 1) +
        0.03 * back +
        0.004 * Math.sin(a * 0.12 + y * 11) * calm
      );
    },
    texture: 'cloth',
    strandStep: 3,
    showsEars: false,
    isScarf: true,
  };
}

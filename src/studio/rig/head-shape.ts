/** The skull as a stack of rings, so that a head can turn, nod and tilt without special cases. Head units: chin 0, crown 1. */
import type { Look } from '../cast/look.ts';
import { clamp, lerp } from '../geometry/easing.ts';
import type { Vector } from '../geometry/vector.ts';

type Ring = readonly [height: number, halfWidth: number, front: number, back: number];

export const headRings: readonly Ring[] = [
  [-0.005, 0.085, 0.375, 0.2],
  [0.03, 0.15, 0.405, 0.1],
  [0.08, 0.195, 0.415, -0.02],
  [0.14, 0.235, 0.415, -0.12],
  [0.21, 0.265, 0.415, -0.25],
  [0.29, 0.292, 0.415, -0.37],
  [0.37, 0.312, 0.408, -0.44],
  [0.46, 0.328, 0.398, -0.48],
  [0.55, 0.336, 0.402, -0.5],
  [0.65, 0.337, 0.395, -0.505],
  [0.75, 0.325, 0.362, -0.49],
  [0.8, 0.311, 0.332, -0.464],
  [0.84, 0.292, 0.295, -0.43],
  [0.88, 0.265, 0.253, -0.387],
  [0.915, 0.23, 0.205, -0.335],
  [0.943, 0.194, 0.157, -0.281],
  [0.965, 0.15, 0.1, -0.215],
  [0.985, 0.103, 0.04, -0.162],
  [1, 0.04, -0.03, -0.1],
];

function ringPairAt(height: number): readonly [Ring, Ring] {
  for (let i = 1; i < headRings.length; i++) {
    const [below, above] = [headRings[i - 1], headRings[i]];
    if (below === undefined || above === undefined) break;
    if (above[0] >= height || i === headRings.length - 1) return [below, above];
  }
  throw new Error('The head has fewer than two rings.');
}

/** Half width, middle and half depth of the head at a height, for this person's jaw. */
export function headSectionAt(look: Look, height: number): Readonly<{ width: number; middle: number; depth: number }> {
  const [a, b] = ringPairAt(height);
  const t = clamp((height - a[0]) / (b[0] - a[0]), -0.3, 1.3);
  const front = lerp(a[2], b[2], t);
  const back = lerp(a[3], b[3], t);
  return {
    width: lerp(a[1], b[1], t) * widthFactor(look, height),
    middle: (front + back) / 2,
    depth: (front - back) / 2,
  };
}

/** How wide this head is at a height, against the average: chin, jaw, cheeks and skull run over into each other. */
export function widthFactor(look: Look, height: number): number {
  if (height >= 0.55) return look.skull;
  const jaw = height < 0.45 ? lerp(look.jaw, 1, clamp(height / 0.45, 0, 1)) : 1;
  const chin = lerp(look.chin, 1, clamp(height / 0.13, 0, 1));
  const cheeks = 1 + (look.cheeks - 1) * Math.sin(Math.PI * clamp((height - 0.05) / 0.5, 0, 1));
  return look.skull * jaw * chin * cheeks;
}

/** The point of the skin at this height, `x` to the person's left, `out` off the surface. */
export function skinPoint(look: Look, x: number, height: number, out = 0): Vector {
  const { width, middle, depth } = headSectionAt(look, height);
  const u = clamp(x / width, -1, 1);
  return [x, height, middle + depth * Math.sqrt(Math.max(0, 1 - u * u)) + out];
}

/** The point of the skin at this height and angle (radians, 0 front). */
export function skinPointAtAngle(look: Look, angle: number, height: number): Vector {
  const { width, middle, depth } = headSectionAt(look, height);
  return [Math.sin(angle) * width, height, middle + Math.cos(angle) * depth];
}

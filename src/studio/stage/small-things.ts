/** Small things that stand or lie on the table: a telephone, a plate of biscuits, a box of tissues. */
import { darken } from '../drawing/colour.ts';
import { fillSpot, fillWith, strokeWith, traceCurve, traceLoop, tracePolygon, type Pen } from '../drawing/pen.ts';
import type { Point } from '../geometry/hull.ts';
import type { Camera } from './camera.ts';
import { drawTableShadow } from './furniture.ts';
import { onTable } from './flat-things.ts';
import type { Place } from './props.ts';

function ovalOf(
  at: (x: number, z: number, height?: number) => Point,
  radius: number,
  height: number,
): readonly Point[] {
  return Array.from({ length: 28 }, (_, i) => {
    const a = (i / 28) * Math.PI * 2;
    return at(Math.cos(a) * radius, Math.sin(a) * radius, height);
  });
}

/** A mobile telephone on its back; its screen is lit while somebody is heard through it. */
export function drawPhone(pen: Pen, camera: Camera, place: Place, isHeard: boolean): void {
  const at = onTable(camera, place);
  const [w, d] = [0.042, 0.085];
  const sheet = (half: readonly [number, number], height: number): readonly Point[] => [
    at(-half[0], -half[1], height),
    at(half[0], -half[1], height),
    at(half[0], half[1], height),
    at(-half[0], half[1], height),
  ];
  drawTableShadow(pen, camera, { x: place.x - 0.006, z: place.z + 0.008 }, [0.075, 0.07], 0.16);
  traceLoop(pen, sheet([w, d], 0.003), 1 / 26);
  fillWith(pen, '#2b2e33');
  traceLoop(pen, sheet([w, d], 0.012), 1 / 26);
  fillWith(pen, '#3d4148');
  tracePolygon(pen, sheet([w * 0.88, d * 0.86], 0.013));
  fillWith(pen, isHeard ? '#cfe3dc' : '#5b6a70');
  const centre = at(0, -d * 0.22, 0.013);
  const s = camera.scale;
  pen.beginPath();
  pen.ellipse(centre[0], centre[1], s * 0.017, s * 0.008, 0, 0, Math.PI * 2);
  fillWith(pen, isHeard ? '#3f8a72' : '#76858a');
  if (isHeard) fillSpot(pen, centre, s * 0.07, [1, 0.5], ['rgba(150,220,195,0.5)', 'rgba(150,220,195,0)']);
  const button = at(0, d * 0.5, 0.013);
  pen.beginPath();
  pen.ellipse(button[0], button[1], s * 0.011, s * 0.006, 0, 0, Math.PI * 2);
  fillWith(pen, '#c4574a');
}

/** A plate with biscuits. */
export function drawPlate(pen: Pen, camera: Camera, place: Place): void {
  const at = onTable(camera, place);
  drawTableShadow(pen, camera, { x: place.x - 0.012, z: place.z + 0.006 }, [0.105, 0.1], 0.18);
  traceLoop(pen, ovalOf(at, 0.095, 0.01));
  fillWith(pen, '#f4f1e8');
  strokeWith(pen, 'rgba(110,95,80,0.4)', Math.max(0.8, camera.scale * 0.0016));
  traceLoop(pen, ovalOf(at, 0.07, 0.011));
  fillWith(pen, '#e6e2d6');
  for (const [x, z, height] of [
    [-0.032, -0.02, 0.016],
    [0.034, -0.014, 0.016],
    [0.002, 0.026, 0.018],
    [0.004, -0.004, 0.028],
  ] as const) {
    const p = at(x, z, height);
    pen.beginPath();
    pen.ellipse(p[0], p[1] + camera.scale * 0.004, camera.scale * 0.03, camera.scale * 0.013, 0, 0, Math.PI * 2);
    fillWith(pen, '#a9743f');
    pen.beginPath();
    pen.ellipse(p[0], p[1], camera.scale * 0.03, camera.scale * 0.012, 0, 0, Math.PI * 2);
    fillWith(pen, '#d09a5b');
  }
}

/** A box of tissues, one of them half out. */
export function drawTissues(pen: Pen, camera: Camera, place: Place): void {
  const at = onTable(camera, place);
  const [w, d, h] = [0.11, 0.055, 0.075];
  const colour = '#8fa9a6';
  const sides: readonly (readonly [readonly (readonly [number, number])[], string])[] = [
    [
      [
        [-w, d],
        [w, d],
      ],
      darken(colour, 0.08),
    ],
    [
      [
        [w, d],
        [w, -d],
      ],
      darken(colour, 0.2),
    ],
    [
      [
        [-w, -d],
        [-w, d],
      ],
      darken(colour, 0.24),
    ],
  ];
  drawTableShadow(pen, camera, { x: place.x - 0.02, z: place.z + 0.01 }, [0.13, 0.075], 0.2);
  for (const [edge, tone] of sides) {
    const [a, b] = edge;
    if (a === undefined || b === undefined) continue;
    tracePolygon(pen, [at(a[0], a[1], 0), at(b[0], b[1], 0), at(b[0], b[1], h), at(a[0], a[1], h)]);
    fillWith(pen, tone);
  }
  tracePolygon(pen, [at(-w, -d, h), at(w, -d, h), at(w, d, h), at(-w, d, h)]);
  fillWith(pen, colour);
  const [left, middle, right] = [at(-0.045, 0, h), at(0, 0, h), at(0.05, 0, h)];
  const s = camera.scale;
  pen.beginPath();
  pen.ellipse(middle[0], middle[1], s * 0.052, s * 0.012, 0, 0, Math.PI * 2);
  fillWith(pen, darken(colour, 0.4));
  traceCurve(pen, [
    left,
    [left[0] - s * 0.008, left[1] - s * 0.045],
    [middle[0] - s * 0.012, middle[1] - s * 0.03],
    [middle[0] + s * 0.006, middle[1] - s * 0.072],
    [right[0] - s * 0.012, right[1] - s * 0.035],
    [right[0] + s * 0.006, right[1] - s * 0.042],
    right,
  ]);
  pen.closePath();
  fillWith(pen, '#fbf9f4');
  strokeWith(pen, 'rgba(120,110,100,0.35)', Math.max(0.7, s * 0.0012));
}

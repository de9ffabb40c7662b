/** What is worn closed: pullovers, shirts, a blouse, a turtleneck, a hoodie. Drawn over the neck. */
import { darken, fade, lighten } from '../../drawing/colour.ts';
import { addSpot, fillWith, strokeWith, traceCurve, traceLoop, tracePolygon, type Pen } from '../../drawing/pen.ts';
import { hullOf, type Point } from '../../geometry/hull.ts';
import { bothSides, type Figure } from '../figure.ts';
import { clothPoint } from '../trunk.ts';
import { drawOpenNeck, isSideVisible, lineWidthOf, placeOnCloth, roundNeckSide } from './cloth.ts';

/** The two leaves of a shirt's collar. */
export function drawLeaves(pen: Pen, figure: Figure, colour: string): void {
  for (const side of bothSides) {
    if (!isSideVisible(figure, side)) continue;
    const leaf = placeOnCloth(
      figure,
      [
        [0.066, 1.078, 0.004],
        [0.07, 1.05, 0.004],
        [0.044, 1.004, 0.01],
        [0.006, 1.026, 0.01],
        [0.036, 1.058, 0.006],
      ],
      side,
    );
    traceLoop(pen, leaf, 1 / 14);
    fillWith(pen, side === 1 ? darken(colour, 0.03) : darken(colour, 0.09));
    strokeWith(pen, fade(darken(colour, 0.55), 0.45), lineWidthOf(figure) * 0.9);
  }
}

/** A pullover with a V neck over a shirt. */
export function drawPulloverNeck(pen: Pen, figure: Figure): void {
  const { main, inner } = figure.look.clothes;
  const width = lineWidthOf(figure);
  const at = (x: number, y: number): Point => clothPoint(figure, x, y, 0.004);
  tracePolygon(pen, [
    at(-0.058, 1.045),
    at(-0.022, 1.052),
    at(0, 1.026),
    at(0.022, 1.052),
    at(0.058, 1.045),
    at(0, 0.978),
  ]);
  fillWith(pen, inner);
  traceCurve(pen, [at(-0.068, 1.052), at(-0.05, 1.016), at(0, 0.968), at(0.05, 1.016), at(0.068, 1.052)]);
  strokeWith(pen, darken(main, 0.28), width * 5);
  strokeWith(pen, lighten(main, 0.06), width * 3.4);
  drawLeaves(pen, figure, inner);
}

/** A round neck with a ribbed band. */
export function drawRoundNeck(pen: Pen, figure: Figure): void {
  const { main, neckline = 1.018 } = figure.look.clothes;
  const width = lineWidthOf(figure);
  drawOpenNeck(pen, figure, { depth: neckline, isPointed: false, edge: main });
  const half = [
    [0.066, 1.058],
    [0.062, 1.044],
    [0.05, Math.max(neckline + 0.014, 1.026)],
    [0.027, neckline + 0.002],
  ] as const;
  const band = [
    ...[...roundNeckSide(figure, -1, 0.068, 1.06)].reverse(),
    ...placeOnCloth(figure, half, -1),
    clothPoint(figure, 0, neckline - 0.005),
    ...[...placeOnCloth(figure, half, 1)].reverse(),
    ...roundNeckSide(figure, 1, 0.068, 1.06),
  ];
  traceCurve(pen, band);
  strokeWith(pen, darken(main, 0.24), width * 5);
  strokeWith(pen, lighten(main, 0.05), width * 3.4);
}

/** A blouse: a pointed neck and a soft edge. */
export function drawBlouseNeck(pen: Pen, figure: Figure): void {
  const { main, neckline = 0.98 } = figure.look.clothes;
  const width = lineWidthOf(figure);
  drawOpenNeck(pen, figure, { depth: neckline, isPointed: true, edge: main });
  for (const side of bothSides) {
    if (!isSideVisible(figure, side)) continue;
    const edge = [
      ...[...roundNeckSide(figure, side, 0.068, 1.06)].reverse(),
      ...placeOnCloth(
        figure,
        [
          [0.067, 1.06, 0.002],
          [0.06, 1.04, 0.004],
          [0.03, (1.04 + neckline) / 2, 0.006],
          [0, neckline - 0.004, 0.006],
        ],
        side,
      ),
    ];
    traceCurve(pen, edge);
    strokeWith(pen, darken(main, 0.2), width * 4.4);
    strokeWith(pen, lighten(main, 0.1), width * 2.8);
  }
  traceCurve(
    pen,
    placeOnCloth(figure, [
      [0, neckline],
      [0.002, 0.86],
      [0, 0.4],
    ]),
  );
  strokeWith(pen, fade(darken(main, 0.5), 0.45), width);
}

/** A shirt or polo shirt: open at the top, leaves, a row of buttons. */
export function drawShirtFront(pen: Pen, figure: Figure): void {
  const { main, kind } = figure.look.clothes;
  const width = lineWidthOf(figure);
  const hem = kind === 'polo' ? 0.92 : 0.4;
  drawOpenNeck(pen, figure, { depth: 0.992, isPointed: true, edge: main });
  for (const x of [-0.012, 0.012]) {
    traceCurve(
      pen,
      placeOnCloth(figure, [
        [x, 0.995],
        [x, 0.9],
        [x, hem],
      ]),
    );
    strokeWith(pen, fade(darken(main, 0.5), 0.4), width * 0.9);
  }
  pen.beginPath();
  for (const y of kind === 'polo' ? [0.968, 0.937] : [0.965, 0.9, 0.835, 0.77, 0.705]) {
    addSpot(pen, clothPoint(figure, 0, y), width * 1.3);
  }
  fillWith(pen, kind === 'polo' ? darken(main, 0.3) : lighten(main, 0.6));
  drawLeaves(pen, figure, kind === 'polo' ? darken(main, 0.12) : lighten(main, 0.06));
}

function cylinderOf(
  figure: Figure,
  rings: readonly (readonly [height: number, radius: number, middle: number])[],
): readonly Point[] {
  return hullOf(
    rings.flatMap(([height, radius, middle]) =>
      Array.from({ length: 18 }, (_, i) => {
        const a = (i / 18) * Math.PI * 2;
        return figure.bodyToPicture([Math.sin(a) * radius, height, middle + Math.cos(a) * radius * 0.92]);
      }),
    ),
  );
}

/** A folded collar round the neck. */
export function drawTurtleneck(pen: Pen, figure: Figure): void {
  const { main } = figure.look.clothes;
  const width = lineWidthOf(figure);
  const neck = 0.055 * figure.look.neck;
  const collar = cylinderOf(figure, [
    [1.036, neck + 0.017, 0.008],
    [1.062, neck + 0.012, 0.012],
    [1.1, neck + 0.005, 0.018],
  ]);
  pen.save();
  tracePolygon(pen, collar);
  fillWith(pen, lighten(main, 0.05));
  strokeWith(pen, fade(darken(main, 0.55), 0.6), width);
  pen.clip();
  for (const [height, out] of [
    [1.066, 0.008],
    [1.046, 0.012],
  ] as const) {
    const fold = [-0.9, -0.5, 0, 0.5, 0.9].map((a) =>
      figure.bodyToPicture([
        Math.sin(a * 1.5) * (neck + out),
        height - 0.006 * Math.cos(a),
        0.01 + Math.cos(a * 1.5) * (neck + out),
      ]),
    );
    traceCurve(pen, fold);
    strokeWith(pen, fade(darken(main, 0.5), 0.3), width * 1.4);
  }
  pen.restore();
}

/** A hoodie: the front edges of the hood over a T-shirt, two cords. */
export function drawHoodFront(pen: Pen, figure: Figure): void {
  const { main, inner } = figure.look.clothes;
  const width = lineWidthOf(figure);
  drawOpenNeck(pen, figure, { depth: 1.012, isPointed: false, edge: inner });
  const shirt = [
    ...placeOnCloth(
      figure,
      [
        [0.058, 1.05],
        [0.03, 1.018],
      ],
      -1,
    ),
    clothPoint(figure, 0, 1.008),
    ...placeOnCloth(
      figure,
      [
        [0.03, 1.018],
        [0.058, 1.05],
      ],
      1,
    ),
  ];
  traceCurve(pen, shirt);
  strokeWith(pen, inner, width * 4.5);
  for (const side of bothSides) {
    if (!isSideVisible(figure, side)) continue;
    const edge = placeOnCloth(
      figure,
      [
        [0.06, 1.086, 0.004],
        [0.05, 1.04, 0.008],
        [0.004, 0.978, 0.01],
        [0.004, 0.95, 0.01],
        [0.06, 0.985, 0.012],
        [0.098, 1.03, 0.01],
        [0.088, 1.072, 0.004],
      ],
      side,
    );
    traceLoop(pen, edge, 1 / 8);
    fillWith(pen, side === 1 ? lighten(main, 0.06) : darken(main, 0.05));
    strokeWith(pen, fade(darken(main, 0.55), 0.55), width);
  }
  for (const side of bothSides) {
    traceCurve(
      pen,
      placeOnCloth(
        figure,
        [
          [0.02, 0.985, 0.016],
          [0.024, 0.93, 0.014],
          [0.021, 0.875, 0.014],
        ],
        side,
      ),
    );
    strokeWith(pen, lighten(main, 0.55), width * 1.5);
  }
}

/** The hood that lies behind the neck; before the neck. */
export function drawHoodBack(pen: Pen, figure: Figure): void {
  const { main } = figure.look.clothes;
  const hood = cylinderOf(figure, [
    [1.02, 0.098, -0.03],
    [1.045, 0.108, -0.045],
    [1.068, 0.106, -0.054],
    [1.086, 0.094, -0.054],
    [1.098, 0.074, -0.046],
  ]);
  tracePolygon(pen, hood);
  fillWith(pen, darken(main, 0.16));
  strokeWith(pen, fade(darken(main, 0.55), 0.5), lineWidthOf(figure));
}

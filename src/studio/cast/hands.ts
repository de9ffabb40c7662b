/**
 * Where a hand can be, by name. Metres from the seat (x outward for either hand, y up, z forward); `anchor` says what the
 * place moves with. Hands of two people stay 20 cm apart, wrists on the table above 0.748 m.
 */
import type { Vector } from '../geometry/vector.ts';

export type HandShape = Readonly<{
  /** Where the fingers point and where the back of the hand faces. */
  direction: Vector;
  back: Vector;
  /** Bend of the fingers 0 to 1.2, fan 0 to 1, thumb out 0 to 1. */
  curl: number;
  /** Bend on top of that for the index finger and for the other three. */
  index: number;
  others: number;
  spread: number;
  thumb: number;
}>;

export type HandPlace = Readonly<{
  wrist: Vector;
  /** Which way the elbow points. */
  elbow: Vector;
  anchor: 'table' | 'body' | 'head';
  hand: HandShape;
  /** The hand is behind something (an arm, a screen) and not drawn. */
  hidden: boolean;
  /** The hand is under the table top. */
  under: boolean;
  /** What the fingers keep doing while the hand is there. */
  habit: 'none' | 'tap' | 'rub';
}>;

export const handNames = [
  'tableRest',
  'tableNear',
  'tableClasp',
  'tableFlat',
  'type',
  'lap',
  'reachDown',
  'bagTop',
  'bagSide',
  'crossTop',
  'crossUnder',
  'open',
  'openLow',
  'explain',
  'measure',
  'lidTouch',
  'write',
  'tap',
  'fiddle',
  'rubTop',
  'rubUnder',
  'point',
  'stop',
  'shrug',
  'handOnChest',
  'handToMouth',
  'handToChin',
  'headInHand',
  'faceRub',
  'brow',
  'glassesTouch',
  'neckRub',
  'holdArm',
] as const;
export type HandName = (typeof handNames)[number];

function oneHand(name: HandName): Readonly<Record<string, Readonly<{ left: HandName; right: HandName }>>> {
  return { [name]: { left: 'tableNear', right: name } };
}

/** Names for both hands at once where left and right differ. */
export const handPairs: Readonly<Record<string, Readonly<{ left: HandName; right: HandName }>>> = {
  crossed: { left: 'crossUnder', right: 'crossTop' },
  bag: { left: 'bagSide', right: 'bagTop' },
  rub: { left: 'rubUnder', right: 'rubTop' },
  ...oneHand('write'),
  ...oneHand('point'),
  ...oneHand('tap'),
  ...oneHand('handOnChest'),
  ...oneHand('handToMouth'),
  ...oneHand('handToChin'),
  ...oneHand('headInHand'),
  ...oneHand('brow'),
  ...oneHand('glassesTouch'),
  ...oneHand('holdArm'),
};

type Draft = Partial<Omit<HandPlace, 'hand'>> & { wrist: Vector; hand: Partial<HandShape> };

function placeHand(draft: Draft): HandPlace {
  const hand: HandShape = {
    direction: [0, 0, 1],
    back: [0, 1, 0],
    curl: 0.25,
    index: 0,
    others: 0,
    spread: 0.15,
    thumb: 0.5,
    ...draft.hand,
  };
  return { elbow: [0.55, -1, -0.25], anchor: 'table', hidden: false, under: false, habit: 'none', ...draft, hand };
}

export const handPlaces: Readonly<Record<HandName, HandPlace>> = {
  tableRest: placeHand({
    wrist: [0.145, 0.772, 0.455],
    elbow: [0.9, -1, -0.5],
    hand: { direction: [-0.6, -0.03, 0.8], back: [0, 1, 0.05], curl: 0.28, spread: 0.3 },
  }),
  tableNear: placeHand({
    wrist: [0.165, 0.772, 0.385],
    elbow: [0.9, -1, -0.5],
    hand: { direction: [-0.75, -0.03, 0.62], back: [0, 1, 0.05], curl: 0.35, spread: 0.25, thumb: 0.4 },
  }),
  tableClasp: placeHand({
    wrist: [0.088, 0.79, 0.44],
    elbow: [0.95, -1, -0.4],
    hand: { direction: [-0.88, 0.02, 0.42], back: [0.15, 0.85, 0.45], curl: 0.8, spread: 0, thumb: 0.25 },
  }),
  tableFlat: placeHand({
    wrist: [0.15, 0.765, 0.36],
    hand: { direction: [-0.1, 0, 1], curl: 0.08, spread: 0.5 },
  }),
  type: placeHand({
    wrist: [0.125, 0.8, 0.44],
    elbow: [0.9, -1, -0.5],
    hand: { direction: [-0.12, -0.12, 1], back: [0, 1, 0.1], curl: 0.55, spread: 0.3, thumb: 0.4 },
  }),
  lap: placeHand({
    under: true,
    wrist: [0.1, 0.61, 0.22],
    hand: { direction: [-0.5, -0.25, 0.8], back: [0, 1, 0.2], curl: 0.4 },
  }),
  reachDown: placeHand({
    under: true,
    wrist: [0.3, 0.5, 0.12],
    elbow: [0.8, -0.2, -0.6],
    hand: { direction: [0.1, -1, 0.2], back: [0.8, 0, 0.3], curl: 0.5 },
  }),
  bagTop: placeHand({
    wrist: [0.09, 0.93, 0.28],
    elbow: [0.9, -1, -0.3],
    hand: { direction: [-0.92, -0.12, 0.3], back: [0.1, 0.75, 0.65], curl: 0.75, spread: 0.05, thumb: 0.3 },
  }),
  bagSide: placeHand({
    wrist: [0.11, 0.9, 0.3],
    elbow: [0.9, -1, -0.3],
    hand: { direction: [-0.85, 0.05, 0.35], back: [0.1, 0.7, 0.7], curl: 0.8, spread: 0, thumb: 0.25 },
  }),
  crossTop: placeHand({
    anchor: 'body',
    wrist: [-0.07, 0.862, 0.172],
    elbow: [0.7, -1, 0.1],
    hand: { direction: [-0.95, 0.26, -0.45], back: [-0.25, 0.4, 1], curl: 0.85, spread: 0.05, thumb: 0.25 },
  }),
  crossUnder: placeHand({
    anchor: 'body',
    wrist: [-0.075, 0.835, 0.135],
    elbow: [0.7, -1, 0.1],
    hidden: true,
    hand: { direction: [-0.8, 0.1, -0.3], back: [0, 0.3, 1], curl: 0.5 },
  }),
  open: placeHand({
    wrist: [0.2, 0.875, 0.31],
    elbow: [0.9, -1, -0.3],
    hand: { direction: [0.3, 0.22, 0.9], back: [0.35, -0.8, -0.3], curl: 0.22, spread: 0.55, thumb: 0.9 },
  }),
  openLow: placeHand({
    wrist: [0.19, 0.8, 0.35],
    elbow: [0.9, -1, -0.4],
    hand: { direction: [0.25, 0.1, 0.95], back: [0.3, -0.9, -0.1], curl: 0.25, spread: 0.5, thumb: 0.9 },
  }),
  explain: placeHand({
    wrist: [0.15, 0.9, 0.3],
    elbow: [0.9, -1, -0.3],
    hand: { direction: [-0.15, 0.35, 0.9], back: [0.8, 0.5, -0.1], curl: 0.35, spread: 0.4, thumb: 0.7 },
  }),
  measure: placeHand({
    wrist: [0.16, 0.93, 0.36],
    elbow: [0.9, -1, -0.3],
    hand: { direction: [-0.2, 0.75, 0.6], back: [0.95, 0.1, -0.2], curl: 0.18, spread: 0.35, thumb: 0.75 },
  }),
  lidTouch: placeHand({
    wrist: [0.04, 0.9, 0.5],
    elbow: [0.9, -1, -0.3],
    hand: { direction: [-0.2, -0.1, 1], back: [0, 1, 0.2], curl: 0.35, spread: 0.2 },
  }),
  write: placeHand({
    wrist: [0.07, 0.778, 0.4],
    elbow: [0.9, -1, -0.5],
    hand: { direction: [-0.45, -0.1, 0.85], back: [0.45, 0.85, 0], curl: 0.75, spread: 0, thumb: 0.3 },
  }),
  // Fingers drum on the table top.
  tap: placeHand({
    wrist: [0.15, 0.785, 0.42],
    elbow: [0.9, -1, -0.5],
    habit: 'tap',
    hand: { direction: [-0.45, -0.12, 0.88], back: [0, 1, 0.05], curl: 0.3, spread: 0.3, thumb: 0.5 },
  }),
  // Fingers of both hands play with each other.
  fiddle: placeHand({
    wrist: [0.078, 0.788, 0.4],
    elbow: [0.95, -1, -0.4],
    habit: 'rub',
    hand: { direction: [-0.82, -0.05, 0.55], back: [0.1, 0.8, 0.5], curl: 0.65, spread: 0.1, thumb: 0.4 },
  }),
  rubTop: placeHand({
    wrist: [0.082, 0.805, 0.42],
    elbow: [0.95, -1, -0.4],
    habit: 'rub',
    hand: { direction: [-0.9, 0, 0.4], back: [0.1, 0.9, 0.4], curl: 0.55, spread: 0, thumb: 0.3 },
  }),
  rubUnder: placeHand({
    wrist: [0.09, 0.78, 0.43],
    elbow: [0.95, -1, -0.4],
    habit: 'rub',
    hand: { direction: [-0.9, 0, 0.4], back: [0.1, 0.9, 0.4], curl: 0.6, spread: 0, thumb: 0.3 },
  }),
  // The index finger alone; high enough that the others stay off the table.
  point: placeHand({
    wrist: [0.12, 0.822, 0.41],
    elbow: [0.9, -1, -0.4],
    hand: { direction: [-0.25, -0.08, 0.95], back: [0.3, 0.95, 0], curl: 0.12, others: 1.05, spread: 0.05, thumb: 0.2 },
  }),
  // Palms to the other: no further.
  stop: placeHand({
    wrist: [0.15, 0.9, 0.33],
    elbow: [0.9, -1, -0.3],
    hand: { direction: [0.05, 0.95, 0.25], back: [0, 0.25, -1], curl: 0.12, spread: 0.45, thumb: 0.7 },
  }),
  shrug: placeHand({
    wrist: [0.26, 0.88, 0.26],
    elbow: [0.9, -1, -0.3],
    hand: { direction: [0.6, 0.22, 0.65], back: [0.25, -0.9, -0.3], curl: 0.18, spread: 0.5, thumb: 0.9 },
  }),
  handOnChest: placeHand({
    anchor: 'body',
    wrist: [0.06, 0.915, 0.165],
    elbow: [0.9, -1, -0.1],
    hand: { direction: [-0.86, 0.38, 0.12], back: [0.1, 0.1, 1], curl: 0.22, spread: 0.25, thumb: 0.7 },
  }),
  handToMouth: placeHand({
    anchor: 'head',
    wrist: [0.2, -0.3, 0.46],
    elbow: [0.75, -1, 0.25],
    hand: { direction: [-0.42, 0.86, 0.08], back: [0.4, 0.2, 0.88], curl: 0.55, spread: 0.05, thumb: 0.3 },
  }),
  handToChin: placeHand({
    anchor: 'head',
    wrist: [0.17, -0.36, 0.34],
    elbow: [0.75, -1, 0.25],
    hand: { direction: [-0.3, 0.9, 0.12], back: [0.45, 0.1, 0.85], curl: 1.0, spread: 0.1, thumb: 0.25 },
  }),
  headInHand: placeHand({
    anchor: 'head',
    wrist: [0.34, -0.22, 0.18],
    elbow: [0.75, -1, 0.5],
    hand: { direction: [0.02, 0.98, -0.05], back: [0.9, 0.1, 0.35], curl: 0.75, spread: 0.05, thumb: 0.3 },
  }),
  faceRub: placeHand({
    anchor: 'head',
    wrist: [0.16, -0.1, 0.52],
    elbow: [0.8, -1, 0.3],
    hand: { direction: [-0.35, 0.9, -0.05], back: [0.3, 0.2, 0.9], curl: 0.25, spread: 0.15, thumb: 0.4 },
  }),
  brow: placeHand({
    anchor: 'head',
    wrist: [0.3, 0.04, 0.42],
    elbow: [0.8, -1, 0.3],
    hand: { direction: [-0.2, 0.95, 0.1], back: [0.6, 0.1, 0.8], curl: 0.4, spread: 0.05, thumb: 0.4 },
  }),
  // A fingertip pushes the glasses up.
  glassesTouch: placeHand({
    anchor: 'head',
    wrist: [0.4, -0.1, 0.24],
    elbow: [0.8, -1, 0.3],
    hand: { direction: [-0.05, 0.97, 0.2], back: [0.85, 0, 0.5], curl: 0.4, spread: 0.15, thumb: 0.5 },
  }),
  // For the arm nearest to the camera: right on a left seat, left on a right seat; the other would cross the face.
  neckRub: placeHand({
    anchor: 'head',
    wrist: [0.36, 0.06, -0.3],
    elbow: [1, -0.25, -0.1],
    hidden: true,
    hand: { direction: [-0.55, 0.5, -0.65], back: [0.75, 0.5, 0.1], curl: 0.4, spread: 0.1, thumb: 0.4 },
  }),
  // The hand holds the other upper arm.
  holdArm: placeHand({
    anchor: 'body',
    wrist: [-0.09, 0.83, 0.17],
    elbow: [0.6, -1, 0.2],
    hand: { direction: [-0.9, 0.2, -0.3], back: [-0.25, 0.4, 1], curl: 0.6, spread: 0.1, thumb: 0.3 },
  }),
};

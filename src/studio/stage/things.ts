/** Everything on the table, in the order that keeps hands in front of what is flat and behind what stands. */
import type { Pen } from '../drawing/pen.ts';
import type { Figure } from '../rig/figure.ts';
import type { Prop } from '../screenplay/schema.ts';
import type { Camera } from './camera.ts';
import { drawEnvelope, drawFolder } from './flat-things.ts';
import { drawLaptopBase, drawLaptopLid } from './laptop.ts';
import { drawWritingPen } from './writing-pen.ts';
import { placeAt, type Place } from './props.ts';
import { drawPhone, drawPlate, drawTissues } from './small-things.ts';
import { drawMug, drawPaper } from './table-things.ts';

export type Layer = 'under-hands' | 'over-hands';
export type Scene = Readonly<{
  camera: Camera;
  props: readonly Prop[];
  stateOf: (prop: Prop) => number;
  figureOf: (who: string) => Figure | undefined;
  /** A voice with `phone: true` is speaking. */
  isPhoneHeard: boolean;
}>;

/** Draws one layer; nearer to the camera is drawn later. */
export function drawThings(pen: Pen, scene: Scene, layer: Layer): void {
  const depth = (prop: Prop): number => ('z' in prop ? prop.z : 0);
  for (const prop of [...scene.props].sort((a, b) => depth(a) - depth(b))) {
    const state = scene.stateOf(prop);
    if (prop.kind === 'laptop') drawLaptopLayer(pen, scene.camera, prop, state, layer);
    else if (prop.kind === 'pen') {
      if (layer === 'over-hands') drawWritingPen(pen, scene.camera, prop, state, scene.figureOf(prop.owner));
    } else if (prop.kind !== 'bag') drawThing(pen, scene, prop, placeAt(prop, state), layer);
  }
}

type PlainProp = Exclude<Prop, { kind: 'laptop' | 'bag' | 'pen' }>;

function drawThing(pen: Pen, scene: Scene, prop: PlainProp, place: Place, layer: Layer): void {
  const { camera } = scene;
  const stands = prop.kind === 'mug' || prop.kind === 'tissues';
  if (stands !== (layer === 'over-hands')) return;
  if (prop.kind === 'mug') drawMug(pen, camera, place, prop.color);
  else if (prop.kind === 'tissues') drawTissues(pen, camera, place);
  else if (prop.kind === 'paper') drawPaper(pen, camera, place);
  else if (prop.kind === 'envelope') drawEnvelope(pen, camera, place);
  else if (prop.kind === 'folder') drawFolder(pen, camera, place, prop.color);
  else if (prop.kind === 'plate') drawPlate(pen, camera, place);
  else drawPhone(pen, camera, place, scene.isPhoneHeard);
}

function drawLaptopLayer(pen: Pen, camera: Camera, place: Place, open: number, layer: Layer): void {
  const isStanding = open > 0.2;
  if (layer === 'under-hands') {
    drawLaptopBase(pen, camera, place);
    if (!isStanding) drawLaptopLid(pen, camera, place, open);
  } else if (isStanding) drawLaptopLid(pen, camera, place, open);
}

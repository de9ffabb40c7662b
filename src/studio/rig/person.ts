/** The order in which the parts of a person are drawn, split at the table top. */
import type { Look } from '../cast/look.ts';
import type { Pen } from '../drawing/pen.ts';
import type { Arm } from './arm-reach.ts';
import type { Figure } from './figure.ts';
import { drawCollar, drawCollarStand, drawGarment } from './garment.ts';
import { drawHairBack, drawHairFront, growHair, projectHair, type HairMesh } from './hair.ts';
import { drawHead } from './head.ts';
import { drawArm } from './sleeve.ts';
import { drawTiedHair } from './tied-hair.ts';
import { drawNeck, drawTrunk } from './trunk.ts';

const meshes = new WeakMap<Look, HairMesh>();

function hairMeshOf(look: Look): HairMesh {
  const known = meshes.get(look);
  if (known !== undefined) return known;
  const mesh = growHair(look);
  meshes.set(look, mesh);
  return mesh;
}

/** Far arm first, near arm second, as the camera sees this person. */
function armsByDistance(figure: Figure): readonly [Arm, Arm] {
  return figure.bodyTurn > 0 ? [figure.leftArm, figure.rightArm] : [figure.rightArm, figure.leftArm];
}

/** Everything of a person that is behind the table top; `onLap` is drawn before the chest's near arm. */
export function drawBehindTable(pen: Pen, figure: Figure, onLap: () => void): void {
  const hair = projectHair(figure, hairMeshOf(figure.look));
  const [far, near] = armsByDistance(figure);
  const draw = (arm: Arm): void => {
    drawArm(pen, figure, arm, arm.isUnderTable ? 'whole' : 'upper');
  };
  const isFacing = Math.cos(figure.headTurn) > 0;
  if (isFacing) drawTiedHair(pen, figure);
  drawHairBack(pen, figure, hair);
  const isFarBehind = Math.abs(Math.sin(figure.bodyTurn)) > 0.38;
  if (isFarBehind) draw(far);
  drawTrunk(pen, figure, () => {
    drawGarment(pen, figure);
  });
  // Seen from behind, the back of the collar is in front of the neck.
  const isChestSeen = Math.cos(figure.bodyTurn) > -0.1;
  if (isChestSeen) drawCollarStand(pen, figure);
  drawNeck(pen, figure);
  if (!isChestSeen) drawCollarStand(pen, figure);
  drawCollar(pen, figure);
  if (!isFarBehind) draw(far);
  onLap();
  draw(near);
  drawHead(pen, figure, hair);
  drawHairFront(pen, figure, hair);
  if (!isFacing) drawTiedHair(pen, figure);
}

/** Forearms and hands that lie on the table: after the table and what is on it; the right hand always on top. */
export function drawAboveTable(pen: Pen, figure: Figure): void {
  for (const arm of [figure.leftArm, figure.rightArm]) {
    if (!arm.isUnderTable) drawArm(pen, figure, arm, 'lower');
  }
}

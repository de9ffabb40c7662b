/** A room: what is behind the people, the table between them, the chairs they sit on. */
import type { Pen } from '../../drawing/pen.ts';
import type { ChairKind } from '../furniture.ts';
import type { TableStyle } from '../tables.ts';
import type { Wall } from './wall.ts';

export type RoomStyle = Readonly<{
  drawWall: (pen: Pen, wall: Wall) => void;
  table: TableStyle;
  /** Colours of the chairs, in the order of the cast; used again from the start when there are more people. */
  chairs: readonly [string, ...string[]];
  /** Upholstered when left out; `wood` is a frame with bars. */
  chairKind?: ChairKind;
}>;

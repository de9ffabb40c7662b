/** Which room a screenplay plays in. */
import type { Screenplay } from '../../screenplay/schema.ts';
import type { RoomName } from '../../screenplay/stage-schema.ts';
import { communityRoom } from './community.ts';
import { consultingRooms } from './consulting-room.ts';
import { counterRoom } from './counter.ts';
import { homeRoom } from './home.ts';
import { meetingRooms } from './meeting-room.ts';
import type { RoomStyle } from './room-style.ts';

const rooms: Readonly<Record<RoomName, readonly RoomStyle[]>> = {
  'consulting-room': consultingRooms,
  home: [homeRoom],
  counter: [counterRoom],
  'meeting-room': meetingRooms,
  community: [communityRoom],
};

/** How many variants a room has. */
export function countVariants(room: RoomName): number {
  return rooms[room].length;
}

/** The room, by name and variant. */
export function roomOf({ room, variant }: Pick<Screenplay, 'room' | 'variant'>): RoomStyle {
  const style = rooms[room][variant - 1];
  if (style === undefined) throw new Error(`There is no ${room} ${String(variant)}.`);
  return style;
}

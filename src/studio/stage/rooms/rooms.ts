/** Which room a screenplay plays in. */
import type { Screenplay } from '../../screenplay/schema.ts';
import { communityRoom } from './community.ts';
import { consultingRooms } from './consulting-room.ts';
import { counterRoom } from './counter.ts';
import { homeRoom } from './home.ts';
import { meetingRoom } from './meeting-room.ts';
import type { RoomStyle } from './room-style.ts';

/** The room, by name and variant. */
export function roomOf(screenplay: Pick<Screenplay, 'room' | 'variant'>): RoomStyle {
  if (screenplay.room === 'home') return homeRoom;
  if (screenplay.room === 'counter') return counterRoom;
  if (screenplay.room === 'meeting-room') return meetingRoom;
  if (screenplay.room === 'community') return communityRoom;
  const room = consultingRooms[screenplay.variant - 1];
  if (room === undefined) throw new Error(`There is no consulting room ${String(screenplay.variant)}.`);
  return room;
}

/** By what way a voice reaches the ear: the air of the room, a call, the speaker of a telephone, through a wall. */
import type { Screenplay } from '../screenplay/schema.ts';

export type Channel = 'room' | 'call' | 'call-far' | 'phone' | 'next-room';

/** The way of a cast member's voice. */
export function channelOf(screenplay: Screenplay, who: string): Channel {
  const member = screenplay.cast[who];
  if (member?.voice.phone === true) return 'phone';
  if (screenplay.layout === 'video-call') return member?.offscreen ? 'call-far' : 'call';
  return member?.offscreen ? 'next-room' : 'room';
}

/** Presence, light compression and a small room; diphones alone sound like a telephone. */
const presence = 'highpass 80 equalizer 300 1q -1.5 treble 4 3000 compand 0.01,0.2 6:-60,-55,-30,-20,0,-9';
const smallRoom = 'reverb 14 60 22 100 0 -6';

/** Arguments for sox. A pass band is filtered twice: once would leave it recognisable as a voice in the room. */
export const channelEffects: Readonly<Record<Channel, readonly string[]>> = {
  room: `${presence} ${smallRoom}`.split(' '),
  call: `${presence} sinc 250-3600 ${smallRoom}`.split(' '),
  'call-far': `sinc 250-2600 ${presence} reverb 45 50 60 100 0 -2`.split(' '),
  phone: `${presence} sinc 350-3000 equalizer 1100 1.2q 7 ${smallRoom}`.split(' '),
  'next-room': `${presence} lowpass 900 reverb 40 60 50 100 0 -2`.split(' '),
};

/** Decibels against a voice in the room. */
export const channelLevels: Readonly<Record<Channel, number>> = {
  room: 0,
  call: 0,
  'call-far': -6,
  phone: -2,
  'next-room': -9,
};

/** Words for the channels. */
import type { Channel } from './rules.ts';

export const channelNames: Readonly<Record<Channel, string>> = {
  picture: 'Alleen beeld',
  sound: 'Alleen geluid',
  text: 'Alleen tekst',
  all: 'Alles samen',
};

export const channelHints: Readonly<Record<Channel, string>> = {
  picture: 'De film zonder geluid. Met beschrijving als je wilt.',
  sound: 'De stemmen, zonder film en zonder tekst.',
  text: 'Wat er gezegd wordt, om te lezen.',
  all: 'De film met geluid, ondertiteling en tekst.',
};

/** What to do in the round of a channel. */
export const channelTasks: Readonly<Record<Channel, string>> = {
  picture: 'Kijk alleen: houding, handen, blik. Je hoort niets.',
  sound: 'Luister alleen: tempo, stiltes, volume. Je ziet niets.',
  text: 'Lees alleen: de woorden zoals ze gezegd zijn.',
  all: 'Kijk en luister, met alles erbij.',
};

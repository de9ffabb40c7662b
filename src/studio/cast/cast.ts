/**
 * The people a screenplay can ask for. First sketches: each name is there, with its own colours; people get files of
 * their own one by one.
 */
import { joke } from './joke.ts';
import type { Look } from './look.ts';
import { sander } from './sander.ts';

export const lookNames = [
  'joke',
  'sander',
  'linda',
  'mehmet',
  'bram',
  'chantal',
  'nadia',
  'dawit',
  'fatima',
  'ron',
  'joris',
  'anneke',
  'els',
  'kevin',
  'peter',
  'samira',
  'noor',
  'wim',
  'marjan',
  'tom',
  'petra',
  'youssef',
  'ineke',
  'rachid',
  'bas',
] as const;
export type LookName = (typeof lookNames)[number];

function sketch(name: string, like: Look, hair: string, clothes: string): Look {
  return {
    ...like,
    name,
    hair: { ...like.hair, color: hair, streak: hair },
    clothes: { ...like.clothes, main: clothes },
  };
}

export const looks: Readonly<Record<LookName, Look>> = {
  joke,
  sander,
  linda: sketch('Linda', joke, '#7a4a32', '#3f5f86'),
  mehmet: sketch('Mehmet', sander, '#2b211d', '#6a6f4c'),
  bram: sketch('Bram', sander, '#a8683c', '#5b7f9a'),
  chantal: sketch('Chantal', joke, '#c9a468', '#5f7f6a'),
  nadia: sketch('Nadia', joke, '#33231d', '#b5654a'),
  dawit: sketch('Dawit', sander, '#1f1a18', '#c08a3e'),
  fatima: sketch('Fatima', joke, '#4d7a78', '#4a4f6a'),
  ron: sketch('Ron', sander, '#8d857c', '#586a86'),
  joris: sketch('Joris', sander, '#8f6a3f', '#7d8f5a'),
  anneke: sketch('Anneke', joke, '#dcd6cd', '#7b8fa3'),
  els: sketch('Els', joke, '#b9ada0', '#2f6a69'),
  kevin: sketch('Kevin', sander, '#b58c58', '#6b6470'),
  peter: sketch('Peter', sander, '#9a938b', '#4a4f5c'),
  samira: sketch('Samira', joke, '#2b2320', '#9a5a6b'),
  noor: sketch('Noor', joke, '#4a3226', '#c08a3e'),
  wim: sketch('Wim', sander, '#c9c3ba', '#6f5a48'),
  marjan: sketch('Marjan', joke, '#8a4a32', '#3d4a5c'),
  tom: sketch('Tom', sander, '#3a2a20', '#5a7a6a'),
  petra: sketch('Petra', joke, '#d3b27c', '#5c3f55'),
  youssef: sketch('Youssef', sander, '#241c19', '#8a9aa6'),
  ineke: sketch('Ineke', joke, '#efeae2', '#a5533f'),
  rachid: sketch('Rachid', sander, '#2a2320', '#3f5a55'),
  bas: sketch('Bas', sander, '#1f1b1a', '#b0613f'),
};

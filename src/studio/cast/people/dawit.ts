/** Dawit, 29: slim, high forehead, cropped coils, a thin goatee, a mustard pullover. */
import { describePerson } from '../describe-person.ts';
import { coilyHair } from '../hair-styles/long.ts';

export const dawit = describePerson({
  name: 'Dawit',
  age: 29,
  figure: 'man',
  skin: 'brown',
  brow: '#221815',
  eye: '#3c261a',
  face: { jaw: 0.93, cheeks: 0.97, chin: 0.95, skull: 0.97, neck: 0.96, headHeight: 0.264 },
  eyes: { height: 0.051, width: 0.078 },
  nose: { width: 0.058, length: 0.086, bridge: 0.44 },
  lips: { upper: 0.024, lower: 0.034 },
  hair: coilyHair({ color: '#231c1a', streak: '#4a3c36', shine: 0.15 }, 0.04, { front: 0.885 }),
  beard: { kind: 'goatee', color: '#2a1f1b', length: 0.008, alpha: 0.6 },
  build: { shoulder: 0.182, width: 0.9, height: 0.02, belly: 0 },
  clothes: { kind: 'roundNeck', main: '#bd8a3f', inner: '#ece6da' },
});

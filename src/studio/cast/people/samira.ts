/** Samira, 31: long dark hair, a brick-red jumper, at home. */
import { describePerson } from '../describe-person.ts';
import { longHair } from '../hair-styles/long.ts';

export const samira = describePerson({
  name: 'Samira',
  age: 31,
  figure: 'woman',
  skin: 'golden',
  brow: '#2a1d18',
  eye: '#4a3020',
  brows: { thickness: 0.015, arch: 1.15 },
  eyes: { height: 0.054, width: 0.079, flick: 1.1, bags: 0.45 },
  face: { jaw: 0.89, chin: 0.9, neck: 0.84 },
  nose: { width: 0.055, length: 0.086 },
  lips: { upper: 0.024, lower: 0.033 },
  hair: longHair({ color: '#2b2320', streak: '#4d3c34', shine: 0.3 }, { length: -0.4, parting: 4, curtain: 0.3 }),
  build: { shoulder: 0.166, width: 0.9 },
  clothes: { kind: 'roundNeck', main: '#a8574a', inner: '#a8574a', neckline: 1.0 },
});

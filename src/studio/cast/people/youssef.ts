/** Youssef, 39: short dark curls going grey at the sides, a trimmed beard, a light shirt. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { shortHair } from '../hair-styles/short.ts';

export const youssef = describePerson({
  name: 'Youssef',
  age: 39,
  figure: 'man',
  skin: 'golden',
  brow: '#231b18',
  eye: '#4b3222',
  brows: { thickness: 0.0195 },
  face: { jaw: 0.98, cheeks: 0.97, neck: 1.02, headHeight: 0.263 },
  nose: { width: 0.06, length: 0.104, bridge: 0.54 },
  hair: shortHair(hairPaints.greyingDark, { top: 0.058, front: 0.85, recede: 0.25, texture: 'curls', nape: 0.3 }),
  beard: { kind: 'full', color: '#3c3431', length: 0.012, alpha: 0.8 },
  build: { shoulder: 0.19, width: 0.97, height: 0.012, belly: 0.05 },
  clothes: { kind: 'shirt', main: '#b8c4c8', inner: '#b8c4c8', lanyard: '#5f8a86' },
});

/** Noor, 36: a sharp dark bob with a fringe, narrow face, a slate-blue blouse, badge. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { bobHair } from '../hair-styles/layered.ts';

export const noor = describePerson({
  name: 'Noor',
  age: 36,
  figure: 'woman',
  skin: 'golden',
  brow: '#2f2521',
  eye: '#41301f',
  eyes: { height: 0.045, width: 0.08, tilt: 0.014, hood: 0.55, flick: 1.1, bags: 0.15 },
  face: { jaw: 0.9, cheeks: 1.02, chin: 0.88, neck: 0.82, headHeight: 0.254, lines: 0.2 },
  nose: { width: 0.058, length: 0.07, bridge: 0.28 },
  lips: { upper: 0.021, lower: 0.03 },
  hair: bobHair(hairPaints.blueBlack, { length: 0.13, fringe: 0.655, volume: 0.75, turnIn: 0.5 }),
  build: { shoulder: 0.16, width: 0.86, bust: 0.4 },
  clothes: { kind: 'blouse', main: '#5e7396', inner: '#5e7396', neckline: 0.99, lanyard: '#d98b4a' },
});

/** Els, 55: a straight silver bob with a fringe, a petrol turtleneck, a long necklace. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { bobHair } from '../hair-styles/layered.ts';

export const els = describePerson({
  name: 'Els',
  age: 55,
  figure: 'woman',
  skin: 'light',
  brow: '#8d8278',
  eye: '#5f7a64',
  face: { jaw: 0.94, cheeks: 0.98, neck: 0.88, headHeight: 0.258, lines: 0.7 },
  nose: { width: 0.055, length: 0.09 },
  lips: { upper: 0.018, lower: 0.026 },
  hair: bobHair(hairPaints.silver, { length: 0.1, fringe: 0.69, volume: 0.85, turnIn: 0.9 }),
  glasses: { color: '#2f3b46', shape: 'round' },
  build: { shoulder: 0.17, width: 0.95, height: 0 },
  clothes: { kind: 'turtleneck', main: '#2f6a69', inner: '#2f6a69', necklace: '#d8b46a', clip: '#d98b4a' },
});

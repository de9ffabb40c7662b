/** Nadia, 33: dark curls to the shoulders, a green blouse, badge. */
import { describePerson } from '../describe-person.ts';
import { curlyHair } from '../hair-styles/long.ts';

export const nadia = describePerson({
  name: 'Nadia',
  age: 33,
  figure: 'woman',
  skin: 'tan',
  brow: '#2a1e19',
  eye: '#4f3422',
  brows: { thickness: 0.015, arch: 1.2 },
  nose: { width: 0.056, length: 0.09, bridge: 0.48 },
  lips: { upper: 0.025, lower: 0.034 },
  hair: curlyHair({ color: '#33241f', streak: '#5e4335', shine: 0.3 }, { length: -0.18, volume: 1 }),
  build: { shoulder: 0.165, width: 0.9 },
  clothes: { kind: 'blouse', main: '#5f7d68', inner: '#5f7d68', neckline: 0.965, lanyard: '#d98b4a' },
});

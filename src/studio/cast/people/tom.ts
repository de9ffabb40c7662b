/** Tom, 30: brown skin, a soft cap of curls, a blue denim shirt, badge. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { shortHair } from '../hair-styles/short.ts';

export const tom = describePerson({
  name: 'Tom',
  age: 30,
  figure: 'man',
  skin: 'tan',
  brow: '#2d211c',
  eye: '#4d3522',
  face: { jaw: 0.99, cheeks: 1.0, neck: 1.04 },
  nose: { width: 0.066, length: 0.088, bridge: 0.38 },
  lips: { upper: 0.023, lower: 0.033 },
  hair: shortHair(hairPaints.darkBrown, { top: 0.08, sides: 0.018, front: 0.835, texture: 'curls', nape: 0.28 }),
  beard: { kind: 'stubble', color: '#3a2a22', alpha: 0.22 },
  build: { shoulder: 0.195, width: 1, height: 0.024, belly: 0 },
  clothes: { kind: 'shirt', main: '#55708c', inner: '#e9e4da', lanyard: '#d98b4a' },
});

/** Kevin, 26: pale, thin, hair short at the sides, a grey hoodie. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { shortHair } from '../hair-styles/short.ts';

export const kevin = describePerson({
  name: 'Kevin',
  age: 26,
  figure: 'man',
  skin: 'fair',
  brow: '#7c5a38',
  eye: '#7090a2',
  eyes: { bags: 0.75 },
  face: { jaw: 0.92, cheeks: 0.92, chin: 0.98, neck: 0.92, headHeight: 0.258 },
  nose: { width: 0.055, length: 0.092 },
  hair: shortHair(hairPaints.ashBlond, { top: 0.07, sides: 0.004, front: 0.82, nape: 0.36, quiff: 0.03, quiffAt: 18 }),
  beard: { kind: 'stubble', color: '#a07a52', alpha: 0.12 },
  build: { shoulder: 0.178, width: 0.88, height: 0.01, belly: 0 },
  clothes: { kind: 'hoodie', main: '#767a82', inner: '#e7e3dc' },
});

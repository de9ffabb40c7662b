/** Mehmet, 34: sturdy, a full beard, an olive work jacket over a T-shirt. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { shortHair } from '../hair-styles/short.ts';

export const mehmet = describePerson({
  name: 'Mehmet',
  age: 34,
  figure: 'man',
  skin: 'olive',
  brow: '#231b18',
  eye: '#4a3121',
  brows: { thickness: 0.0215, height: -0.004 },
  face: { jaw: 1.06, cheeks: 1.03, neck: 1.14 },
  nose: { width: 0.063, length: 0.106, bridge: 0.52 },
  hair: shortHair(hairPaints.black, { top: 0.055, front: 0.85, sides: 0.01, nape: 0.3 }),
  beard: { kind: 'full', color: '#2c2422', length: 0.04 },
  build: { shoulder: 0.203, width: 1.12, height: 0.008, belly: 0.35 },
  clothes: { kind: 'jacket', main: '#6a6d4e', inner: '#e5e0d6' },
});

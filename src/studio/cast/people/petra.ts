/** Petra, 45: fair hair in a bun, a plum blazer. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { tiedHair } from '../hair-styles/long.ts';

export const petra = describePerson({
  name: 'Petra',
  age: 45,
  figure: 'woman',
  skin: 'fair',
  brow: '#94764f',
  eye: '#6b8a78',
  face: { jaw: 0.9, cheeks: 0.97, chin: 0.9, neck: 0.84, headHeight: 0.258 },
  nose: { width: 0.052, length: 0.09, bridge: 0.46 },
  hair: tiedHair(hairPaints.ashBlond, { kind: 'bun', height: 0.79, size: 0.165 }, { parting: 16, curtain: 0.15 }),
  earring: '#e6e0d4',
  build: { shoulder: 0.172, width: 0.93, height: 0.012, belly: 0 },
  clothes: { kind: 'blazer', main: '#6b4a5e', inner: '#f1e8dc', neckline: 0.85, clip: '#d98b4a' },
});

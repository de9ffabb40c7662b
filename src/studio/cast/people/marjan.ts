/** Marjan, 52: short auburn hair, a dark-green blazer over cream. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { pixieHair } from '../hair-styles/layered.ts';

export const marjan = describePerson({
  name: 'Marjan',
  age: 52,
  figure: 'woman',
  skin: 'light',
  brow: '#6f4a3b',
  eye: '#7a6a42',
  face: { jaw: 0.95, cheeks: 1.0, neck: 0.88, headHeight: 0.257 },
  nose: { width: 0.056, length: 0.092, bridge: 0.46 },
  lips: { upper: 0.018, lower: 0.028 },
  hair: pixieHair(hairPaints.auburnDyed, { fringe: 0.73, side: 1, volume: 1.15, nape: 0.22 }),
  earring: '#3f6470',
  build: { shoulder: 0.176, width: 0.98, height: 0.002, belly: 0.15 },
  clothes: { kind: 'blazer', main: '#3f5a50', inner: '#efe6d8', neckline: 0.87, necklace: '#c9b48a', clip: '#5f8a86' },
});

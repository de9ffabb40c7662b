/** Ineke, 58: broad and short, white curls, red glasses, a burgundy tunic. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { pixieHair } from '../hair-styles/layered.ts';

export const ineke = describePerson({
  name: 'Ineke',
  age: 58,
  figure: 'woman',
  skin: 'rosy',
  brow: '#9a8d80',
  eye: '#6a8aa0',
  face: { jaw: 1.01, cheeks: 1.07, chin: 0.98, neck: 0.98, doubleChin: 0.7, headHeight: 0.252 },
  nose: { width: 0.06, length: 0.082, tip: 0.342 },
  lips: { upper: 0.017, lower: 0.026 },
  hair: pixieHair(hairPaints.silver, { fringe: 0.77, volume: 1.3, texture: 'curls', nape: 0.25 }),
  glasses: { color: '#a5453a', shape: 'soft' },
  earring: '#a5453a',
  build: { shoulder: 0.182, width: 1.14, height: -0.035, belly: 0.7, bust: 1.3 },
  clothes: {
    kind: 'roundNeck',
    main: '#7a3f4a',
    inner: '#7a3f4a',
    neckline: 0.985,
    pattern: { kind: 'dots', color: '#a3707a' },
    lanyard: '#d98b4a',
  },
});

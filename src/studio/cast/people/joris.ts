/** Joris, 27: a mop of fair curls, slim, a striped pullover. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { shortHair } from '../hair-styles/short.ts';

export const joris = describePerson({
  name: 'Joris',
  age: 27,
  figure: 'man',
  skin: 'fair',
  brow: '#8a6a42',
  eye: '#6f8a68',
  face: { jaw: 0.94, cheeks: 0.98, chin: 0.96, neck: 0.94, headHeight: 0.26 },
  nose: { width: 0.056, length: 0.09, tip: 0.345 },
  hair: shortHair(hairPaints.darkBlond, {
    top: 0.1,
    sides: 0.03,
    front: 0.81,
    nape: 0.22,
    texture: 'curls',
    quiff: 0.02,
  }),
  build: { shoulder: 0.18, width: 0.89, height: 0.03, belly: 0 },
  clothes: {
    kind: 'roundNeck',
    main: '#e0d8c8',
    inner: '#f2ece0',
    clip: '#d98b4a',
    pattern: { kind: 'stripes', color: '#4d6a7c' },
  },
});

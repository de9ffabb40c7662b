/** Wim, 54: heavy, bald with a grey ring and a moustache, a body warmer over a checked shirt. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { ringHair } from '../hair-styles/short.ts';

export const wim = describePerson({
  name: 'Wim',
  age: 54,
  figure: 'man',
  skin: 'rosy',
  brow: '#8f867c',
  eye: '#6b8496',
  brows: { thickness: 0.021 },
  face: { jaw: 1.09, cheeks: 1.08, chin: 1.04, neck: 1.26, doubleChin: 0.8 },
  nose: { width: 0.071, length: 0.104, tip: 0.33 },
  hair: ringHair(hairPaints.grey, {}),
  beard: { kind: 'moustache', color: '#958b80' },
  build: { shoulder: 0.2, width: 1.18, height: -0.01, belly: 1 },
  hands: 1.06,
  clothes: {
    kind: 'bodywarmer',
    main: '#4f5a4a',
    inner: '#b8b6a4',
    sleeve: '#b8b6a4',
    innerCollar: true,
  },
});

/** Ron, 49: broad, hair gone back at the temples, stubble, a navy work jacket. */
import { describePerson } from '../describe-person.ts';
import { shortHair } from '../hair-styles/short.ts';

export const ron = describePerson({
  name: 'Ron',
  age: 49,
  figure: 'man',
  skin: 'weathered',
  brow: '#6d5f53',
  eye: '#5a7488',
  brows: { thickness: 0.02, arch: 0.6, height: -0.004 },
  face: { jaw: 1.1, cheeks: 1.03, chin: 1.12, neck: 1.24, doubleChin: 0.4 },
  nose: { width: 0.068, length: 0.104, tip: 0.328 },
  hair: shortHair(
    { color: '#7d7268', streak: '#a59b90', shine: 0.26 },
    { recede: 0.9, top: 0.026, sides: 0.008, opacity: 0.9 },
  ),
  beard: { kind: 'stubble', color: '#75675c', alpha: 0.34 },
  build: { shoulder: 0.212, width: 1.16, height: 0.01, belly: 0.55 },
  hands: 1.08,
  clothes: { kind: 'jacket', main: '#3b4a5e', inner: '#8c8177' },
});

/** Chantal, 42: years of care work, blond ponytail, a coral polo shirt. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { tiedHair } from '../hair-styles/long.ts';

export const chantal = describePerson({
  name: 'Chantal',
  age: 42,
  figure: 'woman',
  skin: 'rosy',
  brow: '#8f6c45',
  eye: '#6c8a95',
  face: { jaw: 0.99, cheeks: 1.04, chin: 0.98, neck: 0.92, doubleChin: 0.25, lines: 0.5 },
  nose: { width: 0.058, length: 0.078, tip: 0.345 },
  hair: tiedHair(hairPaints.blond, { kind: 'ponytail', height: 0.68, size: 0.15 }, { curtain: 0.55, parting: -14 }),
  earring: '#d9dde0',
  build: { shoulder: 0.18, width: 1.05, belly: 0.35, bust: 1 },
  clothes: { kind: 'polo', main: '#b9604f', inner: '#b9604f' },
});

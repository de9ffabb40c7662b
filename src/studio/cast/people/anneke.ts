/** Anneke, 61: thin, short white hair, glasses, a pale-blue cardigan at her own kitchen table. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { pixieHair } from '../hair-styles/layered.ts';

export const anneke = describePerson({
  name: 'Anneke',
  age: 61,
  figure: 'woman',
  skin: 'fair',
  brow: '#a89b8d',
  eye: '#6f93a5',
  face: { jaw: 0.89, cheeks: 0.95, chin: 0.94, skull: 0.98, neck: 0.8 },
  nose: { width: 0.053, length: 0.096, bridge: 0.48 },
  lips: { upper: 0.014, lower: 0.022 },
  hair: pixieHair(hairPaints.white, { fringe: 0.77, side: -1, volume: 0.9 }),
  glasses: { color: '#6d7f96', shape: 'rectangle' },
  earring: '#e3ddd2',
  build: { shoulder: 0.16, width: 0.86, height: -0.026, belly: 0, bust: 0.5 },
  clothes: {
    kind: 'cardigan',
    main: '#8ba0b4',
    inner: '#f3ece2',
    neckline: 0.9,
    pattern: { kind: 'dots', color: '#a5b7c7' },
  },
});

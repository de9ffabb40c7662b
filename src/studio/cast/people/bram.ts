/** Bram, 38: long and thin, ginger beard, round glasses, a checked shirt. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { shortHair } from '../hair-styles/short.ts';

export const bram = describePerson({
  name: 'Bram',
  age: 38,
  figure: 'man',
  skin: 'fair',
  brow: '#9a5f3d',
  eye: '#6d8fa0',
  face: { jaw: 0.95, cheeks: 0.95, skull: 0.97, neck: 0.98, headHeight: 0.266 },
  nose: { length: 0.1, width: 0.056 },
  hair: shortHair(hairPaints.ginger, { top: 0.06, recede: 0.35, parting: 30 }),
  beard: { kind: 'full', color: '#a5663f', length: 0.022, alpha: 0.86 },
  glasses: { color: '#51453f', shape: 'round' },
  build: { shoulder: 0.188, width: 0.92, height: 0.045, belly: 0 },
  clothes: {
    kind: 'shirt',
    main: '#7d97a8',
    inner: '#7d97a8',
    lanyard: '#d98b4a',
    pattern: { kind: 'checks', color: '#56708a' },
  },
});

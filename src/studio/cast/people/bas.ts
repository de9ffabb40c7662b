/** Bas, 35: straight black hair, slim, a rust pullover over a white shirt. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { shortHair } from '../hair-styles/short.ts';

export const bas = describePerson({
  name: 'Bas',
  age: 35,
  figure: 'man',
  skin: 'golden',
  brow: '#26201e',
  eye: '#3a291d',
  brows: { thickness: 0.0165, arch: 0.7 },
  eyes: { height: 0.041, width: 0.078, tilt: 0.012, hood: 0.75, bags: 0.2 },
  face: { jaw: 0.97, cheeks: 1.05, chin: 0.97, neck: 0.98, lines: 0.2 },
  nose: { width: 0.062, length: 0.078, bridge: 0.3 },
  lips: { upper: 0.019, lower: 0.028 },
  hair: shortHair(hairPaints.blueBlack, {
    top: 0.085,
    front: 0.8,
    sides: 0.02,
    nape: 0.27,
    quiff: 0.03,
    quiffAt: 22,
    parting: -32,
  }),
  build: { shoulder: 0.183, width: 0.92, height: 0.006, belly: 0 },
  clothes: { kind: 'pullover', main: '#a85f42', inner: '#efece4', lanyard: '#d98b4a' },
});

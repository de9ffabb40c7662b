/** Peter, 50: grey with a side parting, dark-rimmed glasses, a brown blazer over a shirt. */
import { describePerson } from '../describe-person.ts';
import { hairPaints } from '../hair-paint.ts';
import { shortHair } from '../hair-styles/short.ts';

export const peter = describePerson({
  name: 'Peter',
  age: 50,
  figure: 'man',
  skin: 'rosy',
  brow: '#837a72',
  eye: '#5f7f96',
  face: { jaw: 1.0, cheeks: 1.0, neck: 1.08, headHeight: 0.264, doubleChin: 0.2 },
  nose: { width: 0.062, length: 0.102 },
  hair: shortHair(hairPaints.grey, { top: 0.055, recede: 0.5, parting: 36, nape: 0.28 }),
  glasses: { color: '#33312f', shape: 'rectangle' },
  build: { shoulder: 0.192, width: 1.04, height: 0.015, belly: 0.3 },
  clothes: { kind: 'blazer', main: '#705d4c', inner: '#dbe4ea', innerCollar: true, neckline: 0.84, lanyard: '#d98b4a' },
});

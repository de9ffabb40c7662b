/** Rachid, 44: shaved head, dark beard, glasses, a dark-green pullover. */
import { describePerson } from '../describe-person.ts';
import { shavedHair } from '../hair-styles/short.ts';

export const rachid = describePerson({
  name: 'Rachid',
  age: 44,
  figure: 'man',
  skin: 'tan',
  brow: '#241b18',
  eye: '#44301f',
  brows: { thickness: 0.021, arch: 0.65 },
  face: { jaw: 1.03, cheeks: 1.02, neck: 1.12 },
  nose: { width: 0.064, length: 0.102, bridge: 0.5 },
  hair: shavedHair({ color: '#3a302c', shine: 0.1 }, { recede: 0.7, opacity: 0.42 }),
  beard: { kind: 'full', color: '#38302d', length: 0.03, alpha: 0.92 },
  glasses: { color: '#2f2c2b', shape: 'soft' },
  build: { shoulder: 0.2, width: 1.07, height: 0.02, belly: 0.3 },
  clothes: { kind: 'turtleneck', main: '#3e5148', inner: '#3e5148', lanyard: '#d98b4a' },
});

/** Linda, 48: twenty years at the municipality; short natural hair, glasses, an ochre blouse under a dark blazer. */
import { describePerson } from '../describe-person.ts';
import { coilyHair } from '../hair-styles/long.ts';

export const linda = describePerson({
  name: 'Linda',
  age: 48,
  figure: 'woman',
  skin: 'deepBrown',
  brow: '#241a16',
  eye: '#3d2619',
  face: { jaw: 0.97, cheeks: 1.05, chin: 0.96, neck: 0.93, lines: 0.4 },
  nose: { width: 0.066, length: 0.078, bridge: 0.34 },
  lips: { upper: 0.028, lower: 0.037 },
  hair: coilyHair({ color: '#2b2422', streak: '#6b625c', shine: 0.16 }, 0.075),
  glasses: { color: '#7d3f4a', shape: 'soft' },
  earring: '#c9a04a',
  build: { shoulder: 0.18, width: 1.08, belly: 0.35, bust: 1 },
  clothes: { kind: 'blazer', main: '#3a4a63', inner: '#c98f3f', neckline: 0.86, clip: '#d98b4a' },
});

/** Sander, 28: two months in the job, a pullover over a shirt, badge round his neck. */
import { describePerson } from '../describe-person.ts';
import { shortHair } from '../hair-styles/short.ts';

export const sander = describePerson({
  name: 'Sander',
  age: 28,
  figure: 'man',
  skin: 'light',
  brow: '#6a4a31',
  eye: '#5d7052',
  face: { jaw: 0.98, neck: 1.0 },
  hair: shortHair({ color: '#7b5636', streak: '#a67c50', shine: 0.35 }, { top: 0.075, quiff: 0.035 }),
  beard: { kind: 'stubble', color: '#8a6548', alpha: 0.2 },
  build: { height: 0.022, width: 0.97 },
  clothes: { kind: 'pullover', main: '#3f6470', inner: '#e9eef0', lanyard: '#d98b4a' },
});

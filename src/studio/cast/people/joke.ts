/** Joke, 57: a greying bob, a plum cardigan; dressed with care for an appointment. */
import { describePerson } from '../describe-person.ts';
import { bobHair } from '../hair-styles/layered.ts';

export const joke = describePerson({
  name: 'Joke',
  age: 57,
  figure: 'woman',
  skin: 'mature',
  brow: '#85705f',
  eye: '#5f7f8a',
  eyes: { bags: 0.8, height: 0.048, flick: 0.6 },
  face: { jaw: 0.93, chin: 0.95, neck: 0.88, lines: 0.85 },
  lips: { upper: 0.018, lower: 0.027 },
  hair: bobHair({ color: '#9c8f84', streak: '#d8d0c6', shine: 0.4 }, { length: 0.04, side: 1 }),
  earring: '#c9a04a',
  build: { shoulder: 0.17, width: 0.99, height: -0.02, belly: 0.2 },
  clothes: { kind: 'cardigan', main: '#84566a', inner: '#f0e6dc', neckline: 0.84 },
});

/** Fatima, 41: a sage headscarf, a long dark-blue cardigan, badge. */
import { describePerson } from '../describe-person.ts';
import { headscarf } from '../hair-styles/headscarf.ts';

export const fatima = describePerson({
  name: 'Fatima',
  age: 41,
  figure: 'woman',
  skin: 'olive',
  brow: '#2f221c',
  eye: '#55381f',
  face: { jaw: 0.94, cheeks: 1.03, neck: 0.95 },
  nose: { width: 0.056, length: 0.094, bridge: 0.5 },
  lips: { upper: 0.022, lower: 0.031 },
  hair: headscarf('#7f9c8f', '#9db8aa'),
  build: { shoulder: 0.172, width: 1, belly: 0.2 },
  clothes: { kind: 'cardigan', main: '#46506e', inner: '#e4ddd0', neckline: 0.8, clip: '#d98b4a' },
});

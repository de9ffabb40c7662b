/** How long each phone lasts. espeak's own timings for these voices are stubs of 17–45 ms; a spoken Dutch vowel takes 60–150. */
import type { PhraseEnd } from './markup.ts';
import { isVowel, vowelKindOf, type Phone } from './phone.ts';

const consonants: Readonly<Record<string, number>> = {
  p: 82,
  t: 76,
  k: 82,
  b: 66,
  d: 58,
  g: 66,
  f: 88,
  s: 96,
  x: 92,
  S: 98,
  v: 66,
  z: 72,
  G: 72,
  Z: 80,
  h: 52,
  m: 66,
  n: 60,
  N: 72,
  J: 60,
  nj: 70,
  l: 56,
  L: 64,
  r: 46,
  R: 50,
  j: 54,
  w: 56,
  W: 60,
  tj: 80,
  dj: 80,
};
const finalStretch: Readonly<Record<PhraseEnd, number>> = { '.': 1.5, '?': 1.5, ',': 1.35, '…': 1.9 };

/** Milliseconds per phone, for a phrase that ends this way. */
export function durationsOf(phones: readonly Phone[], end: PhraseEnd, rate: number): readonly number[] {
  const lastVowel = phones.reduce((last, phone, i) => (isVowel(phone.name) ? i : last), -1);
  return phones.map((phone, i) => {
    const base = isVowel(phone.name)
      ? vowelDuration(phone, phones[i + 1]?.name) * (i === lastVowel ? finalStretch[end] : 1)
      : consonantDuration(phone, phones[i - 1]?.name, phones[i + 1]?.name) *
        (lastVowel >= 0 && i > lastVowel ? 1.3 : 1);
    return Math.round(base / rate);
  });
}

function vowelDuration(phone: Phone, next: string | undefined): number {
  const isBeforeR = next === 'r' || next === 'R';
  const base = { schwa: 56, short: 74, long: 112, diphthong: 122, close: isBeforeR ? 120 : 84 }[
    vowelKindOf(phone.name)
  ];
  const stress = phone.stress >= 1 ? 1.22 : phone.stress >= 0.5 ? 1.08 : phone.stress > 0 ? 0.96 : 0.86;
  return base * stress * (phone.isAccented ? 1.16 : 1);
}

function consonantDuration(phone: Phone, before: string | undefined, next: string | undefined): number {
  const isInCluster = [before, next].some((name) => name !== undefined && !isVowel(name));
  const base = consonants[phone.name] ?? 65;
  return base * (phone.isLong ? 1.25 : 1) * (isInCluster ? 0.86 : 1) * (phone.isFirst ? 1.06 : 1);
}

/** Pitch of a phrase: a falling base line with a pointed hat on each accent, and an end that asks, goes on or closes. */
import type { PhraseEnd } from './markup.ts';
import { isVowel, type Phone } from './phone.ts';
import type { Delivery } from './spoken-line.ts';

/** A phone with its place in the phrase, milliseconds. */
export type TimedPhone = Phone & Readonly<{ start: number; duration: number }>;
type Knot = readonly [milliseconds: number, semitones: number];

function shiftPitch(hertz: number, semitones: number): number {
  return hertz * 2 ** (semitones / 12);
}

/** Pitch in hertz as a function of milliseconds from the start of the phrase. */
export function melodyOf(
  phones: readonly TimedPhone[],
  end: PhraseEnd,
  delivery: Delivery,
  pitch: number,
): (milliseconds: number) => number {
  const total = phones.reduce((sum, phone) => sum + phone.duration, 0);
  const fall = Math.min(3.2, 0.8 + total / 900) * Math.min(1, 0.4 + delivery.range * 0.6);
  const knots = placeKnots(phones, end, delivery.range, total);
  const base = shiftPitch(pitch, delivery.shift);
  return (milliseconds) => shiftPitch(base, readKnots(knots, milliseconds) + fall * (0.65 - milliseconds / total));
}

function placeKnots(phones: readonly TimedPhone[], end: PhraseEnd, range: number, total: number): readonly Knot[] {
  const height = 4.6 * range;
  const knots: Knot[] = [[0, range]];
  const accents = phones.filter((phone) => phone.isAccented);
  accents.forEach((phone, i) => {
    const isLast = i === accents.length - 1;
    knots.push([Math.max(1, phone.start - 70), i > 0 ? 0.35 * range : range]);
    knots.push([phone.start + phone.duration * 0.38, height * (isLast ? 1 : 0.82)]);
    knots.push([phone.start + phone.duration * 0.95 + (isLast ? 25 : 60), isLast ? 0 : 0.5 * range]);
  });
  const last = phones.findLast((phone) => isVowel(phone.name));
  if (end === '?') knots.push([(last?.start ?? 0) + 8, 0.1], [total, height * 1.15]);
  else if (end === ',') knots.push([(last?.start ?? 0) + (last?.duration ?? 0) * 0.2, 0.2], [total, height * 0.5]);
  else if (end === '…') knots.push([total, 0.5]);
  else knots.push([total, -1.6 * Math.max(0.4, range)]);
  return knots.sort((a, b) => a[0] - b[0]);
}

function readKnots(knots: readonly Knot[], milliseconds: number): number {
  const index = knots.findLastIndex((knot) => knot[0] <= milliseconds);
  const a = knots[Math.max(0, index)];
  const b = knots[Math.max(0, index) + 1] ?? a;
  if (a === undefined || b === undefined) return 0;
  const u = b[0] > a[0] ? (milliseconds - a[0]) / (b[0] - a[0]) : 0;
  return a[1] + (b[1] - a[1]) * (u * u * (3 - 2 * u));
}

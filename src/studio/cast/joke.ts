/** Joke, 57: a greying bob, a plum cardigan; dressed with care for an appointment. */
import { clamp, sampleCurve } from '../geometry/easing.ts';
import { bumpAt, type Look } from './look.ts';

const edge = [
  [0, 0.85],
  [22, 0.84],
  [40, 0.77],
  [54, 0.62],
  [64, 0.42],
  [76, 0.2],
  [96, 0.1],
  [130, 0.06],
  [180, 0.04],
] as const;

export const joke: Look = {
  name: 'Joke',
  skin: { base: '#efc9ad', shade: '#dcae92', shadow: '#a9644f', line: '#8a4f40', blush: '#e08f7a', lip: '#bd6c66' },
  eyes: {
    color: '#5f7f8a',
    lash: '#45342e',
    lashThickness: 0.0125,
    flick: 0.6,
    width: 0.075,
    height: 0.048,
    bags: 0.8,
  },
  brows: { color: '#85705f', thickness: 0.0125, arch: 1.1 },
  nose: { width: 0.055, length: 0.086 },
  lips: { upper: 0.018, lower: 0.027 },
  lines: 0.85,
  jaw: 0.93,
  neck: 0.88,
  headHeight: 0.256,
  ears: false,
  earring: '#c9a04a',
  hair: {
    color: '#9c8f84',
    streak: '#d8d0c6',
    shine: 0.42,
    strandStep: 1,
    edge: (a) => sampleCurve(edge, Math.abs(a)) + (a > 0 ? -0.05 * bumpAt(a, 30, 18) : 0.035 * bumpAt(a, -18, 15)),
    thickness: (a, y) =>
      0.046 +
      0.036 * clamp((y - 0.52) / 0.4, 0, 1) +
      0.05 * Math.sin(Math.PI * 0.5 * clamp((0.75 - y) / 0.55, 0, 1)) * clamp((Math.abs(a) - 42) / 40, 0, 1) -
      0.045 * clamp((0.2 - y) / 0.16, 0, 1) +
      0.007 * Math.sin(a * 0.3 + y * 15),
  },
  build: { shoulder: 0.17, width: 0.99, height: -0.02 },
  handScale: 0.92,
  clothes: { kind: 'cardigan', main: '#84566a', inner: '#f0e6dc', neckline: 0.84 },
};

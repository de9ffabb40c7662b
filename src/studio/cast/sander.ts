/** Sander, late twenties: two months in the job, a pullover over a shirt, badge round his neck. */
import { clamp, sampleCurve } from '../geometry/easing.ts';
import { bumpAt, type Look } from './look.ts';

const edge = [
  [0, 0.87],
  [20, 0.875],
  [36, 0.85],
  [48, 0.77],
  [58, 0.66],
  [68, 0.47],
  [77, 0.44],
  [86, 0.57],
  [106, 0.57],
  [120, 0.47],
  [150, 0.37],
  [180, 0.33],
] as const;

export const sander: Look = {
  name: 'Sander',
  skin: { base: '#eec3a3', shade: '#d9a688', shadow: '#a6624b', line: '#87493a', blush: '#e38c74', lip: '#c27669' },
  eyes: { color: '#5d7052', lash: '#33231d', lashThickness: 0.0105, flick: 0, width: 0.074, height: 0.048, bags: 0.25 },
  brows: { color: '#6a4a31', thickness: 0.0175, arch: 0.75 },
  nose: { width: 0.058, length: 0.094 },
  lips: { upper: 0.018, lower: 0.027 },
  lines: 0.15,
  jaw: 0.98,
  neck: 1.02,
  headHeight: 0.262,
  ears: true,
  stubble: { color: '#8a6548', alpha: 0.2 },
  hair: {
    color: '#7b5636',
    streak: '#a67c50',
    shine: 0.35,
    strandStep: 2,
    edge: (a) => sampleCurve(edge, Math.abs(a)) + (a > 0 ? 0.015 * bumpAt(a, 16, 12) : -0.03 * bumpAt(a, -20, 14)),
    thickness: (a, y) => {
      const top = clamp((y - 0.64) / 0.3, 0, 1);
      const quiff = bumpAt(a, -12, 55) * clamp((y - 0.8) / 0.15, 0, 1) * clamp((1 - y) / 0.09, 0, 1);
      return 0.012 + 0.07 * top + 0.035 * quiff + 0.007 * Math.sin(a * 0.17) * top;
    },
  },
  build: { shoulder: 0.19, width: 0.98, height: 0.022 },
  handScale: 1.02,
  clothes: { kind: 'pullover', main: '#3f6470', inner: '#e9eef0', lanyard: '#d98b4a' },
};

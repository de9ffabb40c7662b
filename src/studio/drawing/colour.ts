/** Colours as #rrggbb. Shadows go to a warm brown and lights to cream, never to black or white. */
import { lerp } from '../geometry/easing.ts';

const shadowTone = '#2a1a18';
const lightTone = '#fff6e8';

function channelsOf(colour: string): readonly [number, number, number] {
  return [parseInt(colour.slice(1, 3), 16), parseInt(colour.slice(3, 5), 16), parseInt(colour.slice(5, 7), 16)];
}

/** A colour between two colours. */
export function mixColours(from: string, to: string, share: number): string {
  const a = channelsOf(from);
  const b = channelsOf(to);
  const hex = ([0, 1, 2] as const).map((i) =>
    Math.round(lerp(a[i], b[i], share))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** The same colour, see-through; `alpha` 0 to 1. */
export function fade(colour: string, alpha: number): string {
  const [r, g, b] = channelsOf(colour);
  return `rgba(${String(r)},${String(g)},${String(b)},${String(Math.round(alpha * 1000) / 1000)})`;
}

export function darken(colour: string, share: number): string {
  return mixColours(colour, shadowTone, share);
}

export function lighten(colour: string, share: number): string {
  return mixColours(colour, lightTone, share);
}

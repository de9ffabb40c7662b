/** What the mouth does while someone speaks: shapes per phone, melted into each other. */
import type { SpokenPhone } from '../speech/spoken-line.ts';

type Shape = Readonly<{ open?: number; wide?: number; round?: number; press?: number }>;
export type MouthMotion = Readonly<{ open: number; wide: number; round: number; press: number }>;

const groups: readonly (readonly [phones: string, shape: Shape])[] = [
  ['A a ai', { open: 0.62, wide: 0.1 }],
  ['E E:', { open: 0.42, wide: 0.35 }],
  ['e Ei I', { open: 0.3, wide: 0.5 }],
  ['i j', { open: 0.17, wide: 0.6 }],
  ['O O:', { open: 0.42, round: 0.5 }],
  ['o oi', { open: 0.3, round: 0.75 }],
  ['u ui y Y 2 9:', { open: 0.18, round: 0.9 }],
  ['9y Au', { open: 0.42, round: 0.45 }],
  ['@', { open: 0.24 }],
  ['p b m', { open: 0, press: 1 }],
  ['f v w W', { open: 0.06, press: 0.55, round: 0.1 }],
  ['s z t d n l L', { open: 0.13, wide: 0.2 }],
  ['S Z', { open: 0.15, round: 0.5 }],
  ['k g x G N r R h J', { open: 0.22 }],
  ['_', { open: 0 }],
];
const shapes = new Map(groups.flatMap(([phones, shape]) => phones.split(' ').map((phone) => [phone, shape] as const)));
const otherShape: Shape = { open: 0.2 };
const stillMouth: MouthMotion = { open: 0, wide: 0, round: 0, press: 0 };

/** The mouth at a moment of a line, seconds from its start. */
export function mouthAt(phones: readonly SpokenPhone[], time: number): MouthMotion {
  const sum = { open: 0, wide: 0, round: 0 };
  let [weight, press] = [0, 0];
  for (const { phone, start, duration } of phones) {
    if (start > time + 0.14 || start + duration < time - 0.14) continue;
    const shape = shapes.get(phone) ?? otherShape;
    const distance = time - (start + duration / 2);
    const share = Math.exp(-((distance / (0.032 + duration * 0.28)) ** 2));
    sum.open += share * (shape.open ?? 0);
    sum.wide += share * (shape.wide ?? 0);
    sum.round += share * (shape.round ?? 0);
    weight += share;
    // A closure counts in full: averaged with its neighbours, lips would never meet.
    if (shape.press !== undefined)
      press = Math.max(press, shape.press * Math.exp(-((distance / (0.022 + duration * 0.3)) ** 2)));
  }
  if (weight < 1e-4) return stillMouth;
  const total = Math.max(weight, 0.55);
  return { open: sum.open / total, wide: (sum.wide / total) * 0.7, round: sum.round / total, press };
}

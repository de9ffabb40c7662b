/** From a short description to a whole look: what is not said follows from the figure and the age. */
import { clamp } from '../geometry/easing.ts';
import type { Beard, Clothes, Hair, Look } from './look.ts';
import { skinTones, type SkinTone } from './skin-tones.ts';

export type PersonSketch = Readonly<{
  name: string;
  age: number;
  figure: 'woman' | 'man';
  skin: SkinTone;
  /** Colour of the brows; usually a little darker than the hair. */
  brow: string;
  eye: string;
  hair: Hair;
  clothes: Clothes;
  face?: Partial<Pick<Look, 'jaw' | 'cheeks' | 'chin' | 'skull' | 'neck' | 'doubleChin' | 'headHeight' | 'lines'>>;
  eyes?: Partial<Look['eyes']>;
  brows?: Partial<Look['brows']>;
  nose?: Partial<Look['nose']>;
  lips?: Partial<Look['lips']>;
  build?: Partial<Look['build']>;
  hands?: number;
  glasses?: Look['glasses'];
  beard?: Pick<Beard, 'kind' | 'color'> & Partial<Beard>;
  earring?: string;
}>;

type Defaults = Pick<Look, 'eyes' | 'brows' | 'nose' | 'lips' | 'build'> & Required<NonNullable<PersonSketch['face']>>;

function defaultsFor(sketch: PersonSketch): Defaults {
  const isWoman = sketch.figure === 'woman';
  const years = (from: number, over: number): number => clamp((sketch.age - from) / over, 0, 1);
  return {
    eyes: {
      color: sketch.eye,
      lash: '#33231d',
      lashThickness: isWoman ? 0.014 : 0.0105,
      flick: isWoman ? 0.8 : 0,
      width: isWoman ? 0.077 : 0.074,
      height: (isWoman ? 0.052 : 0.0475) - 0.006 * years(35, 30),
      bags: years(28, 30),
      tilt: isWoman ? 0.004 : 0,
      hood: 0.5 * years(40, 25),
      offset: 0.138,
    },
    brows: { color: sketch.brow, thickness: isWoman ? 0.0125 : 0.0178, arch: isWoman ? 1.12 : 0.75, height: 0 },
    nose: { width: isWoman ? 0.054 : 0.06, length: isWoman ? 0.084 : 0.096, bridge: 0.42, tip: 0.335 },
    lips: isWoman ? { upper: 0.021, lower: 0.03, width: 0.98 } : { upper: 0.0165, lower: 0.0255, width: 1 },
    build: isWoman
      ? { shoulder: 0.168, width: 0.94, height: -0.012, belly: 0.1, bust: 0.7 }
      : { shoulder: 0.19, width: 1, height: 0.018, belly: 0.1, bust: 0 },
    jaw: isWoman ? 0.92 : 1,
    cheeks: 1,
    chin: isWoman ? 0.92 : 1.05,
    skull: 1,
    neck: isWoman ? 0.86 : 1.04,
    doubleChin: 0.25 * years(45, 20),
    headHeight: isWoman ? 0.256 : 0.262,
    lines: 0.1 + 0.85 * years(26, 34),
  };
}

function beardOf(sketch: PersonSketch): Beard | undefined {
  if (sketch.beard === undefined) return undefined;
  const isStubble = sketch.beard.kind === 'stubble';
  return { alpha: isStubble ? 0.24 : 0.96, length: isStubble ? 0 : 0.03, ...sketch.beard };
}

/** The look of a described person. */
export function describePerson(sketch: PersonSketch): Look {
  const rest = defaultsFor(sketch);
  const beard = beardOf(sketch);
  return {
    ...rest,
    ...sketch.face,
    name: sketch.name,
    age: sketch.age,
    skin: skinTones[sketch.skin],
    eyes: { ...rest.eyes, ...sketch.eyes },
    brows: { ...rest.brows, ...sketch.brows },
    nose: { ...rest.nose, ...sketch.nose },
    lips: { ...rest.lips, ...sketch.lips },
    build: { ...rest.build, ...sketch.build },
    hair: sketch.hair,
    clothes: sketch.clothes,
    handScale: sketch.hands ?? (sketch.figure === 'woman' ? 0.91 : 1.03),
    ...(sketch.glasses === undefined ? {} : { glasses: sketch.glasses }),
    ...(beard === undefined ? {} : { beard }),
    ...(sketch.earring === undefined ? {} : { earring: sketch.earring }),
  };
}

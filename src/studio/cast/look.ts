/** What a person looks like, as parameters of the rig. Lengths in head units (chin 0, crown 1) unless said otherwise. */
import type { HairPaint } from './hair-paint.ts';
import type { Skin } from './skin-tones.ts';

export const garmentKinds = [
  'cardigan',
  'blazer',
  'jacket',
  'bodywarmer',
  'pullover',
  'roundNeck',
  'turtleneck',
  'shirt',
  'polo',
  'blouse',
  'hoodie',
] as const;
export type GarmentKind = (typeof garmentKinds)[number];

export type Clothes = Readonly<{
  kind: GarmentKind;
  main: string;
  /** What shows underneath: a blouse, a shirt with its collar, a T-shirt. */
  inner: string;
  /** Colour of the sleeves where it differs, as under a body warmer. */
  sleeve?: string;
  /** Ribbon of a badge round the neck. */
  lanyard?: string;
  /** Ribbon colour of a badge clipped to the chest. */
  clip?: string;
  /** Height in metres where an open neck closes. */
  neckline?: number;
  /** The thing underneath has a collar, which lies over the neck of what is worn on top. */
  innerCollar?: boolean;
  pattern?: Readonly<{ kind: 'stripes' | 'checks' | 'dots'; color: string }>;
  /** A fine chain. */
  necklace?: string;
}>;

/** Hair that is gathered behind the head. */
export type TiedHair = Readonly<{ kind: 'bun' | 'ponytail'; height: number; size: number }>;

export type HairTexture = 'straight' | 'waves' | 'curls' | 'coils' | 'smooth' | 'cloth';

export type Hair = HairPaint &
  Readonly<{
    /** Height of the edge of the hair at an angle round the head (degrees; 0 front, +90 the person's left). */
    edge: (angle: number) => number;
    /** Height where the hair ends towards the crown; 1 where it is left out. */
    top?: (angle: number) => number;
    /** How far the hair stands off the skull, by angle and height. */
    thickness: (angle: number, height: number) => number;
    texture: HairTexture;
    /** Draw a strand at every n-th column of the mesh. */
    strandStep: number;
    /** Angle of a parting. */
    parting?: number;
    /** Cropped hair lets the skin shine through, 0 to 1. */
    opacity?: number;
    tied?: TiedHair;
    /** A scarf instead of hair: wraps the neck as well. */
    isScarf?: boolean;
    /** Ears are seen. */
    showsEars: boolean;
  }>;

/** Hair in the face. `length` is how far a full beard stands off the chin. */
export type Beard = Readonly<{
  kind: 'stubble' | 'full' | 'goatee' | 'moustache';
  color: string;
  alpha: number;
  length: number;
}>;

export type Look = Readonly<{
  name: string;
  /** Years; the lines follow from it. */
  age: number;
  skin: Skin;
  eyes: Readonly<{
    color: string;
    lash: string;
    lashThickness: number;
    /** Lift of the lashes' outer end; 0 is none. */
    flick: number;
    width: number;
    height: number;
    /** Lines under the eyes, 0 to 1. */
    bags: number;
    /** Rise of the outer corner. */
    tilt: number;
    /** How far the fold covers the upper lid, 0 to 1. */
    hood: number;
    /** Distance of an eye from the middle. */
    offset: number;
  }>;
  brows: Readonly<{ color: string; thickness: number; arch: number; height: number }>;
  /** `bridge` is how far the back of the nose stands out below the eyes, 0.42 is average. */
  nose: Readonly<{ width: number; length: number; bridge: number; tip: number }>;
  lips: Readonly<{ upper: number; lower: number; width: number }>;
  /** Lines of age beside the mouth, at the eyes and on the forehead, 0 to 1. */
  lines: number;
  /** Factors on the width: jaw, cheeks, chin, the whole skull; 1 is average. */
  jaw: number;
  cheeks: number;
  chin: number;
  skull: number;
  neck: number;
  /** Softness under the chin, 0 to 1. */
  doubleChin: number;
  /** Height of the head in metres. */
  headHeight: number;
  hair: Hair;
  glasses?: Readonly<{ color: string; shape: 'round' | 'rectangle' | 'soft' }>;
  beard?: Beard;
  earring?: string;
  /**
   * `shoulder` half width in metres, `width` of trunk and arms (1 is average), `height` extra sitting height in metres,
   * `belly` and `bust` 0 to 1.
   */
  build: Readonly<{ shoulder: number; width: number; height: number; belly: number; bust: number }>;
  handScale: number;
  clothes: Clothes;
}>;

/** A bell curve, for locks and partings in a hairline. */
export function bumpAt(x: number, centre: number, width: number): number {
  return Math.exp(-(((x - centre) / width) ** 2));
}

/** What a person looks like, as parameters of the rig. Lengths in head units (chin 0, crown 1) unless said otherwise. */

export type Clothes = Readonly<{
  kind: 'cardigan' | 'pullover';
  main: string;
  /** What shows underneath: a blouse, or a shirt with its collar. */
  inner: string;
  lanyard?: string;
  /** Height in metres where an open neck closes. */
  neckline?: number;
}>;

export type Hair = Readonly<{
  color: string;
  /** Second colour of the strands, for greying hair. */
  streak?: string;
  /** Strength of the shine, 0 to 1. */
  shine: number;
  /** Height of the edge of the hair at an angle round the head (degrees; 0 front, +90 the person's left). */
  edge: (angle: number) => number;
  /** How far the hair stands off the skull, by angle and height. */
  thickness: (angle: number, height: number) => number;
  /** Draw a strand at every n-th column of the mesh. */
  strandStep: number;
}>;

export type Look = Readonly<{
  name: string;
  skin: Readonly<{ base: string; shade: string; shadow: string; line: string; blush: string; lip: string }>;
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
  }>;
  brows: Readonly<{ color: string; thickness: number; arch: number }>;
  nose: Readonly<{ width: number; length: number }>;
  lips: Readonly<{ upper: number; lower: number }>;
  /** Lines of age beside the mouth, at the eyes and on the forehead, 0 to 1. */
  lines: number;
  /** Width of the jaw and of the neck, 1 is average. */
  jaw: number;
  neck: number;
  /** Height of the head in metres. */
  headHeight: number;
  ears: boolean;
  hair: Hair;
  glasses?: string;
  stubble?: Readonly<{ color: string; alpha: number }>;
  earring?: string;
  /** `shoulder` half width in metres, `width` of the trunk (1 is average), `height` extra sitting height in metres. */
  build: Readonly<{ shoulder: number; width: number; height: number }>;
  handScale: number;
  clothes: Clothes;
}>;

/** A bell curve, for locks and partings in a hairline. */
export function bumpAt(x: number, centre: number, width: number): number {
  return Math.exp(-(((x - centre) / width) ** 2));
}

/** Skin in six colours each: the flat tone, its shade, deep shadow, outline, blush, lips. */

export type Skin = Readonly<{
  base: string;
  shade: string;
  shadow: string;
  line: string;
  blush: string;
  lip: string;
}>;

export const skinTones = {
  fair: { base: '#f1cfb5', shade: '#deb398', shadow: '#ab6d58', line: '#8d5546', blush: '#e3947f', lip: '#c37d73' },
  rosy: { base: '#efc3a8', shade: '#dba68b', shadow: '#a7604c', line: '#88493b', blush: '#e0806c', lip: '#bf7066' },
  light: { base: '#eec3a3', shade: '#d9a688', shadow: '#a6624b', line: '#87493a', blush: '#e38c74', lip: '#c27669' },
  mature: { base: '#efc9ad', shade: '#dcae92', shadow: '#a9644f', line: '#8a4f40', blush: '#e08f7a', lip: '#bd6c66' },
  weathered: {
    base: '#e2b08c',
    shade: '#ca9270',
    shadow: '#97543d',
    line: '#793f2f',
    blush: '#d57a60',
    lip: '#b3695a',
  },
  golden: { base: '#e6bf96', shade: '#cfa37b', shadow: '#96633f', line: '#794c31', blush: '#d98a68', lip: '#bb7263' },
  olive: { base: '#dcaa82', shade: '#c38e67', shadow: '#8d5538', line: '#70412c', blush: '#cd7558', lip: '#b06a58' },
  tan: { base: '#cf9a70', shade: '#b57f57', shadow: '#7f4a2f', line: '#643824', blush: '#c36c50', lip: '#a65f50' },
  brown: { base: '#b47d57', shade: '#996543', shadow: '#673821', line: '#532d1c', blush: '#ad5a41', lip: '#99564a' },
  deepBrown: {
    base: '#91613f',
    shade: '#794d30',
    shadow: '#4a2817',
    line: '#402315',
    blush: '#a1553b',
    lip: '#8c4d43',
  },
  dark: { base: '#754a31', shade: '#603a25', shadow: '#371c10', line: '#321b11', blush: '#8d4832', lip: '#7c433b' },
} as const satisfies Readonly<Record<string, Skin>>;

export type SkinTone = keyof typeof skinTones;

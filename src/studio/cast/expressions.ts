/** Faces by name, as offsets of brows, lids and mouth. Kept at 0.3 to 0.6: full strength turns people into villains. */

export const faceKeys = [
  'smile',
  'wide',
  'press',
  'skew',
  'squint',
  'browIn',
  'browOut',
  'furrow',
  'browAsym',
] as const;
export type FaceKey = (typeof faceKeys)[number];

/** `lid` is a factor on the opening of the eyes (1 is rest), `open` parts the lips, `cheeks` lifts them. */
export type Face = Readonly<Partial<Record<FaceKey, number>> & { lid?: number; open?: number }>;

export const expressionNames = [
  'neutral',
  'friendly',
  'polite',
  'tense',
  'worried',
  'sad',
  'surprised',
  'thinking',
  'relief',
  'attentive',
  'blank',
  'soft',
  'vulnerable',
  'laughing',
  'delighted',
  'aboutToSpeak',
  'irritated',
  'sceptical',
  'tired',
  'confused',
  'embarrassed',
  'firm',
  'proud',
] as const;
export type ExpressionName = (typeof expressionNames)[number];

export const expressions: Readonly<Record<ExpressionName, Face>> = {
  neutral: {},
  friendly: { smile: 0.66, squint: 0.4, browOut: 0.18, wide: 0.22 },
  // A smile of the mouth only: the eyes do not join in.
  polite: { smile: 0.42, wide: 0.45, press: 0.34, lid: 0.98, browIn: 0.14 },
  tense: { press: 0.88, furrow: 0.26, browIn: 0.14, smile: -0.2, squint: 0.16 },
  worried: { browIn: 0.95, browOut: -0.15, furrow: 0.36, smile: -0.32, press: 0.2 },
  sad: { browIn: 1.15, smile: -0.5, lid: 0.86, browOut: -0.25 },
  surprised: { browIn: 0.8, browOut: 0.95, lid: 1.28, open: 0.1 },
  thinking: { furrow: 0.24, press: 0.35, skew: 0.6, browAsym: 0.6, lid: 0.9 },
  relief: { smile: 0.38, squint: 0.2, browIn: 0.42, lid: 0.86, open: 0.1 },
  attentive: { browIn: 0.28, browOut: 0.42, lid: 1.08, smile: 0.08 },
  blank: { lid: 0.78, browIn: 0.18, browOut: -0.12, smile: -0.08, press: 0.1 },
  soft: { smile: 0.38, browIn: 0.5, browOut: 0.22, squint: 0.16 },
  vulnerable: { browIn: 0.85, furrow: 0.15, smile: -0.1, lid: 0.92 },
  // Teeth without crow's feet, brows drawn together: a laugh that the upper half of the face does not share.
  laughing: { smile: 0.85, wide: 0.75, open: 0.3, browIn: 0.55, furrow: 0.1, lid: 1.02 },
  aboutToSpeak: { open: 0.24, browIn: 0.7, browOut: 0.1, lid: 1.02 },
  irritated: { furrow: 0.52, browIn: -0.2, browOut: 0.1, squint: 0.3, press: 0.6, smile: -0.24, lid: 0.92 },
  sceptical: { browAsym: 0.85, squint: 0.15, skew: 0.6, press: 0.3, smile: -0.08, lid: 0.94 },
  tired: { lid: 0.72, browIn: 0.3, browOut: -0.15, smile: -0.16 },
  confused: { furrow: 0.4, browIn: 0.45, browAsym: 0.5, open: 0.06, smile: -0.12 },
  // A small smile with lips together and inner brows up.
  embarrassed: { smile: 0.32, press: 0.55, browIn: 0.75, browOut: 0.1, lid: 0.86 },
  firm: { press: 0.45, furrow: 0.12, lid: 1.02, smile: -0.04 },
  proud: { smile: 0.48, browOut: 0.3, squint: 0.22, press: 0.2 },
  delighted: { smile: 0.9, wide: 0.45, squint: 0.55, browIn: 0.3, browOut: 0.5 },
};

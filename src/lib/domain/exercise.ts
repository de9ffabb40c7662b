/** The kinds of exercises: what a learner is asked to do with a clip. */

/** In the order in which they are taught. Content files name them, so they never change. */
export const exerciseKinds = [
  'spot',
  'spot-focus',
  'classify',
  'split',
  'rewrite',
  'predict',
  'infer',
  'three',
  'channel',
  'silent',
  'desirable',
  'goal',
  'alternative',
  'contrast',
  'retry',
  'sort',
  'choose',
] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

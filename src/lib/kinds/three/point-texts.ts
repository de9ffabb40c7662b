/** What is said about points on which accounts agree or part. */
import type { Overlap, Stance } from './rules.ts';

export const stanceNames: Readonly<Record<Stance, string>> = {
  agree: 'Eens',
  differ: 'Uiteen',
  unsaid: 'Niet genoemd',
};

export const stanceHints: Readonly<Record<Stance, string>> = {
  agree: 'ze vertellen hier hetzelfde',
  differ: 'ze zien dit verschillend',
  unsaid: 'niemand zegt er iets over',
};

/** How far learner and makers see the same differences. */
export const overlapTexts: Readonly<Record<Overlap, string>> = {
  all: 'Waar ze uiteenlopen, zie jij hetzelfde als wij.',
  most: 'Waar ze uiteenlopen, zie jij grotendeels hetzelfde als wij.',
  some: 'Waar ze uiteenlopen, zie jij voor een deel hetzelfde als wij.',
  none: 'Jij ziet ze ergens anders uiteenlopen dan wij. Lees de verhalen nog eens met deze punten ernaast.',
};

/** What is asked and said about three accounts of one moment. */
import type { Overlap, Stance, ThreeStep } from './rules.ts';

export const stepHeadings: Readonly<Record<ThreeStep, string>> = {
  look: 'Stap 1 van 3: eerst jouw blik',
  points: 'Stap 2 van 3: leg ze naast elkaar',
  shared: 'Stap 3 van 3: één gedeelde lezing',
};

/** On the button that ends each step. */
export const stepButtons: Readonly<Record<ThreeStep, string>> = {
  look: 'Lees wat zij vertellen',
  points: 'Laat zien',
  shared: 'Lees een voorbeeld',
};

export const lookQuestion = 'Wat gebeurt er hier volgens jou?';

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

/** Why the points are still closed. */
export function placeFirst(left: number): string {
  return left === 1 ? 'Nog één punt om te kiezen.' : `Nog ${left} punten om te kiezen.`;
}

/** How far learner and makers see the same differences. */
export const overlapTexts: Readonly<Record<Overlap, string>> = {
  all: 'Waar ze uiteenlopen, zie jij hetzelfde als wij.',
  most: 'Waar ze uiteenlopen, zie jij grotendeels hetzelfde als wij.',
  some: 'Waar ze uiteenlopen, zie jij voor een deel hetzelfde als wij.',
  none: 'Jij ziet ze ergens anders uiteenlopen dan wij. Lees de verhalen nog eens met deze punten ernaast.',
};

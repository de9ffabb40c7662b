/** What is asked about three accounts of one moment. */
import type { ThreeStep } from './steps.ts';

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

/** Why the points are still closed. */
export function placeFirst(left: number): string {
  return left === 1 ? 'Nog één punt om te kiezen.' : `Nog ${left} punten om te kiezen.`;
}

/** Names of the parts of the course: for pages, and for what only some of them load. */

export const partNames: Readonly<Record<string, string>> = {
  start: 'Start',
  'deel-1': 'Deel 1 · Onderzoek',
  'deel-2': 'Deel 2 · Werkwijze',
  'deel-3': 'Deel 3 · Toolkit',
  'deel-4': 'Deel 4 · Spreekkamerverhalen',
  procesevaluatie: 'Procesevaluatie',
  samenleerwijzer: 'Samenleerwijzer',
  'aan-de-slag': 'Aan de slag',
};

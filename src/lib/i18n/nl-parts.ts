/** Names of the parts of the course: for pages, and for what only some of them load. No line begins with the dot. */

export const partNames: Readonly<Record<string, string>> = {
  start: 'Start',
  'deel-1': 'Deel 1\u00a0· Onderzoek',
  'deel-2': 'Deel 2\u00a0· Werkwijze',
  'deel-3': 'Deel 3\u00a0· Toolkit',
  'deel-4': 'Deel 4\u00a0· Spreekkamerverhalen',
  procesevaluatie: 'Procesevaluatie',
  samenleerwijzer: 'Samenleerwijzer',
  'aan-de-slag': 'Aan de slag',
};

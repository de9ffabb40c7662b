/** Text of the search page. */
import { partNames } from './nl-parts.ts';

/** Groups of results in the order in which they are shown. */
export const searchGroups: Readonly<Record<string, string>> = {
  ...partNames,
  gereedschap: 'Gereedschap',
  begrippen: 'Begrippen',
  gesprekken: 'Gesprekken',
};

export const searchTexts = {
  best: 'Past het best',
  loading: 'Even wachten, we halen de zoeklijst op.',
  failed: 'Zoeken lukt nu niet. Kijk of je verbinding hebt en probeer het nog eens.',
  also: 'Ook in deze les:',
  nearest: 'Misschien zoek je dit:',
} as const;

/** What is said of how much was found. */
export function describeFound(question: string, pages: number): string {
  if (pages === 0) return `Niets gevonden voor ‘${question}’.`;
  return pages === 1
    ? `1 bladzijde gevonden voor ‘${question}’.`
    : `${String(pages)} bladzijden gevonden voor ‘${question}’.`;
}

/** Said when the typed word does not exist. */
export function describeInstead(words: readonly string[]): string {
  return `Dat woord kennen we niet. Dit staat er over ${words.map((word) => `‘${word}’`).join(' en ')}.`;
}

/** On the button that opens a group. */
export function describeMore(count: number): string {
  return `Toon alle ${String(count)}`;
}

/** Text of the glossary that a script says. */

/** How many terms hold the word that was typed; `found` of `all`. */
export function describeTerms(found: number, all: number): string {
  if (found === 0) return 'Geen begrippen gevonden.';
  return found === 1 ? `1 van de ${String(all)} begrippen.` : `${String(found)} van de ${String(all)} begrippen.`;
}

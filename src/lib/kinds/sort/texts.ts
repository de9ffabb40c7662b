/** What is said while laying cards and afterwards. */
import type { LaidCard, SortResult } from './rules.ts';

/** Why the feedback is still closed. */
export function layFirst(left: number): string {
  return left === 1 ? 'Nog één kaartje om te leggen.' : `Nog ${left} kaartjes om te leggen.`;
}

const quote = (name: string): string => `‘${name}’`;

/** Where the makers put a card, said within the card that shows where it lies. */
export function placeText({ mine, ours }: LaidCard): string {
  return `Wij leggen het ${mine === ours ? 'ook ' : ''}bij ${quote(ours)}.`;
}

/** For which other place there is something to say, or `null`. */
export function alsoText({ mine, also }: LaidCard): string | null {
  if (also.length === 0) return null;
  const named = also.map((name) => (name === mine ? 'jouw plek' : quote(name)));
  return `Voor ${named.join(' en ')} is ook iets te zeggen.`;
}

/** How the cards of one round lie, and where to read on. */
export function roundTexts({ same, elsewhere, defensible }: SortResult): readonly string[] {
  if (elsewhere === 0) return ['Jij legde alle kaartjes waar wij ze ook leggen.', 'In elk kaartje staat waarom.'];
  const otherwise = `${elsewhere === 1 ? 'Eén kaartje legde' : `${elsewhere} kaartjes legde`} je ergens anders dan wij`;
  return [
    same === 0 ? `${otherwise}.` : `${otherwise}, ${same} op dezelfde plek.`,
    ...(defensible === 0
      ? []
      : [
          `Voor jouw plek is ${defensible === 1 ? 'bij één daarvan' : `bij ${defensible} daarvan`} ook iets te zeggen.`,
        ]),
    'In elk kaartje staat waarom wij het daar leggen. Ben je het er niet mee eens? Dat is een goed begin van een gesprek met een collega.',
  ];
}

/** How the cards of all rounds lie. */
export function resultText({ same, elsewhere }: SortResult): string {
  if (elsewhere === 0) return 'Alle rondes samen: alle kaartjes liggen waar wij ze ook leggen.';
  const otherwise = `Alle rondes samen: ${elsewhere} ergens anders dan wij`;
  return same === 0 ? `${otherwise}.` : `${otherwise}, ${same} op dezelfde plek.`;
}

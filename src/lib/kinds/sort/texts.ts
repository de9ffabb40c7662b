/** What is said while laying cards and afterwards. */
import type { LaidCard, SortResult } from './rules.ts';

/** Why the feedback is still closed. */
export function layFirst(left: number): string {
  return left === 1 ? 'Nog één kaartje om te leggen.' : `Nog ${left} kaartjes om te leggen.`;
}

const quote = (name: string): string => `‘${name}’`;

/** Where a card lies for the learner and for the makers. */
export function placeText({ mine, ours }: LaidCard): string {
  if (mine === null) return `Wij leggen het bij ${quote(ours)}.`;
  return mine === ours
    ? `Bij ${quote(ours)}, voor jou en voor ons.`
    : `Jij legde het bij ${quote(mine)}, wij bij ${quote(ours)}.`;
}

/** For which other place there is something to say, or `null`. */
export function alsoText({ also }: LaidCard): string | null {
  if (also.length === 0) return null;
  return `Voor ${also.map(quote).join(' en ')} is ook iets te zeggen.`;
}

/** How the cards were laid, all items together. */
export function resultTexts({ same, elsewhere, defensible }: SortResult): readonly string[] {
  if (elsewhere === 0) return ['Jij legde alle kaartjes waar wij ze ook leggen.'];
  const otherwise = `${elsewhere === 1 ? 'Eén kaartje legde' : `${elsewhere} kaartjes legde`} je ergens anders dan wij`;
  return [
    same === 0 ? `${otherwise}.` : `${otherwise}, ${same} op dezelfde plek.`,
    ...(defensible === 0
      ? []
      : [
          `Voor jouw plek is ${defensible === 1 ? 'bij één daarvan' : `bij ${defensible} daarvan`} ook iets te zeggen.`,
        ]),
    'Lees waarom wij ze daar leggen. Ben je het er niet mee eens? Dat is een goed begin van een gesprek met een collega.',
  ];
}

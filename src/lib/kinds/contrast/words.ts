/** What a learner reads in a comparison of two versions. */
import { formatTime } from '#i18n/nl.ts';
import type { ContrastKey, Missing } from './rules.ts';
import { placeOf } from './rules.ts';

/** What the two versions are called. */
export const versionNames = ['de eerste keer', 'de tweede keer'] as const;

export const differenceLabel = 'Wat doet iemand hier anders dan de eerste keer?';
export const effectLabel = 'Wat verandert er daarna bij de ander?';

export const missingTexts: Readonly<Record<Exclude<Missing, null>, string>> = {
  moment: 'Kijk naar de tweede keer en markeer waar iemand voor het eerst iets anders doet.',
  difference: 'Schrijf op wat iemand daar anders doet.',
  effect: 'Schrijf op wat er daarna bij de ander verandert.',
};

export const likenessNames: Readonly<Record<number, string>> = {
  1: 'Iets anders',
  2: 'Het lijkt erop',
  3: 'In de kern hetzelfde',
};

/** The learner's moment beside the first difference, in words. */
export function momentInWords(moment: number, key: ContrastKey): string {
  const own = `Je markeerde ${formatTime(moment)} in de tweede keer.`;
  const at = formatTime(key.differs[1]);
  switch (placeOf(moment, key)) {
    case 'within':
      return `${own} Daar gaan de twee keren uit elkaar: het eerste verschil begint op ${at}.`;
    case 'before':
      return `${own} Tot ${at} zijn beide keren nog gelijk. Zag je daar toch iets? Dan viel het je de eerste keer misschien niet op. Geen fout, maar een vondst.`;
    case 'after':
      return `${own} Het eerste verschil begint eerder, op ${at}. Wat jij zag, kan daar een gevolg van zijn. Geen fout, maar een vondst.`;
  }
}

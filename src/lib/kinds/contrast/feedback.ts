/** Where the learner's moment lies beside the first difference, and what is said about it: fetched with the key. Pure. */
import { isWithin, windowOf } from '#domain/scoring/windows.ts';
import { formatTime } from '#i18n/nl.ts';
import type { ContrastKey } from './rules.ts';

/** Where a moment lies beside the first difference. */
export type Place = 'before' | 'within' | 'after';

export function placeOf(moment: number, { differs, level }: Pick<ContrastKey, 'differs' | 'level'>): Place {
  const [, at] = differs;
  if (isWithin(windowOf({ start: at, end: at }, level), moment)) return 'within';
  return moment < at ? 'before' : 'after';
}

/** How near the learner finds the own words to those of the others: another thing, related, the same in essence. */
export const likenesses = [1, 2, 3] as const;

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

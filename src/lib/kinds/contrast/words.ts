/** What a learner reads before both versions are laid side by side. */
import type { Missing } from './rules.ts';

/** What the two versions are called. */
export const versionNames = ['de eerste keer', 'de tweede keer'] as const;

export const differenceLabel = 'Wat doet iemand hier anders dan de eerste keer?';
export const effectLabel = 'Wat verandert er daarna bij de ander?';

export const missingTexts: Readonly<Record<Exclude<Missing, null>, string>> = {
  moment: 'Kijk naar de tweede keer en markeer waar iemand voor het eerst iets anders doet.',
  difference: 'Schrijf op wat iemand daar anders doet.',
  effect: 'Schrijf op wat er daarna bij de ander verandert.',
};

/** What is asked and said about what somebody may have thought. */
import type { Likeness } from '#domain/scoring/answers.ts';
import { roleNames } from '#i18n/nl-questions.ts';
import type { Perspective } from '#domain/vocabulary.ts';
import type { InferItem, InferResult } from './rules.ts';

export type Names = Readonly<Partial<Record<Perspective, string>>>;

export function nameOf(who: Perspective, names: Names): string {
  return names[who] ?? `de ${roleNames[who]}`;
}

export function questionOf({ who, question }: InferItem, names: Names): string {
  return question ?? `Wat dacht of voelde ${nameOf(who, names)} hier?`;
}

export const likenessNames: Readonly<Record<Likeness, string>> = {
  0: 'Ik dacht aan iets anders',
  1: 'Het raakt eraan',
  2: 'In de kern hetzelfde',
};

/** What the learner found, in words. */
export function resultTexts({ counts, of, isOftenClose }: InferResult): readonly string[] {
  if (isOftenClose === null) return [];
  const told = ([2, 1, 0] as const)
    .filter((likeness) => counts[likeness] > 0)
    .map((likeness) => `${likenessNames[likeness]}: ${counts[likeness]} keer.`);
  return [
    `Je keek terug op ${of === 1 ? 'één stop' : `${of} stops`}. ${told.join(' ')}`,
    isOftenClose
      ? 'Je zat er vaak dichtbij. Zeker weten doe je het pas als je het vraagt.'
      : 'Van buiten is dit moeilijk te zien, voor iedereen. Daarom vraag je ernaar.',
  ];
}

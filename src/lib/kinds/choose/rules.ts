/** `choose`: a choice beside its effect and those of the other choices. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';

export type ChooseOption = Readonly<{ code: number; text: string }>;
export type ChooseItem = Readonly<{
  code: number;
  /** `null` where nothing is played. */
  clip: string | null;
  span: Span | null;
  situation: string;
  question: string;
  options: readonly ChooseOption[];
}>;
export type ChooseOwn = Readonly<{ items: readonly ChooseItem[] }>;

/** What an option does, for whom, at what price. */
export type ToldOption = ChooseOption & Readonly<{ effect: string }>;
export type ChooseKeyItem = Readonly<{ code: number; options: readonly ToldOption[]; closing: string | null }>;
export type ChooseKey = Readonly<{ items: readonly ChooseKeyItem[] }>;

/** The learner's own choice first, where it still exists, and the others in their order. */
export function splitChosen(
  { picked }: Answer,
  { options }: ChooseKeyItem,
): Readonly<{ own: ToldOption | null; others: readonly ToldOption[] }> {
  const own = options.find(({ code }) => code === picked[0]) ?? null;
  return { own, others: options.filter((option) => option !== own) };
}

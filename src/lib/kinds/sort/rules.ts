/** `sort`: where the learner put cards, beside where the makers put them. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { countUnplaced, placeOf } from '#domain/sorting.ts';

export type Card = Readonly<{ code: number; text: string }>;
export type SortItem = Readonly<{
  code: number;
  /** `null` where nothing is played. */
  clip: string | null;
  span: Span | null;
  situation: string | null;
  /** Names, in the order that saved states count on. */
  places: readonly string[];
  cards: readonly Card[];
}>;
export type SortOwn = Readonly<{ items: readonly SortItem[] }>;

/** `place` and `also`: indexes of places; `why`: what makes it belong there. */
export type ToldCard = Readonly<{ code: number; place: number; also: readonly number[]; why: string }>;
export type SortKeyItem = Readonly<{ code: number; places: readonly string[]; cards: readonly ToldCard[] }>;
export type SortKey = Readonly<{ items: readonly SortKeyItem[] }>;

/** A card with the names of the learner's place and the makers', and of other places for which there is something to say. */
export type LaidCard = Readonly<{
  code: number;
  /** `null` where the learner put it nowhere. */
  mine: string | null;
  ours: string;
  also: readonly string[];
  why: string;
}>;

/** How many cards have no place yet. */
export function countUnlaid({ picked }: Answer, { cards }: SortItem): number {
  return countUnplaced(
    picked,
    cards.map(({ code }) => code),
  );
}

export function layBeside({ picked }: Answer, { places, cards }: SortKeyItem): readonly LaidCard[] {
  return cards.map(({ code, place, also, why }) => {
    const mine = placeOf(picked, code);
    return {
      code,
      mine: mine === null ? null : (places[mine] ?? null),
      ours: places[place] ?? '',
      also: also.flatMap((other) => places[other] ?? []),
      why,
    };
  });
}

/** `elsewhere`: cards that the learner put in another place; `defensible`: those of them for whose place there is something to say. */
export type SortResult = Readonly<{ same: number; elsewhere: number; defensible: number }>;

/** Counts over all items whose feedback was opened. */
export function countLaid(answers: readonly Answer[], key: SortKey): SortResult {
  const laid = key.items.flatMap((item) => {
    const answer = answers.find((candidate) => candidate.item === item.code);
    return answer?.checked ? layBeside(answer, item).filter(({ mine }) => mine !== null) : [];
  });
  const elsewhere = laid.filter(({ mine, ours }) => mine !== ours);
  return {
    same: laid.length - elsewhere.length,
    elsewhere: elsewhere.length,
    defensible: elsewhere.filter(({ mine, also }) => mine !== null && also.includes(mine)).length,
  };
}

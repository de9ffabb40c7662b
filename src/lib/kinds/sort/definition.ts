/** `sort`, kaartjes leggen: cards, each put in one of a few places. */
import { z } from 'zod';
import { baseShape, codeSchema, fragmentSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Staged } from '../definition.ts';
import { codeProblems } from '../fragments.ts';
import { placeIfAny, problemsIfAny } from '../questions.ts';
import type { SortKey, SortOwn } from './rules.ts';

const placeSchema = z.string().trim().min(1).max(40);
const cardSchema = z.strictObject({
  /** At most 15: with the place it becomes one number in saved states. */
  code: z.int().min(1).max(15),
  text: textSchema,
  place: placeSchema,
  /** What makes it belong there; shown afterwards. */
  why: textSchema,
  /** Other places for which there is something to say. */
  also: z.array(placeSchema).default([]),
});
const itemSchema = z.strictObject({
  code: codeSchema,
  situation: textSchema.optional(),
  fragment: fragmentSchema.optional(),
  /** Their order is part of saved states: never reordered, never changed. */
  places: z.array(placeSchema).min(2).max(4),
  cards: z.array(cardSchema).min(3).max(8),
});
type Item = z.infer<typeof itemSchema>;

const schema = z.strictObject({ ...baseShape, kind: z.literal('sort'), items: z.array(itemSchema).min(1).max(6) });
type Data = z.infer<typeof schema>;

// Nothing for growth: cards are about the method, not about what was seen in a conversation.
export const sort = defineExercise<Data, SortOwn, SortKey>({
  kind: 'sort',
  schema,
  showsClip: ({ items }) => items.some(({ fragment }) => fragment !== undefined),
  toOwn: (staged) => ({
    items: staged.data.items.map((item) => ({
      code: item.code,
      ...placeIfAny(staged, item),
      situation: item.situation ?? null,
      places: item.places,
      cards: item.cards.map(({ code, text }) => ({ code, text })),
    })),
  }),
  toKey: ({ data }) => ({
    items: data.items.map(({ code, places, cards }) => ({
      code,
      places,
      cards: cards.map((card) => ({
        code: card.code,
        place: places.indexOf(card.place),
        also: card.also.map((name) => places.indexOf(name)),
        why: card.why,
      })),
    })),
  }),
  findProblems: (staged) => [
    ...codeProblems('items', staged.data.items),
    ...staged.data.items.flatMap((item) => itemProblems(staged, item)),
  ],
});

function itemProblems(staged: Staged<unknown>, item: Item): readonly string[] {
  const what = `item ${item.code}`;
  const { places, cards } = item;
  const known = places.join(', ');
  const named = cards.flatMap(({ code, place, also }) => [place, ...also].map((name) => ({ code, name })));
  return [
    ...problemsIfAny(staged, what, item),
    ...codeProblems(`${what}, cards`, cards),
    ...(new Set(places).size < places.length ? [`${what}: two places have one name; give each its own`] : []),
    ...named
      .filter(({ name }) => !places.includes(name))
      .map(({ code, name }) => `${what}, card ${code}: "${name}" is no place; choose one of: ${known}`),
    ...cards
      .filter(({ place, also }) => also.includes(place))
      .map(({ code, place }) => `${what}, card ${code}: "${place}" is its place already; leave it out of also`),
    ...(new Set(cards.map(({ place }) => place)).size < 2
      ? [`${what}: all cards belong in one place; give cards of at least two`]
      : []),
  ];
}

/** `channel`: one fragment, a channel at a time; what does each give you? Pure. */
import { answerTo, type Answer, type Sureness } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { signals, type Signal } from '#domain/vocabulary.ts';

/** Their place is part of saved states: append, never reorder. */
export const channels = ['picture', 'sound', 'text', 'all'] as const;
export type Channel = (typeof channels)[number];

/** Numbers of the questions in saved states: a round per channel, before them the choice of channels, after them the look back. */
export const choiceItem = 5;
export const closingItem = 6;
/** Picked at the end when no channel changed the learner's mind. */
export const noneChanged = 9;

export const fewestChannels = 2;

export type ChannelItem = Readonly<{ code: number; clip: string; span: Span }>;
export type ChannelOwn = Readonly<{ items: readonly ChannelItem[] }>;
/** What others called it, and what each channel gave them. */
export type ChannelKey = Readonly<{ signal: Signal; gives: Readonly<Record<Exclude<Channel, 'all'>, string>> }>;

/** Number of the round of a channel. */
export function roundOf(channel: Channel): number {
  return channels.indexOf(channel) + 1;
}

/** The channel of a question, or `null` for the choice and the look back. */
export function channelOf(item: number): Channel | null {
  return channels[item - 1] ?? null;
}

/**
 * All channels in the order for an exercise: the six orders of the three single ones take turns by its number, so that over
 * exercises none is always first. All together comes last: after it there is nothing left to find out.
 */
export function orderFor(exercise: number): readonly Channel[] {
  const single = ['picture', 'sound', 'text'] as const;
  const first = exercise % 3;
  const turned = [...single.slice(first), ...single.slice(0, first)];
  const [one, two, three] = turned as [Channel, Channel, Channel];
  return Math.floor(exercise / 3) % 2 === 0 ? [one, two, three, 'all'] : [one, three, two, 'all'];
}

/** The questions that the learner goes through: only the choice until it is made, then a round for each chosen channel. */
export function chosenItems(items: readonly ChannelItem[], answers: readonly Answer[]): readonly ChannelItem[] {
  const choice = answerTo(answers, choiceItem);
  return items.filter(({ code }) => {
    if (code === choiceItem) return true;
    if (!choice.checked) return false;
    return code === closingItem || choice.picked.includes(code);
  });
}

export type Round = Readonly<{ channel: Channel; signal: Signal | null; sure: Sureness | null }>;

/** What the learner called it in each round that was closed, in the order of the rounds. */
export function closedRounds(items: readonly ChannelItem[], answers: readonly Answer[]): readonly Round[] {
  return chosenItems(items, answers).flatMap(({ code }) => {
    const channel = channelOf(code);
    const { checked, sure, picked } = answerTo(answers, code);
    return channel === null || !checked ? [] : [{ channel, sure, signal: signals[(picked[0] ?? 0) - 1] ?? null }];
  });
}

/** How many different names the learner gave. */
export function countNames(rounds: readonly Round[]): number {
  return new Set(rounds.map(({ signal }) => signal)).size;
}

/** What is missing before a question may be closed. */
export function isAnswered({ item, picked, sure }: Answer): boolean {
  if (item === choiceItem) return picked.length >= fewestChannels;
  return picked.length > 0 && (item === closingItem || sure !== null);
}

import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import {
  channelOf,
  channels,
  choiceItem,
  chosenItems,
  closedRounds,
  closingItem,
  countNames,
  isAnswered,
  orderFor,
  roundOf,
} from '#kinds/channel/rules.ts';

const answer = (item: number, change: Partial<Answer>): Answer => ({ ...answerTo([], item), ...change });
const itemsFor = (exercise: number): Parameters<typeof chosenItems>[0] =>
  [choiceItem, ...orderFor(exercise).map(roundOf), closingItem].map((code) => ({
    code,
    clip: 'ja-hoor',
    span: { start: 1, end: 9 },
  }));

describe('the order of the rounds', () => {
  it('takes turns by the number of the exercise, and ends with everything', () => {
    const orders = Array.from({ length: 6 }, (_, exercise) => orderFor(exercise));
    expect(new Set(orders.map((order) => order.join(' '))).size).toBe(6);
    for (const order of orders) {
      expect(order.at(-1)).toBe('all');
      expect(order.toSorted()).toEqual([...channels].toSorted());
    }
    for (const place of [0, 1, 2]) {
      for (const channel of ['picture', 'sound', 'text']) {
        expect(orders.filter((order) => order[place] === channel).length).toBe(2);
      }
    }
    expect(orderFor(8)).toEqual(orderFor(2));
  });

  it('each round has a number, the choice and the look back have none', () => {
    for (const channel of channels) expect(channelOf(roundOf(channel))).toBe(channel);
    expect(channelOf(choiceItem)).toBeNull();
    expect(channelOf(closingItem)).toBeNull();
  });
});

describe('the questions', () => {
  const items = itemsFor(0);
  const codesFor = (answers: readonly Answer[]): readonly number[] =>
    chosenItems(items, answers).map(({ code }) => code);

  it('are the choice alone until it is made', () => {
    expect(codesFor([])).toEqual([choiceItem]);
    expect(codesFor([answer(choiceItem, { picked: [2, 3] })])).toEqual([choiceItem]);
  });

  it('are then the chosen rounds in the order of the exercise, whatever the order of choosing', () => {
    const choice = answer(choiceItem, { picked: [roundOf('text'), roundOf('sound')], checked: true });
    expect(codesFor([choice])).toEqual([choiceItem, roundOf('sound'), roundOf('text'), closingItem]);
  });

  it('are whole with two channels, a signal and how sure, and a look back', () => {
    expect(isAnswered(answer(choiceItem, { picked: [1] }))).toBe(false);
    expect(isAnswered(answer(choiceItem, { picked: [1, 4] }))).toBe(true);
    expect(isAnswered(answer(1, { picked: [3] }))).toBe(false);
    expect(isAnswered(answer(1, { picked: [3], sure: 2 }))).toBe(true);
    expect(isAnswered(answer(closingItem, {}))).toBe(false);
    expect(isAnswered(answer(closingItem, { picked: [9] }))).toBe(true);
  });
});

describe('the difference', () => {
  it('is told of closed rounds that are still chosen, in their order', () => {
    const answers = [
      answer(roundOf('picture'), { picked: [8], sure: 3, checked: true }),
      answer(roundOf('sound'), { picked: [1], sure: 1, checked: true }),
      answer(roundOf('text'), { picked: [8], sure: 2 }),
      answer(choiceItem, { picked: [1, 3, 2], checked: true }),
    ];
    const rounds = closedRounds(itemsFor(0), answers);
    expect(rounds).toEqual([
      { channel: 'picture', signal: 'socially-desirable', sure: 3 },
      { channel: 'sound', signal: 'frustration', sure: 1 },
    ]);
    expect(countNames(rounds)).toBe(2);
    expect(countNames([])).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import { placeNumber } from '#domain/sorting.ts';
import { countLaid, countUnlaid, layBeside, type SortItem, type SortKey } from '#kinds/sort/rules.ts';
import { alsoText, layFirst, placeText, resultText, roundTexts } from '#kinds/sort/texts.ts';

const places = ['Feit', 'Ervaring', 'Conclusie'];
const first = {
  code: 1,
  places,
  cards: [
    { code: 1, text: 'Vijf van de twaalf filmden.', place: 0, also: [], why: 'Dat is geteld.' },
    { code: 2, text: 'Bijna iedereen vond het waardevol.', place: 1, also: [2], why: 'Dat zeggen ze zelf.' },
    { code: 3, text: 'Het werkt.', place: 2, also: [], why: 'Dat volgt er niet uit.' },
  ],
};
const key: SortKey = {
  items: [
    first,
    { code: 2, places: ['Nu', 'Later'], cards: first.cards.map((card) => ({ ...card, place: 0, also: [] })) },
  ],
};
const item: SortItem = { code: 1, clip: null, span: null, situation: null, places, cards: first.cards };

/** The cards of an item, laid in order. */
function laid(code: number, indexes: readonly number[], checked = true): Answer {
  return { ...answerTo([], code), picked: indexes.map((place, index) => placeNumber(index + 1, place)), checked };
}

describe('laying cards', () => {
  it('is done when every card lies somewhere', () => {
    expect(countUnlaid(answerTo([], 1), item)).toBe(3);
    expect(countUnlaid(laid(1, [0, 1]), item)).toBe(1);
    expect(countUnlaid(laid(1, [0, 1, 1]), item)).toBe(0);
    expect(layFirst(1)).toBe('Nog één kaartje om te leggen.');
    expect(layFirst(3)).toBe('Nog 3 kaartjes om te leggen.');
  });

  it('lays the own place beside ours, with what else can be said', () => {
    expect(layBeside(laid(1, [1, 2]), first)).toEqual([
      { code: 1, mine: 'Ervaring', ours: 'Feit', also: [], why: 'Dat is geteld.' },
      {
        code: 2,
        mine: 'Conclusie',
        ours: 'Ervaring',
        also: ['Conclusie'],
        why: 'Dat zeggen ze zelf.',
      },
      { code: 3, mine: null, ours: 'Conclusie', also: [], why: 'Dat volgt er niet uit.' },
    ]);
  });

  it('knows nothing of a place that does not exist', () => {
    expect(layBeside(laid(1, [3]), first)[0]?.mine).toBeNull();
  });

  it('says where a card lies without a word of right or wrong', () => {
    const [elsewhere, defensible, nowhere] = layBeside(laid(1, [1, 2]), first);
    const [same] = layBeside(laid(1, [0]), first);
    if (!elsewhere || !defensible || !nowhere || !same) throw new Error('There are three cards.');
    expect(placeText(elsewhere)).toBe('Wij leggen het bij ‘Feit’.');
    expect(placeText(same)).toBe('Wij leggen het ook bij ‘Feit’.');
    expect(placeText(nowhere)).toBe('Wij leggen het bij ‘Conclusie’.');
    expect(alsoText(same)).toBeNull();
    expect(alsoText(defensible)).toBe('Voor jouw plek is ook iets te zeggen.');
    expect(alsoText({ ...defensible, mine: 'Ervaring' })).toBe('Voor ‘Conclusie’ is ook iets te zeggen.');
    expect(alsoText({ ...defensible, also: ['Feit', 'Conclusie'] })).toBe(
      'Voor ‘Feit’ en jouw plek is ook iets te zeggen.',
    );
  });
});

describe('the result', () => {
  it('counts what lies elsewhere, and for which of those there is something to say', () => {
    expect(countLaid([laid(1, [1, 2, 2]), laid(2, [0, 1, 1])], key)).toEqual({ same: 2, elsewhere: 4, defensible: 1 });
  });

  it('counts only what feedback was opened on, and what still exists', () => {
    expect(countLaid([laid(1, [1, 2, 2], false), laid(9, [0])], key)).toEqual({ same: 0, elsewhere: 0, defensible: 0 });
    expect(countLaid([laid(1, [0, 3, 2])], key)).toEqual({ same: 2, elsewhere: 0, defensible: 0 });
  });

  it('of a round is told in words, and where to read on', () => {
    expect(roundTexts({ same: 6, elsewhere: 0, defensible: 0 })).toEqual([
      'Jij legde alle kaartjes waar wij ze ook leggen.',
      'In elk kaartje staat waarom.',
    ]);
    expect(roundTexts({ same: 5, elsewhere: 1, defensible: 1 }).slice(0, 2)).toEqual([
      'Eén kaartje legde je ergens anders dan wij, 5 op dezelfde plek.',
      'Voor jouw plek is bij één daarvan ook iets te zeggen.',
    ]);
    expect(roundTexts({ same: 0, elsewhere: 4, defensible: 2 }).slice(0, 2)).toEqual([
      '4 kaartjes legde je ergens anders dan wij.',
      'Voor jouw plek is bij 2 daarvan ook iets te zeggen.',
    ]);
    expect(roundTexts({ same: 1, elsewhere: 2, defensible: 0 })).toHaveLength(2);
  });

  it('of all rounds is told in one sentence', () => {
    expect(resultText({ same: 10, elsewhere: 0, defensible: 0 })).toBe(
      'Alle rondes samen: alle kaartjes liggen waar wij ze ook leggen.',
    );
    expect(resultText({ same: 5, elsewhere: 3, defensible: 1 })).toBe(
      'Alle rondes samen: 3 ergens anders dan wij, 5 op dezelfde plek.',
    );
    expect(resultText({ same: 0, elsewhere: 4, defensible: 0 })).toBe('Alle rondes samen: 4 ergens anders dan wij.');
  });

  it('speaks of no score', () => {
    const counts = { same: 1, elsewhere: 2, defensible: 1 };
    expect([...roundTexts(counts), resultText(counts)].join(' ')).not.toMatch(
      /goed zo|fout|punten|score|juist|correct/i,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import {
  exampleIn,
  missingPart,
  openedPart,
  ownWords,
  parts,
  replyOf,
  type AlternativeKey,
} from '#kinds/alternative/rules.ts';

const answer = (item: number, change: Partial<Answer>): Answer => ({ ...answerTo([], item), ...change });
const seen = answer(parts.observation, { text: 'Ze lacht kort.' });
const meant = answer(parts.interpretation, { text: 'De vraag komt te dichtbij.' });
const reply = (change: Partial<Answer>): Answer => answer(parts.reply, change);

describe('what is open', () => {
  it('begins with what was seen, goes on to what it may mean, and only then to another reply', () => {
    expect(openedPart([])).toBe('observation');
    expect(openedPart([answer(parts.observation, { text: ' \n' })])).toBe('observation');
    expect(openedPart([seen])).toBe('interpretation');
    expect(openedPart([meant])).toBe('observation');
    expect(openedPart([seen, meant])).toBe('reply');
  });

  it('stays open once a reply was chosen, also where the texts did not come along', () => {
    expect(openedPart([reply({ picked: [2] })])).toBe('reply');
    expect(openedPart([reply({ checked: true })])).toBe('reply');
  });
});

describe('what is missing', () => {
  it('is named one thing at a time', () => {
    expect(missingPart([])).toBe('observation');
    expect(missingPart([seen])).toBe('interpretation');
    expect(missingPart([seen, meant])).toBe('choice');
    expect(missingPart([seen, meant, reply({ picked: [ownWords] })])).toBe('words');
    expect(missingPart([seen, meant, reply({ picked: [ownWords], text: 'Ik wacht even.' })])).toBeNull();
    expect(missingPart([seen, meant, reply({ picked: [1] })])).toBeNull();
    expect(missingPart([meant, reply({ picked: [1] })])).toBe('observation');
  });
});

describe('what is told', () => {
  const key: AlternativeKey = {
    evidence: 'Joke lacht kort.',
    replies: [
      { code: 1, fit: 1, effect: 'Soms.' },
      { code: 2, fit: 2, effect: 'Vaak.' },
      { code: 3, fit: 2, effect: 'Ook.' },
    ],
  };

  it('belongs to the option that was picked', () => {
    expect(replyOf(reply({ picked: [1] }), key)?.effect).toBe('Soms.');
  });

  it('is nothing for own words, which get the first example that fits', () => {
    expect(replyOf(reply({ picked: [ownWords] }), key)).toBeNull();
    expect(exampleIn(key)?.code).toBe(2);
    expect(exampleIn({ ...key, replies: [] })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { answerTo, withAnswer, type Answer } from '#domain/answer.ts';
import type { Practice } from '#domain/practice.ts';
import type { Signal } from '#domain/vocabulary.ts';
import { numberOf } from '#kinds/classify/rules.ts';
import {
  countDue,
  fragmentCode,
  isRoundOpen,
  roundOf,
  roundSize,
  signalsOfRound,
  standingsOf,
  type RetryKey,
} from '#kinds/retry/rules.ts';
import { beginRound } from '#kinds/retry/round.ts';
import { returnInWords, streakInWords } from '#kinds/retry/standing-words.ts';
import { dueInWords } from '#kinds/retry/words.ts';

const today = 1000;
const pool: readonly Signal[] = [
  'flow',
  'flow',
  'flow',
  'withdrawal',
  'withdrawal',
  'freezing',
  'freezing',
  'frustration',
];
const key: RetryKey = { items: pool.map((signal, index) => ({ code: 101 + index, signal, evidence: 'Kijkt op.' })) };
const signalOfCode = (code: number): Signal | undefined => key.items.find((item) => item.code === code)?.signal;
const practised = (entries: Partial<Record<Signal, Practice>>): ReadonlyMap<Signal, Practice> =>
  new Map(Object.entries(entries) as [Signal, Practice][]);
const dueYesterday: Practice = { day: today - 2, stage: 0, streak: 0 };
const laterOn: Practice = { day: today - 1, stage: 2, streak: 3 };

const begin = (answers: readonly Answer[], practices: ReadonlyMap<Signal, Practice> = new Map()): readonly Answer[] =>
  beginRound(answers, key, practices, today).reduce(withAnswer, answers);
/** Every fragment of the round answered with `signal`. */
const answerRound = (answers: readonly Answer[], signal: Signal): readonly Answer[] =>
  roundOf(answers).reduce<readonly Answer[]>(
    (all, code) => withAnswer(all, { ...answerTo(all, code), picked: [numberOf(signal)], checked: true }),
    answers,
  );

describe('a round', () => {
  it('has six different fragments, of a signal two at most while there are others', () => {
    const round = roundOf(begin([]));
    expect(new Set(round).size).toBe(roundSize);
    const signals = round.map(signalOfCode);
    for (const signal of pool) expect(signals.filter((other) => other === signal).length).toBeLessThanOrEqual(2);
  });

  it('does not show one signal twice in a row at first', () => {
    const signals = roundOf(begin([])).map(signalOfCode);
    expect(new Set(signals.slice(0, 4)).size).toBe(4);
  });

  it('begins with what is due, the longest waiting first, then what was practised least', () => {
    const practices = practised({
      freezing: dueYesterday,
      frustration: { ...dueYesterday, day: today - 9 },
      flow: laterOn,
    });
    const signals = roundOf(begin([], practices)).map(signalOfCode);
    expect(signals.slice(0, 2)).toEqual(['frustration', 'freezing']);
    expect(signals.indexOf('withdrawal')).toBeLessThan(signals.indexOf('flow'));
    expect(signals.filter((signal) => signal === 'freezing').length).toBe(2);
  });

  it('is open until all feedback was opened', () => {
    expect(isRoundOpen([])).toBe(false);
    const begun = begin([]);
    expect(isRoundOpen(begun)).toBe(true);
    expect(isRoundOpen(answerRound(begun, 'flow'))).toBe(false);
  });

  it('prefers fragments that were not shown before', () => {
    const practices = practised({ flow: dueYesterday });
    const first = answerRound(begin([], practices), 'flow');
    const second = begin(first, practices);
    const flow = (answers: readonly Answer[]): readonly number[] =>
      roundOf(answers).filter((code) => signalOfCode(code) === 'flow');
    expect(flow(first)).toEqual([101, 102]);
    expect(flow(second)).toContain(103);
  });

  it('starts with blank answers, and forgets nothing that was shown', () => {
    const first = answerRound(begin([]), 'flow');
    const second = begin(first);
    for (const code of roundOf(second)) expect(answerTo(second, code)).toEqual(answerTo([], code));
    const third = begin(answerRound(second, 'flow'));
    const shown = answerTo(third, 2).picked;
    expect(new Set(shown).size).toBe(shown.length);
    for (const code of [...roundOf(first), ...roundOf(second)]) expect(shown).toContain(code);
  });

  it('uses what there is when the pool is small', () => {
    const small: RetryKey = { items: key.items.slice(0, 3) };
    expect(roundOf(beginRound([], small, new Map(), today))).toHaveLength(3);
  });

  it('tells which signals it was about', () => {
    expect(signalsOfRound(begin([]), key)).toEqual(new Set(['flow', 'withdrawal', 'freezing', 'frustration']));
  });
});

describe('fragments', () => {
  it('have numbers that leave room for what is kept about rounds', () => {
    expect(fragmentCode(1, 1)).toBe(65);
    expect(fragmentCode(12, 63)).toBeLessThan(fragmentCode(13, 0));
  });
});

describe('in words', () => {
  const standings = standingsOf(practised({ flow: laterOn, freezing: dueYesterday }), today);

  it('each signal stands somewhere, in the usual order', () => {
    expect(standings).toEqual([
      { signal: 'freezing', streak: 0, returnsIn: 0 },
      { signal: 'flow', streak: 3, returnsIn: 6 },
    ]);
    expect(countDue(practised({ flow: laterOn, freezing: dueYesterday }), today)).toBe(1);
  });

  it('says how often in a row, and when it returns', () => {
    expect(standings.map(streakInWords)).toEqual([
      'Verstarring: de laatste keer zag of noemde je het anders.',
      'Stroming: 3 keer op rij herkend.',
    ]);
    expect(standings.map(returnInWords)).toEqual(['Komt vandaag terug.', 'Komt over 6 dagen terug.']);
    expect(returnInWords({ signal: 'flow', streak: 1, returnsIn: 1 })).toBe('Komt morgen terug.');
  });

  it('says what is due, and offers a free round when nothing is', () => {
    expect(dueInWords(0, 0)).toContain('nog niets');
    expect(dueInWords(0, 3)).toContain('vrije ronde');
    expect(dueInWords(1, 3)).toContain('Vandaag komt 1 signaal terug');
    expect(dueInWords(2, 3)).toContain('Vandaag komen 2 signalen terug');
  });
});

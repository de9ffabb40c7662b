/** Signals on pairs, and agreement of two raters: rules 5.8 and 5.9. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, timeUnitAgreement, type Rated } from '#domain/scoring/agreement.ts';
import { creditFor, findMixUp, sumCredit, type LabelPair } from '#domain/scoring/labels.ts';
import { signals } from '#domain/vocabulary.ts';
import { seeded } from './seeded.ts';

const anyPair: fc.Arbitrary<LabelPair> = fc.record({
  own: fc.option(fc.constantFrom(...signals), { nil: null }),
  other: fc.constantFrom(...signals),
});

describe('5.8 credit', () => {
  it('is whole for the same signal, half for the same family, none for another or no signal', () => {
    expect(creditFor({ own: 'flow', other: 'flow' })).toBe(1);
    expect(creditFor({ own: 'flow', other: 'spontaneity' })).toBe(0.5);
    expect(creditFor({ own: 'freezing', other: 'stagnation' })).toBe(0.5);
    expect(creditFor({ own: 'flow', other: 'stagnation' })).toBe(0);
    expect(creditFor({ own: 'socially-desirable', other: 'flow' })).toBe(0);
    expect(creditFor({ own: null, other: 'flow' })).toBe(0);
  });

  it('leaves out marks that were not named yet', () => {
    expect(sumCredit([{ own: null, other: 'flow' }])).toEqual({ earned: 0, of: 0 });
    expect(
      sumCredit([
        { own: null, other: 'flow' },
        { own: 'flow', other: 'flow' },
      ]),
    ).toEqual({ earned: 1, of: 1 });
  });

  it('never exceeds the number of pairs', () => {
    fc.assert(
      fc.property(fc.array(anyPair), (pairs) => {
        const { earned, of } = sumCredit(pairs);
        expect(earned).toBeLessThanOrEqual(of);
        expect(of).toBeLessThanOrEqual(pairs.length);
      }),
    );
  });
});

describe('5.8 the most frequent mix-up', () => {
  const pair = (own: LabelPair['own'], other: LabelPair['other']): LabelPair => ({ own, other });

  it('is directed, and the first met of equals', () => {
    const pairs = [pair('flow', 'freezing'), pair('freezing', 'flow'), pair('freezing', 'flow')];
    expect(findMixUp(pairs)).toEqual({ own: 'freezing', other: 'flow', count: 2 });
    expect(findMixUp(pairs.slice(0, 2))).toEqual({ own: 'flow', other: 'freezing', count: 1 });
  });

  it('is none when all agree or nothing was named', () => {
    expect(findMixUp([pair('flow', 'flow'), pair(null, 'freezing')])).toBeNull();
    expect(findMixUp([])).toBeNull();
  });
});

describe('5.8 agreement beyond chance', () => {
  const repeat = (pair: Rated, count: number): readonly Rated[] => Array.from({ length: count }, () => pair);

  it('gives the textbook kappa', () => {
    const pairs = [
      ...repeat(['yes', 'yes'], 20),
      ...repeat(['yes', 'no'], 5),
      ...repeat(['no', 'yes'], 10),
      ...repeat(['no', 'no'], 15),
    ];
    const { n, observed, kappa, shown } = agreementOf(pairs);
    expect({ n, observed, shown }).toEqual({ n: 50, observed: 0.7, shown: true });
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  it('kappa collapses where AC1 does not, when one category dominates', () => {
    const pairs = [...repeat(['a', 'a'], 118), ...repeat(['a', 'b'], 5), ...repeat(['b', 'a'], 2)];
    const { observed, kappa, ac1 } = agreementOf(pairs);
    expect(observed).toBeCloseTo(0.944, 12);
    expect(kappa).toBeLessThan(0);
    expect(ac1).toBeGreaterThan(0.9);
  });

  it('is shown from thirty pairs on, and never when a rater used one category', () => {
    const pairs = [...repeat(['a', 'a'], 15), ...repeat(['b', 'b'], 15)];
    expect(agreementOf(pairs)).toEqual({ n: 30, observed: 1, kappa: 1, ac1: 1, shown: true });
    expect(agreementOf(pairs.slice(1)).shown).toBe(false);
    expect(agreementOf([...repeat(['a', 'a'], 39), ['a', 'b']]).shown).toBe(false);
    expect(agreementOf([...repeat(['a', 'a'], 39), ['b', 'a']]).shown).toBe(false);
  });

  it('has nothing to divide by when both used the same single category, or there is nothing', () => {
    expect(agreementOf(repeat(['a', 'a'], 40))).toMatchObject({ observed: 1, kappa: null, ac1: null, shown: false });
    expect(agreementOf([])).toEqual({ n: 0, observed: 0, kappa: null, ac1: null, shown: false });
  });

  it('does not depend on who comes first, and lies at or below 1', () => {
    const anyRated = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(anyRated, { minLength: 1 }), (pairs) => {
        const there = agreementOf(pairs);
        const back = agreementOf(pairs.map(([one, other]) => [other, one] as const));
        expect(back.kappa ?? 0).toBeCloseTo(there.kappa ?? 0, 10);
        expect(back.ac1 ?? 0).toBeCloseTo(there.ac1 ?? 0, 10);
        expect(there.kappa ?? 0).toBeLessThanOrEqual(1);
        expect(there.ac1 ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is near nothing for raters who guess', () => {
    const random = seeded(5);
    const label = (): string => signals[Math.floor(random() * signals.length)] ?? '';
    const { kappa, ac1 } = agreementOf(Array.from({ length: 4000 }, () => [label(), label()] as const));
    expect(Math.abs(kappa ?? 1)).toBeLessThan(0.03);
    expect(Math.abs(ac1 ?? 1)).toBeLessThan(0.03);
  });
});

describe('5.9 kappa over seconds', () => {
  const span = (start: number, end: number) => ({ start, end });

  it('forgives two seconds at either edge', () => {
    expect(timeUnitAgreement([span(10, 20)], [span(12, 22)], 100).kappa).toBe(1);
    expect(timeUnitAgreement([span(10, 20)], [span(12, 22)], 100, 0).kappa).toBeLessThan(0.8);
    expect(timeUnitAgreement([span(10, 20)], [span(13, 20)], 100).kappa).toBeLessThan(1);
  });

  it('forgives nothing where the other marked nothing near', () => {
    expect(timeUnitAgreement([span(10, 20)], [span(60, 70)], 100).kappa).toBeLessThan(0);
    expect(timeUnitAgreement([span(10, 20)], [], 100).kappa).toBe(0);
  });

  it('takes a point as the second it lies in, and stays within the clip', () => {
    expect(timeUnitAgreement([span(10.4, 10.4)], [span(10, 11)], 60, 0).kappa).toBe(1);
    expect(timeUnitAgreement([span(10, 10)], [span(10, 11)], 60, 0).kappa).toBe(1);
    expect(timeUnitAgreement([span(-5, 3)], [span(0, 3)], 60, 0).kappa).toBe(1);
    expect(timeUnitAgreement([span(50, 90)], [span(50, 60)], 60, 0).kappa).toBe(1);
  });

  it('is nothing when both marked nothing or everything', () => {
    expect(timeUnitAgreement([], [], 60).kappa).toBeNull();
    expect(timeUnitAgreement([span(0, 60)], [span(0, 60)], 60).kappa).toBeNull();
    expect(timeUnitAgreement([], [], 0).kappa).toBeNull();
  });
});

/** What holds of comparing for any marks and moments. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markKey, type Mark } from '#domain/mark.ts';
import { compareWithMoments, levels, overlappingMoments, seenAt } from '#domain/match.ts';
import { signals } from '#domain/vocabulary.ts';
import { sampleMark } from '../../helpers/progress-samples.ts';
import { inKeys, moment, windows } from './match-samples.ts';

const anyMarks = fc.uniqueArray(
  fc.record({
    tenth: fc.integer({ min: 0, max: 600 }),
    copy: fc.integer({ min: 0, max: 1 }),
    signal: fc.option(fc.constantFrom(...signals.slice(0, 3)), { nil: null }),
    mode: fc.constantFrom('live' as const, 'calm' as const),
  }),
  { maxLength: 25, selector: ({ tenth, copy }) => `${tenth}-${copy}` },
);
const anyMoments = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 0, max: 8 }),
      weight: fc.constantFrom('core' as const, 'core' as const, 'possible' as const, 'neutral' as const),
      signal: fc.constantFrom(...signals.slice(0, 3)),
    }),
    { maxLength: 8 },
  )
  .map((moments) =>
    moments.map(({ start, length, ...rest }, index) => moment(`e${index}`, start, start + length, rest)),
  );
const anyCase = fc.record({ marks: anyMarks, moments: anyMoments, level: fc.constantFrom(...levels) });

describe('for any marks and moments', () => {
  const toMarks = (samples: typeof anyMarks extends fc.Arbitrary<infer T> ? T : never): readonly Mark[] =>
    samples.map(({ tenth, copy, signal, mode }) => sampleMark(tenth, { id: { tenth, copy }, signal, mode }));

  it('every mark lands in exactly one place', () => {
    fc.assert(
      fc.property(anyCase, ({ marks, moments, level }) => {
        const given = toMarks(marks);
        const { pairs, onlyYou, doubles, possible } = compareWithMoments(given, moments, level);
        const landed = [...pairs.map((pair) => pair.mark), ...onlyYou, ...doubles, ...possible];
        expect(landed.map((mark) => markKey(mark.id)).toSorted()).toEqual(
          given.map((mark) => markKey(mark.id)).toSorted(),
        );
      }),
    );
  });

  it('every core moment is paired once or unmarked, and no other moment is either', () => {
    fc.assert(
      fc.property(anyCase, ({ marks, moments, level }) => {
        const { pairs, unmarked } = compareWithMoments(toMarks(marks), moments, level);
        const core = moments.filter(({ weight }) => weight === 'core').map(({ id }) => id);
        expect([...pairs.map((pair) => pair.moment), ...unmarked].toSorted()).toEqual(core.toSorted());
      }),
    );
  });

  it('the order in which marks and moments are given does not matter', () => {
    const shuffled = anyCase.chain((value) =>
      fc.tuple(
        fc.constant(value),
        fc.shuffledSubarray(value.marks, { minLength: value.marks.length }),
        fc.shuffledSubarray([...value.moments], { minLength: value.moments.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ marks, moments, level }, otherMarks, otherMoments]) => {
        const expected = inKeys(compareWithMoments(toMarks(marks), moments, level));
        expect(inKeys(compareWithMoments(toMarks(otherMarks), otherMoments, level))).toEqual(expected);
      }),
    );
  });

  it('as many moments are paired as can be, when their windows are apart', () => {
    fc.assert(
      fc.property(anyCase, ({ marks, moments, level }) => {
        fc.pre(overlappingMoments(moments, level).length === 0);
        const given = toMarks(marks);
        const [before, after] = windows[level];
        const reached = moments.filter(
          ({ weight, start, end }) =>
            weight === 'core' && given.some((mark) => seenAt(mark) > start - before && seenAt(mark) < end + after),
        );
        expect(compareWithMoments(given, moments, level).pairs.length).toBeGreaterThanOrEqual(reached.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMark, withoutMark } from '#domain/attempt.ts';
import { compareMarks, type Mark } from '#domain/mark.ts';
import { anyAttempt } from '../../helpers/arbitrary-progress.ts';
import { sampleMark } from '../../helpers/progress-samples.ts';

const three = [10, 20, 30].map((tenth) => sampleMark(tenth));

describe('withMark', () => {
  it('adds a mark where it belongs in the clip', () => {
    expect(withMark(three, sampleMark(25)).map(({ start }) => start)).toEqual([1, 2, 2.5, 3]);
  });

  it('replaces the mark with the same id, also when it moved', () => {
    const moved: Mark = { ...sampleMark(30), start: 0.5, end: 0.5 };
    expect(withMark(three, moved)).toEqual([moved, three[0], three[1]]);
  });

  it('keeps clip order whatever is saved in whatever order', () => {
    fc.assert(
      fc.property(anyAttempt, fc.infiniteStream(fc.nat()), ({ marks }, picks) => {
        const shuffled = marks
          .map((mark) => [picks.next().value, mark] as const)
          .sort(([a], [b]) => (a ?? 0) - (b ?? 0));
        const saved = shuffled.reduce<readonly Mark[]>((all, [, mark]) => withMark(all, mark), []);
        expect(saved).toEqual([...marks].sort(compareMarks));
      }),
    );
  });

  it('leaves the list it was given alone', () => {
    const before = [...three];
    withMark(three, sampleMark(5));
    withoutMark(three, { tenth: 10, copy: 0 });
    expect(three).toEqual(before);
  });
});

describe('withoutMark', () => {
  it('takes out the one mark that is meant', () => {
    expect(withoutMark(three, { tenth: 20, copy: 0 })).toEqual([three[0], three[2]]);
  });

  it('gives back the same list when the mark is not in it', () => {
    expect(withoutMark(three, { tenth: 20, copy: 1 })).toBe(three);
  });
});

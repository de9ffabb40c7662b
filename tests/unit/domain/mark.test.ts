import { describe, expect, it } from 'vitest';
import { createMark, editMark, markKey, toTenth } from '#domain/mark.ts';
import { sampleMark } from '../../helpers/progress-samples.ts';

const clipLength = 120;

describe('createMark', () => {
  it('makes an empty point mark at the nearest tenth', () => {
    expect(createMark(83.26, 'live', clipLength, [])).toEqual({
      ok: true,
      value: {
        id: { tenth: 833, copy: 0 },
        start: 83.3,
        end: 83.3,
        mode: 'live',
        signal: null,
        lens: null,
        notes: { observation: '', interpretation: '', alternative: '' },
      },
    });
  });

  it('never uses an id twice, not even of a removed mark', () => {
    const taken = [
      { tenth: 833, copy: 0 },
      { tenth: 833, copy: 1 },
      { tenth: 834, copy: 2 },
    ];
    expect(createMark(83.3, 'calm', clipLength, taken)).toMatchObject({ value: { id: { tenth: 833, copy: 2 } } });
  });

  it.each([0, clipLength])('allows the edge of the clip: %d', (at) => {
    expect(createMark(at, 'calm', clipLength, []).ok).toBe(true);
  });

  it.each([-0.1, clipLength + 0.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as outside the clip', (at) => {
    expect(createMark(at, 'calm', clipLength, [])).toEqual({ ok: false, problem: 'outside-clip' });
  });
});

describe('editMark', () => {
  const mark = sampleMark(500);

  it('moves a mark without changing what it is known by', () => {
    const moved = editMark(mark, { start: 10.04, end: 12.06 }, clipLength);
    expect(moved).toMatchObject({ ok: true, value: { id: mark.id, start: 10, end: 12.1, signal: mark.signal } });
  });

  it('refuses a span that ends before it begins', () => {
    expect(editMark(mark, { start: 60 }, clipLength)).toEqual({ ok: false, problem: 'span-reversed' });
  });

  it('refuses times outside the clip', () => {
    expect(editMark(mark, { end: 121 }, clipLength)).toEqual({ ok: false, problem: 'outside-clip' });
    expect(editMark(mark, { start: Number.NaN }, clipLength)).toEqual({ ok: false, problem: 'outside-clip' });
  });
});

describe('names and times', () => {
  it('has a short key per mark', () => {
    expect(markKey({ tenth: 833, copy: 0 })).toBe('m833');
    expect(markKey({ tenth: 833, copy: 1 })).toBe('m833-1');
  });

  it('rounds to the tenth', () => {
    expect([0.04, 0.05, 83.26, 0.3 * 3].map(toTenth)).toEqual([0, 0.1, 83.3, 0.9]);
  });
});

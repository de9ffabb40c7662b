/** From a mark of the course to a record and back. */
import { describe, expect, it } from 'vitest';
import { markOfRecord, recordOfMark } from '#domain/exchange/record.ts';
import {
  familyOfTerm,
  lensOfWord,
  signalOfTerm,
  signalTerms,
  termOfSignal,
  wordOfLens,
  type SignalTerm,
} from '#domain/exchange/terms.ts';
import type { Mark } from '#domain/mark.ts';
import { lenses, signals } from '#domain/vocabulary.ts';
import { sampleMark } from '../../helpers/progress-samples.ts';
import { created, sampleClip, sampleRecord } from '../../helpers/exchange/samples.ts';

const origin = { exercise: 'ja-hoor-spot', clip: sampleClip, by: 'ik', created } as const;
const full: Mark = sampleMark(833, {
  id: { tenth: 833, copy: 2 },
  end: 85,
  mode: 'live',
  signal: 'freezing',
  lens: 'shared-goal',
  notes: { observation: 'Kijkt weg.', interpretation: 'Wil niet.', alternative: 'Vraag door.' },
});

describe('6.1 a mark as a record', () => {
  it('says everything in the words of the files', () => {
    expect(recordOfMark(full, origin)).toEqual({
      v: 1,
      id: 'ja-hoor-spot:m833-2',
      clip: sampleClip,
      start: 83.3,
      end: 85,
      by: 'ik',
      mode: 'live',
      signal: 'vknz:verstarring',
      question: 'doel',
      observation: 'Kijkt weg.',
      interpretation: 'Wil niet.',
      alternative: 'Vraag door.',
      created,
    });
  });

  it('leaves out what was left empty', () => {
    const record = recordOfMark(sampleMark(10, { signal: null, lens: null }), origin);
    expect(Object.keys(record)).toEqual(['v', 'id', 'clip', 'start', 'end', 'by', 'mode', 'created']);
  });

  it('comes back as the same mark, as often as you like', () => {
    for (const mark of [full, sampleMark(0), sampleMark(10, { signal: null, lens: null })]) {
      expect(markOfRecord(recordOfMark(mark, origin), 300, [mark.id])).toEqual({ ok: true, value: mark });
    }
  });

  it('gives a mark from elsewhere an identity of its own', () => {
    const read = markOfRecord(sampleRecord('l2', 12.34), 300, [{ tenth: 123, copy: 0 }]);
    expect(read.ok && read.value).toMatchObject({ id: { tenth: 123, copy: 1 }, start: 12.3, end: 12.3, mode: 'calm' });
  });

  it('refuses what lies outside the clip or runs backwards', () => {
    expect(markOfRecord(sampleRecord('a', 301), 300, [])).toEqual({ ok: false, problem: 'outside-clip' });
    expect(markOfRecord(sampleRecord('a', 290, { end: 301 }), 300, [])).toEqual({ ok: false, problem: 'outside-clip' });
    expect(markOfRecord(sampleRecord('a', 20, { end: 10 }), 300, [])).toEqual({ ok: false, problem: 'span-reversed' });
  });
});

describe('terms', () => {
  it('go there and back for every signal and lens', () => {
    expect(signalTerms.map(({ signal }) => signal)).toEqual(signals);
    expect(signals.map((signal) => signalOfTerm(termOfSignal(signal)))).toEqual(signals);
    expect(lenses.map((lens) => lensOfWord(wordOfLens(lens)))).toEqual(lenses);
  });

  it('are unknown when they are not ours', () => {
    expect(signalOfTerm('weerstand')).toBeNull();
    expect(signalOfTerm('vknz:toString')).toBeNull();
    expect(lensOfWord('constructor')).toBeNull();
    expect(() => familyOfTerm('vknz:boos' as SignalTerm)).toThrow('belongs to no signal');
  });
});

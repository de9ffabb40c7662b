/** Records to export, with everything in them that tends to break files. */
import fc from 'fast-check';
import { seers, type MarkRecord } from '#domain/exchange/record.ts';
import { signalTerms } from '#domain/exchange/terms.ts';

export const sampleClip = 'clip:ja-hoor';
export const created = '2026-02-03T10:15:00+01:00';

export function sampleRecord(id: string, start: number, change: Partial<MarkRecord> = {}): MarkRecord {
  return { v: 1, id, clip: sampleClip, start, end: start, by: 'ik', mode: 'rustig', created, ...change };
}

/** Texts that are hard on one format or another. */
export const hardTexts: readonly string[] = [
  'Zegt "ja" en \'nee\'; kijkt weg.',
  '00:01 --> 00:02',
  'R&D <b>vet</b> ]]> &amp; &#10;',
  'lacht 😀 👩‍👩‍👧 en zwijgt',
  'eerste regel\ntweede\r\nderde\rvierde\n\nzesde',
  '=1+1',
  '\tinspringen en spaties  ',
  'مرحبا \u202Eomgekeerd\u202C שלום',
  '{"v":1}, [x] \\n \\u003e \u2028 \u2029',
  'a'.repeat(10_000),
];

/** Names of samples with their records: the cases that a round trip must survive. */
export const sampleSets: Readonly<Record<string, readonly MarkRecord[]>> = {
  'an empty set': [],
  'a point at 0': [sampleRecord('a', 0)],
  'a point at the last second': [sampleRecord('a', 300)],
  'times to the millisecond': [sampleRecord('a', 0.001), sampleRecord('b', 79.123, { end: 3723.999 })],
  'a stretch as long as a shown point': [sampleRecord('a', 10, { end: 10.5 }), sampleRecord('b', 20)],
  'marks that overlap': [
    sampleRecord('a', 10, { end: 30 }),
    sampleRecord('b', 12, { end: 20 }),
    sampleRecord('c', 12),
    sampleRecord('d', 12),
    sampleRecord('e', 30),
  ],
  'hard texts': hardTexts.map((text, index) =>
    sampleRecord(`m${index}`, index * 7, { observation: text, interpretation: text, alternative: text }),
  ),
  'every field': [
    sampleRecord('7a0e3c0e-5d0b-4c52-9a53-0b1f6f6f1a01', 79, {
      by: 'coach',
      mode: 'live',
      signal: 'vknz:sociaal-wenselijk',
      question: 'doel',
      observation: 'Kijkt weg, zucht.',
      interpretation: 'Zegt ja om er vanaf te zijn.',
      alternative: 'Even wachten.',
      sure: 2,
      modified: '2026-02-04T08:00:00Z',
    }),
  ],
  'everyone who marks': seers.map((by, index) => sampleRecord(`m${index}`, index, { by, signal: 'vknz:stroming' })),
  '500 marks': Array.from({ length: 500 }, (_value, index) =>
    sampleRecord(`m${index}`, (index * 37) % 300, {
      end: ((index * 37) % 300) + (index % 3),
      by: seers[index % 2] ?? 'ik',
      signal: `vknz:${signalTerms[index % 8]?.word ?? 'flow'}` as 'vknz:stroming',
      observation: `nummer ${index}`,
    }),
  ),
};

const millisecond = fc.integer({ min: 0, max: 7_200_000 }).map((value) => value / 1000);
/** Whole characters only: halves of them have no place in a file. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

/** Any records of one clip, with ids of their own. */
export const anyRecords: fc.Arbitrary<readonly MarkRecord[]> = fc
  .array(
    fc.record(
      {
        start: millisecond,
        length: fc.oneof(fc.constant(0), millisecond),
        by: fc.constantFrom(...seers),
        mode: fc.constantFrom('live' as const, 'rustig' as const),
        signal: fc.constantFrom(...signalTerms.map(({ word }) => `vknz:${word}` as const)),
        question: fc.constantFrom('echtheid' as const, 'doel' as const, 'logica' as const),
        observation: text,
        interpretation: text,
        alternative: text,
        sure: fc.constantFrom(1 as const, 2 as const, 3 as const),
      },
      { requiredKeys: ['start', 'length', 'by', 'mode'] },
    ),
    { maxLength: 15 },
  )
  .map((samples) =>
    samples.map(({ length, start, ...rest }, index) =>
      sampleRecord(`m${index}`, start, { end: Math.round((start + length) * 1000) / 1000, ...rest }),
    ),
  );

/** Out and back in: no format loses or changes anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeEaf } from '#domain/exchange/eaf.ts';
import { readJson, writeJson } from '#domain/exchange/json.ts';
import { compareRecords, type MarkRecord } from '#domain/exchange/record.ts';
import { writeVtt } from '#domain/exchange/vtt.ts';
import { writeWebAnnotations } from '#domain/exchange/web-annotation.ts';
import { readEaf, readVtt, readWebAnnotations } from '../../helpers/exchange/readers.ts';
import { anyRecords, created, sampleClip, sampleRecord, sampleSets } from '../../helpers/exchange/samples.ts';

const collection = 'urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427';
const trips: Readonly<Record<string, (records: readonly MarkRecord[], clip: string) => readonly MarkRecord[]>> = {
  JSON: (records) => {
    const read = readJson(writeJson(records));
    if (!read.ok) throw new Error(`The file is refused: ${read.problem.code}.`);
    return read.value;
  },
  WebVTT: (records, clip) => readVtt(writeVtt(records, clip)),
  'Web Annotation': (records) => readWebAnnotations(writeWebAnnotations(records, collection)),
  ELAN: (records, clip) => readEaf(writeEaf(records, { clip, date: created })),
};
const inOrder = (records: readonly MarkRecord[]): readonly MarkRecord[] => records.toSorted(compareRecords);

describe.each(Object.entries(trips))('6.7 out to %s and back', (_format, trip) => {
  it.each(Object.entries(sampleSets))('keeps %s', (_name, records) => {
    expect(inOrder(trip(records, sampleClip))).toEqual(inOrder(records));
  });

  it('keeps any records', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(inOrder(trip(records, sampleClip))).toEqual(inOrder(records));
      }),
    );
  });

  it('keeps own recordings', () => {
    const clip = 'own:0f9b1f5e-0f0d-4a7b-8f0e-2f1f9d1c7b55';
    const records = [sampleRecord('a', 12.5, { clip })];
    expect(trip(records, clip)).toEqual(records);
  });

  it('rounds to the millisecond', () => {
    const [record] = trip([sampleRecord('a', 79.123_44, { end: 80.000_6 })], sampleClip);
    expect([record?.start, record?.end]).toEqual([79.123, 80.001]);
  });

  it('takes a stretch that is shorter than a millisecond for a point', () => {
    const [record] = trip([sampleRecord('a', 79.1231, { end: 79.1234 })], sampleClip);
    expect([record?.start, record?.end]).toEqual([79.123, 79.123]);
  });

  it('writes the same file whatever the order of the records', () => {
    const records = sampleSets['500 marks'] ?? [];
    expect(trip(records.toReversed(), sampleClip)).toEqual(trip(records, sampleClip));
  });
});

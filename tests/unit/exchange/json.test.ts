/** Reading our own file back: what is refused, and that nothing is half imported. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, writeJson, type ImportProblem } from '#domain/exchange/json.ts';
import type { MarkRecord } from '#domain/exchange/record.ts';
import { sampleRecord } from '../../helpers/exchange/samples.ts';

function problemOf(text: string): ImportProblem {
  const read = readJson(text);
  if (read.ok) throw new Error('The file was accepted.');
  return read.problem;
}

/** A file with two good marks and, between them, one with `change`. */
function fileWith(change: Readonly<Record<string, unknown>>): string {
  const marks = [sampleRecord('a', 1), { ...sampleRecord('b', 2), ...change }, sampleRecord('c', 3)];
  return JSON.stringify({ format: 'vknz-marks', v: 1, marks });
}

describe('a file of our own', () => {
  it('carries the vocabulary it uses, with IRIs that belong to nobody', () => {
    const file = JSON.parse(writeJson([])) as { format: string; v: number; terms: readonly unknown[] };
    expect(file).toMatchObject({ format: 'vknz-marks', v: 1, marks: [] });
    expect(file.terms).toHaveLength(8);
    expect(file.terms[1]).toEqual({
      term: 'vknz:weerstand',
      iri: 'urn:vknz:weerstand',
      word: 'weerstand',
      family: 'spanning',
    });
  });

  it('may begin with a byte order mark', () => {
    expect(readJson(`\uFEFF${writeJson([sampleRecord('a', 1)])}`)).toEqual({ ok: true, value: [sampleRecord('a', 1)] });
  });

  it('may hold fields that this version does not know; they are left out', () => {
    const read = readJson(fileWith({ colour: 'red', ['__proto__']: { v: 2 } }));
    expect(read.ok && read.value[1]).toEqual(sampleRecord('b', 2));
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', writeJson([sampleRecord('a', 1)]).slice(0, -20), 'not-json'],
    ['a picture', '\x89PNG\r\n\x1A\n\0\0', 'not-json'],
    ['WebVTT', 'WEBVTT\n\nNOTE vknz-marks 1; clip a\n', 'not-json'],
    ['a deep hole', '['.repeat(200_000), 'not-json'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a text', '"vknz-marks"', 'foreign'],
    ['JSON from elsewhere', '{"type":"AnnotationCollection"}', 'foreign'],
    ['no version', '{"format":"vknz-marks","marks":[]}', 'damaged'],
    ['version nought', '{"format":"vknz-marks","v":0,"marks":[]}', 'damaged'],
    ['half a version', '{"format":"vknz-marks","v":1.5,"marks":[]}', 'damaged'],
    ['no marks', '{"format":"vknz-marks","v":1}', 'damaged'],
    ['marks that are no list', '{"format":"vknz-marks","v":1,"marks":{}}', 'damaged'],
    ['a newer file', '{"format":"vknz-marks","v":2,"marks":"other"}', 'newer'],
  ] as const)('%s', (_name, text, code) => {
    expect(problemOf(text)).toEqual({ code, at: null });
  });

  it.each([
    ['v', { v: undefined }],
    ['v', { v: '1' }],
    ['id', { id: '' }],
    ['id', { id: 'a b' }],
    ['id', { id: '-->' }],
    ['id', { id: 'a'.repeat(201) }],
    ['id', { id: 7 }],
    ['id', { id: 'a' }],
    ['clip', { clip: 'mevrouw Jansen.mp4' }],
    ['clip', { clip: 'clip:../../etc' }],
    ['start', { start: -1 }],
    ['start', { start: '1' }],
    ['start', { start: 1e9 }],
    ['start', { start: null }],
    ['end', { end: 1.9 }],
    ['end', { end: null }],
    ['by', { by: 'teamleider' }],
    ['mode', { mode: 'snel' }],
    ['signal', { signal: 'vknz:boosheid' }],
    ['signal', { signal: 'frustratie' }],
    ['signal', { signal: 4 }],
    ['question', { question: 'waarom' }],
    ['observation', { observation: ['x'] }],
    ['interpretation', { interpretation: 'x'.repeat(100_001) }],
    ['alternative', { alternative: null }],
    ['sure', { sure: 4 }],
    ['created', { created: 'gisteren' }],
    ['created', { created: '2026-02-03' }],
    ['created', { created: '2026-13-43T10:15:00Z' }],
    ['created', { created: undefined }],
    ['modified', { modified: 7 }],
  ] as const)('names the field %s when it is damaged (%j)', (field, change) => {
    expect(problemOf(fileWith(change))).toEqual({ code: 'damaged', at: { mark: 1, field } });
  });

  it('names a mark that is no object, or of a newer version', () => {
    const file = (mark: unknown): string => JSON.stringify({ format: 'vknz-marks', v: 1, marks: [mark] });
    expect(problemOf(file(null))).toEqual({ code: 'damaged', at: { mark: 0, field: 'v' } });
    expect(problemOf(file([]))).toEqual({ code: 'damaged', at: { mark: 0, field: 'v' } });
    expect(problemOf(file({ v: 2 }))).toEqual({ code: 'newer', at: { mark: 0, field: 'v' } });
  });

  it('is larger than any own work', () => {
    const marks = Array.from({ length: 20_001 }, (_value, index) => ({ v: 1, id: `m${index}` }));
    expect(problemOf(JSON.stringify({ format: 'vknz-marks', v: 1, marks }))).toEqual({ code: 'too-large', at: null });
    expect(problemOf(' '.repeat(20_000_001))).toEqual({ code: 'too-large', at: null });
  });

  it('never throws and never lets through what is not clean, whatever is in it', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('vknz-marks', 1, 2, 'ik', 'live', 'clip:a', 'vknz:afhaken'));
    const mark = fc.dictionary(fc.constantFrom('v', 'id', 'clip', 'start', 'end', 'by', 'mode', 'created', 'x'), value);
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, value)), (marks) => {
        const read = readJson(JSON.stringify({ format: 'vknz-marks', v: 1, marks }));
        const isClean = ({ start, end, by }: MarkRecord): boolean => start >= 0 && end >= start && by.length > 0;
        expect(read.ok ? read.value.every(isClean) : read.problem.code).toBeTruthy();
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => !readJson(text).ok));
  });
});

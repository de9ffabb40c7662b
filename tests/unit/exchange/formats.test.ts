/** WebVTT, Web Annotation and CSV as others read them: rules 6.2, 6.3 and 6.5. */
import { describe, expect, it } from 'vitest';
import { writeCsv, type RowOutcome } from '#domain/exchange/csv.ts';
import { writeVtt } from '#domain/exchange/vtt.ts';
import { writeWebAnnotations } from '#domain/exchange/web-annotation.ts';
import { created, hardTexts, sampleClip, sampleRecord, sampleSets } from '../../helpers/exchange/samples.ts';

describe('6.2 WebVTT metadata', () => {
  it('is one cue of one line per mark, half a second for a point', () => {
    const record = sampleRecord('l2', 79, {
      signal: 'vknz:frustratie',
      question: 'echtheid',
      observation: 'Kijkt weg --> zucht.',
    });
    expect(writeVtt([record], sampleClip)).toBe(
      `WEBVTT

NOTE vknz-marks 1; clip ja-hoor

l2
00:01:19.000 --> 00:01:19.500
{"v":1,"id":"l2","by":"ik","mode":"rustig","created":"${created}","signal":"vknz:frustratie","question":"echtheid","observation":"Kijkt weg --\\u003e zucht.","point":true}
`,
    );
  });

  it('writes hours always, also many, and times in order', () => {
    const records = [sampleRecord('late', 3725.25, { end: 400_000 }), sampleRecord('early', 5, { end: 6.001 })];
    const times = writeVtt(records, sampleClip).match(/^.* --> .*$/gm);
    expect(times).toEqual(['00:00:05.000 --> 00:00:06.001', '01:02:05.250 --> 111:06:40.000']);
  });

  it('holds the marks of one clip', () => {
    const records = [sampleRecord('a', 1), sampleRecord('b', 2, { clip: 'clip:ander' })];
    expect(writeVtt(records, 'clip:ander')).not.toContain('"id":"a"');
    expect(writeVtt(records, 'clip:ander')).toContain('"id":"b"');
  });

  it('has no arrow and no blank line inside a cue', () => {
    const records = hardTexts.map((text, index) => sampleRecord(`m${index}`, index, { observation: text }));
    const blocks = writeVtt(records, sampleClip).split('\n\n').slice(2);
    expect(blocks).toHaveLength(records.length);
    expect(blocks.every((block) => block.trimEnd().split('\n').length === 3 && block.split('-->').length === 2)).toBe(
      true,
    );
  });
});

describe('6.3 Web Annotation', () => {
  const id = 'urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427';
  type Json = Readonly<Record<string, unknown>>;
  const read = (records: Parameters<typeof writeWebAnnotations>[0]): Json =>
    JSON.parse(writeWebAnnotations(records, id)) as Json;

  it('writes a mark as the standard says it', () => {
    const [record] = sampleSets['every field'] ?? [];
    const collection = read(record === undefined ? [] : [record]);
    expect(collection).toMatchObject({ id, type: 'AnnotationCollection', total: 1, last: `${id}#coach` });
    expect(collection['first']).toEqual({
      id: `${id}#coach`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: [
        {
          id: 'urn:uuid:7a0e3c0e-5d0b-4c52-9a53-0b1f6f6f1a01',
          type: 'Annotation',
          motivation: ['tagging', 'describing', 'assessing', 'editing'],
          created,
          modified: '2026-02-04T08:00:00Z',
          perspectief: 'vknz:coach',
          leidvraag: 'vknz:doel',
          werkwijze: 'vknz:live',
          zekerheid: 2,
          punt: true,
          body: [
            { type: 'SpecificResource', source: 'urn:vknz:sociaal-wenselijk', purpose: 'tagging' },
            {
              type: 'TextualBody',
              value: 'Kijkt weg, zucht.',
              format: 'text/plain',
              language: 'nl',
              purpose: 'describing',
            },
            {
              type: 'TextualBody',
              value: 'Zegt ja om er vanaf te zijn.',
              format: 'text/plain',
              language: 'nl',
              purpose: 'assessing',
            },
            { type: 'TextualBody', value: 'Even wachten.', format: 'text/plain', language: 'nl', purpose: 'editing' },
          ],
          target: {
            type: 'SpecificResource',
            source: { id: 'urn:vknz:clip:ja-hoor', type: 'Video', format: 'video/mp4' },
            selector: {
              type: 'FragmentSelector',
              conformsTo: 'http://www.w3.org/TR/media-frags/',
              value: 't=79,79.5',
            },
          },
        },
      ],
    });
  });

  it('begins with the context of the standard and explains its own words', () => {
    const context = read([])['@context'] as readonly [string, Json];
    expect(context[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(context[1]).toMatchObject({ vknz: 'urn:vknz:', perspectief: { '@id': 'vknz:perspectief', '@type': '@id' } });
  });

  it('has one page per person, each with the next', () => {
    const first = read(sampleSets['everyone who marks'] ?? [])['first'] as Json;
    const ids: unknown[] = [];
    for (let page: Json | undefined = first; page !== undefined; page = page['next'] as Json | undefined)
      ids.push(page['id']);
    expect(ids).toEqual(['ik', 'professional', 'client', 'coach', 'collega'].map((by) => `${id}#${by}`));
  });

  it('a mark without words only highlights, and an empty collection has no pages', () => {
    const page = read([sampleRecord('a', 1)])['first'] as Readonly<{ items: readonly Json[] }>;
    expect(page.items[0]).toMatchObject({ id: 'urn:vknz:mark:a', motivation: 'highlighting' });
    expect(page.items[0]).not.toHaveProperty('body');
    expect(read([])).toMatchObject({ total: 0 });
    expect(read([])).not.toHaveProperty('first');
  });

  it('names an own recording by its identity alone', () => {
    const uuid = '0f9b1f5e-0f0d-4a7b-8f0e-2f1f9d1c7b55';
    const sourceOf = (clip: string): unknown => {
      const page = read([sampleRecord('a', 1, { clip })])['first'] as Readonly<{ items: readonly Json[] }>;
      return (page.items[0]?.['target'] as Readonly<{ source: Json }>).source['id'];
    };
    expect(sourceOf(`own:${uuid}`)).toBe(`urn:uuid:${uuid}`);
    expect(sourceOf('own:telefoon')).toBe('urn:vknz:own:telefoon');
  });
});

describe('6.5 CSV', () => {
  const rowsOf = (csv: string): readonly string[] => csv.slice(1).split('\r\n').slice(1, -1);

  it('begins with a byte order mark and the columns, and ends every row with CRLF', () => {
    expect(writeCsv([])).toBe(
      '\uFEFFid;clip;perspectief;start_s;eind_s;tijd;signaal;familie;leidvraag;observatie;interpretatie;alternatief;zekerheid;modus;uitkomst;gekoppeld_aan\r\n',
    );
  });

  it('writes one row per mark, texts quoted, numbers with a point', () => {
    const record = sampleRecord('l2', 79.5, {
      end: 82,
      signal: 'vknz:verstarring',
      question: 'logica',
      observation: 'Zegt "ja"; zucht.',
      sure: 3,
    });
    const outcomes = new Map<string, RowOutcome>([['l2', { outcome: 'gezien', pairedWith: 'e2' }]]);
    expect(rowsOf(writeCsv([record], outcomes))).toEqual([
      '"l2";"clip:ja-hoor";"ik";79.5;82;"1:19";"verstarring";"terugtrekken";"logica";"Zegt ""ja""; zucht.";"";"";3;"rustig";"gezien";"e2"',
    ]);
  });

  it('leaves what is not known empty', () => {
    const outcomes = new Map<string, RowOutcome>([['a', { outcome: 'alleen-ik', pairedWith: null }]]);
    expect(rowsOf(writeCsv([sampleRecord('a', 0), sampleRecord('b', 3600)], outcomes))).toEqual([
      '"a";"clip:ja-hoor";"ik";0;0;"0:00";"";"";"";"";"";"";;"rustig";"alleen-ik";""',
      '"b";"clip:ja-hoor";"ik";3600;3600;"60:00";"";"";"";"";"";"";;"rustig";"";""',
    ]);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('does not let %j run', (observation) => {
    const [row] = rowsOf(writeCsv([sampleRecord('a', 0, { observation })]));
    expect(row).toContain(`;"'${observation.replaceAll('"', '""')}";`);
  });

  it('leaves an innocent minus alone, and keeps line breaks inside the quotes', () => {
    const csv = writeCsv([
      sampleRecord('a', 0, { observation: 'ja - nee', interpretation: 'een\ntwee', alternative: 'a\0b' }),
    ]);
    expect(csv).toContain('"ja - nee";"een\ntwee";"ab"');
  });
});

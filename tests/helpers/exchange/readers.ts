/** Readers of the formats that the course only writes: they turn a file back into records. */
import { checkRecord } from '#domain/exchange/check-record.ts';
import type { MarkRecord } from '#domain/exchange/record.ts';
import { childrenOf, parseXml, type XmlNode } from './parse-xml.ts';

type Fields = Record<string, unknown>;

/** WebVTT metadata. Follows the parser of the standard: blocks between blank lines, an optional id, the line of times. */
export function readVtt(text: string): readonly MarkRecord[] {
  const [head, ...blocks] = text.replace(/\r\n?/g, '\n').split(/\n\n+/);
  if (head !== 'WEBVTT') throw new Error('The file does not begin with WEBVTT.');
  const clip = /^NOTE vknz-marks 1; (\w+) (\S+)$/m.exec(blocks[0] ?? '');
  if (clip === null) throw new Error('The note about the clip is missing.');
  const cues = blocks.slice(1).filter((block) => block.trim() !== '');
  return cues.map((cue) => readCue(cue, `${clip[1]}:${clip[2]}`));
}

function readCue(cue: string, clip: string): MarkRecord {
  const [id, times = '', ...payload] = cue.replace(/\n$/, '').split('\n');
  const found = /^(\d{2,}:\d{2}:\d{2}\.\d{3}) --> (\d{2,}:\d{2}:\d{2}\.\d{3})$/.exec(times);
  if (found === null || payload.length !== 1 || payload[0]?.includes('-->') === true) throw new Error('A damaged cue.');
  const { point, ...rest } = JSON.parse(payload[0] ?? '') as Fields;
  const [start, end] = [secondsOf(found[1] ?? ''), secondsOf(found[2] ?? '')];
  if (rest['id'] !== id || end <= start) throw new Error('A cue that players would refuse.');
  return toRecord({ ...rest, clip, start, end: point === true ? start : end });
}

function secondsOf(time: string): number {
  const [hours, minutes, seconds] = time.split(':').map(Number) as [number, number, number];
  return hours * 3600 + minutes * 60 + seconds;
}

/** A W3C Web Annotation collection, page by page. */
export function readWebAnnotations(text: string): readonly MarkRecord[] {
  const collection = JSON.parse(text) as Fields;
  const records: MarkRecord[] = [];
  for (
    let page = collection['first'] as Fields | undefined;
    page !== undefined;
    page = page['next'] as Fields | undefined
  ) {
    if (page['startIndex'] !== records.length) throw new Error('A page does not begin where the one before ended.');
    records.push(...(page['items'] as readonly Fields[]).map(readAnnotation));
  }
  if (collection['total'] !== records.length) throw new Error('The collection does not have as many as it says.');
  return records;
}

function readAnnotation(annotation: Fields): MarkRecord {
  const body = (annotation['body'] ?? []) as readonly Readonly<Record<string, string>>[];
  const valueOf = (purpose: string): string | undefined => body.find((part) => part['purpose'] === purpose)?.['value'];
  const target = annotation['target'] as Readonly<{ source: Readonly<{ id: string }>; selector: Fields }>;
  const times = /^t=([\d.]+),([\d.]+)$/.exec(String(target.selector['value']));
  const [start, end] = [Number(times?.[1]), Number(times?.[2])];
  const { id: source } = target.source;
  return toRecord({
    v: 1,
    id: String(annotation['id']).replace(/^urn:(uuid|vknz:mark):/, ''),
    clip: source.startsWith('urn:uuid:') ? source.replace('urn:uuid:', 'own:') : source.replace('urn:vknz:', ''),
    start,
    end: annotation['punt'] === true ? start : end,
    by: wordOf(annotation['perspectief']),
    mode: wordOf(annotation['werkwijze']),
    signal: body.find((part) => part['purpose'] === 'tagging')?.['source']?.replace('urn:', ''),
    question: annotation['leidvraag'] === undefined ? undefined : wordOf(annotation['leidvraag']),
    observation: valueOf('describing'),
    interpretation: valueOf('assessing'),
    alternative: valueOf('editing'),
    sure: annotation['zekerheid'],
    created: annotation['created'],
    modified: annotation['modified'],
  });
}

function wordOf(term: unknown): string {
  return String(term).replace('vknz:', '');
}

/** An ELAN document. Refuses what ELAN would: slots out of order, overlap within a tier, references to nothing. */
export function readEaf(text: string): readonly MarkRecord[] {
  const root = parseXml(text);
  const slots = readSlots(root);
  const properties = childrenOf(childrenOf(root, 'HEADER')[0] as XmlNode, 'PROPERTY');
  const restOf = (id: string): Fields =>
    JSON.parse(properties.find(({ attributes }) => attributes['NAME'] === `vknz:${id}`)?.text ?? '') as Fields;
  const tiers = childrenOf(root, 'TIER');
  const notes = tiers.flatMap((tier) =>
    annotationsOf(tier, 'REF_ANNOTATION').map((node) => ({ ...node, kind: tier.attributes['TIER_ID']?.split('-')[1] })),
  );
  return tiers.flatMap((tier) => {
    let free = 0;
    return annotationsOf(tier, 'ALIGNABLE_ANNOTATION').map(({ attributes, value }) => {
      const [begin, end] = ['TIME_SLOT_REF1', 'TIME_SLOT_REF2'].map((ref) => slots.get(attributes[ref] ?? '')) as [
        number,
        number,
      ];
      if (begin < free || end <= begin) throw new Error('Annotations of a tier overlap.');
      free = end;
      const { point, ...rest } = restOf(attributes['ANNOTATION_ID'] ?? '');
      const noteOf = (kind: string): string | undefined =>
        notes.find((note) => note.kind === kind && note.attributes['ANNOTATION_REF'] === attributes['ANNOTATION_ID'])
          ?.value;
      return toRecord({
        ...rest,
        start: begin / 1000,
        end: point === true ? begin / 1000 : end / 1000,
        by: tier.attributes['PARTICIPANT'],
        signal: value === '' ? undefined : `vknz:${value}`,
        observation: noteOf('observatie'),
        interpretation: noteOf('interpretatie'),
        alternative: noteOf('alternatief'),
      });
    });
  });
}

function readSlots(root: XmlNode): ReadonlyMap<string, number> {
  const slots = childrenOf(childrenOf(root, 'TIME_ORDER')[0] as XmlNode, 'TIME_SLOT').map(
    ({ attributes }) => [attributes['TIME_SLOT_ID'] ?? '', Number(attributes['TIME_VALUE'])] as const,
  );
  if (slots.some(([, time], index) => time < (slots[index - 1]?.[1] ?? 0))) throw new Error('Slots are out of order.');
  return new Map(slots);
}

function annotationsOf(
  tier: XmlNode,
  name: string,
): readonly Readonly<{ attributes: XmlNode['attributes']; value: string }>[] {
  return childrenOf(tier, 'ANNOTATION').flatMap((annotation) =>
    childrenOf(annotation, name).map(({ attributes, children }) => ({ attributes, value: children[0]?.text ?? '' })),
  );
}

function toRecord(fields: Fields): MarkRecord {
  const checked = checkRecord(fields);
  if (!checked.ok) throw new Error(`The field ${checked.problem} cannot be read back.`);
  return checked.value;
}

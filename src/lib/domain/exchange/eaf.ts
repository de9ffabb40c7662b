/** Marks as an ELAN document (.eaf, format 3.0): per person a tier of signals with tiers of notes under it. */
import { laneOf, layTiers, type TierMark } from './eaf-tiers.ts';
import { isPoint, type MarkRecord } from './record.ts';
import { signalTerms, wordOfTerm } from './terms.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

const language = 'nld';
const vocabulary = 'signalen';
const signalType = 'signaal-lt';
const noteType = 'notitie-lt';
const association = 'Symbolic_Association';

/** What the file is about. `date`: ISO 8601 with zone, the instant of writing. */
export type EafSubject = Readonly<{ clip: string; date: string }>;

/**
 * The text of a document with the marks of one clip; marks of other clips are left out. The medium has a neutral name: its own
 * may hold a client's. What ELAN has no place for stands in properties of the document, by annotation.
 */
export function writeEaf(records: readonly MarkRecord[], { clip, date }: EafSubject): string {
  const { tiers, last } = layTiers(records.filter((record) => record.clip === clip));
  const slots = nameSlots(tiers.flatMap(({ marks }) => marks));
  const document = {
    AUTHOR: '',
    DATE: date,
    FORMAT: '3.0',
    VERSION: '3.0',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:noNamespaceSchemaLocation': 'http://www.mpi.nl/tools/elan/EAFv3.0.xsd',
  };
  const tierElements = tiers.flatMap((tier) => [
    element(
      'TIER',
      { TIER_ID: laneOf(tier, 'signaal'), PARTICIPANT: tier.by, ANNOTATOR: tier.by, LINGUISTIC_TYPE_REF: signalType },
      tier.marks.map((mark) => signalAnnotation(mark, slots)),
    ),
    ...tier.notes.map(({ name, annotations }) =>
      element(
        'TIER',
        { TIER_ID: laneOf(tier, name), PARENT_REF: laneOf(tier, 'signaal'), LINGUISTIC_TYPE_REF: noteType },
        annotations.map(noteAnnotation),
      ),
    ),
  ]);
  const marks = tiers.flatMap((tier) => tier.marks);
  return writeXml(
    element('ANNOTATION_DOCUMENT', document, [
      headerOf(marks, last),
      element('TIME_ORDER', {}, timeSlots(slots)),
      ...tierElements,
      ...closing,
    ]),
  );
}

/** The slots of all marks, in order of time: `begin` and `end` of an annotation by its id. */
type Slots = ReadonlyMap<string, Readonly<{ name: string; time: number }>>;

function nameSlots(marks: readonly TierMark[]): Slots {
  const edges = marks.flatMap(({ id, begin, end }) => [
    { key: `${id} begin`, time: begin },
    { key: `${id} end`, time: end },
  ]);
  const ordered = edges.toSorted((a, b) => a.time - b.time);
  return new Map(ordered.map(({ key, time }, index) => [key, { name: `ts${index + 1}`, time }]));
}

function timeSlots(slots: Slots): readonly XmlElement[] {
  return [...slots.values()].map(({ name, time }) =>
    element('TIME_SLOT', { TIME_SLOT_ID: name, TIME_VALUE: String(time) }),
  );
}

function headerOf(marks: readonly TierMark[], last: number): XmlElement {
  const media = { MEDIA_URL: 'file:///opname.mp4', MIME_TYPE: 'video/mp4', RELATIVE_MEDIA_URL: './opname.mp4' };
  return element('HEADER', { MEDIA_FILE: '', TIME_UNITS: 'milliseconds' }, [
    element('MEDIA_DESCRIPTOR', media),
    element('PROPERTY', { NAME: 'lastUsedAnnotationId' }, String(last)),
    ...marks.map(({ id, record }) => element('PROPERTY', { NAME: `vknz:${id}` }, JSON.stringify(restOf(record)))),
  ]);
}

/** What is in no tier. */
function restOf(record: MarkRecord): Readonly<Record<string, unknown>> {
  const { v, id, clip, mode, question, sure, created, modified } = record;
  return { v, id, clip, mode, question, sure, created, modified, ...(isPoint(record) ? { point: true } : {}) };
}

function signalAnnotation({ id, record }: TierMark, slots: Slots): XmlElement {
  const word = record.signal === undefined ? '' : wordOfTerm(record.signal);
  const attributes = {
    ANNOTATION_ID: id,
    TIME_SLOT_REF1: slots.get(`${id} begin`)?.name ?? '',
    TIME_SLOT_REF2: slots.get(`${id} end`)?.name ?? '',
    ...(word === '' ? {} : { CVE_REF: `cve-${word}` }),
  };
  return annotation('ALIGNABLE_ANNOTATION', attributes, word);
}

function noteAnnotation(note: Readonly<{ id: string; of: string; text: string }>): XmlElement {
  return annotation('REF_ANNOTATION', { ANNOTATION_ID: note.id, ANNOTATION_REF: note.of }, note.text);
}

function annotation(name: string, attributes: Readonly<Record<string, string>>, text: string): XmlElement {
  return element('ANNOTATION', {}, [element(name, attributes, [element('ANNOTATION_VALUE', {}, text)])]);
}

/** What follows the tiers, the same in every document. */
const closing: readonly XmlElement[] = [
  element('LINGUISTIC_TYPE', {
    LINGUISTIC_TYPE_ID: signalType,
    TIME_ALIGNABLE: 'true',
    GRAPHIC_REFERENCES: 'false',
    CONTROLLED_VOCABULARY_REF: vocabulary,
  }),
  element('LINGUISTIC_TYPE', {
    LINGUISTIC_TYPE_ID: noteType,
    TIME_ALIGNABLE: 'false',
    GRAPHIC_REFERENCES: 'false',
    CONSTRAINTS: association,
  }),
  element('LANGUAGE', { LANG_ID: language, LANG_LABEL: 'Dutch (nld)' }),
  element('CONSTRAINT', { STEREOTYPE: association, DESCRIPTION: '1-1 association with a parent annotation' }),
  element('CONTROLLED_VOCABULARY', { CV_ID: vocabulary }, [
    element('DESCRIPTION', { LANG_REF: language }),
    ...signalTerms.map(({ word, family }) =>
      element('CV_ENTRY_ML', { CVE_ID: `cve-${word}` }, [
        element('CVE_VALUE', { LANG_REF: language, DESCRIPTION: family }, word),
      ]),
    ),
  ]),
];

/** Marks as W3C Web Annotations: a collection with one page per person who marked. */
import { compareRecords, isPoint, seers, shownEnd, toMillisecond, type MarkRecord } from './record.ts';
import { termBase } from './terms.ts';

const mediaFragments = 'http://www.w3.org/TR/media-frags/';
const uuidForm = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    vknz: termBase,
    perspectief: { '@id': 'vknz:perspectief', '@type': '@id' },
    leidvraag: { '@id': 'vknz:leidvraag', '@type': '@id' },
    werkwijze: { '@id': 'vknz:werkwijze', '@type': '@id' },
    zekerheid: 'vknz:zekerheid',
    punt: 'vknz:punt',
  },
];

/** What a note is for, in the words of the standard. */
const purposes = { observation: 'describing', interpretation: 'assessing', alternative: 'editing' } as const;
const noteFields = ['observation', 'interpretation', 'alternative'] as const;

type Page = Readonly<{ id: string }>;

/** The text of a JSON-LD file. `id`: an IRI for the collection, new for every export. */
export function writeWebAnnotations(records: readonly MarkRecord[], id: string): string {
  const present = seers.filter((by) => records.some((record) => record.by === by));
  const pages = present.map((by, place) => {
    const own = records.filter((record) => record.by === by).toSorted(compareRecords);
    const startIndex = records.filter((record) => present.indexOf(record.by) < place).length;
    return { id: `${id}#${by}`, type: 'AnnotationPage', partOf: id, startIndex, items: own.map(toAnnotation) };
  });
  // Each page holds the next one: a file has no other place that a reader could get it from.
  const first = pages.reduceRight<Page | null>((next, page) => (next === null ? page : { ...page, next }), null);
  const last = pages.at(-1)?.id;
  const links = first === null ? {} : { first, last };
  const collection = { '@context': context, id, type: 'AnnotationCollection', total: records.length, ...links };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function toAnnotation(record: MarkRecord): Readonly<Record<string, unknown>> {
  const body = toBody(record);
  const purposesOfBody = new Set(body.map(({ purpose }) => purpose));
  return {
    id: `urn:${uuidForm.test(record.id) ? 'uuid' : 'vknz:mark'}:${record.id}`,
    type: 'Annotation',
    motivation: purposesOfBody.size === 0 ? 'highlighting' : [...purposesOfBody],
    created: record.created,
    ...(record.modified === undefined ? {} : { modified: record.modified }),
    perspectief: `vknz:${record.by}`,
    ...(record.question === undefined ? {} : { leidvraag: `vknz:${record.question}` }),
    werkwijze: `vknz:${record.mode}`,
    ...(record.sure === undefined ? {} : { zekerheid: record.sure }),
    ...(isPoint(record) ? { punt: true } : {}),
    ...(body.length === 0 ? {} : { body }),
    target: toTarget(record),
  };
}

function toBody(record: MarkRecord): readonly Readonly<{ purpose: string } & Record<string, string>>[] {
  const signal =
    record.signal === undefined
      ? []
      : [{ type: 'SpecificResource', source: `urn:${record.signal}`, purpose: 'tagging' }];
  const notes = noteFields.flatMap((field) => {
    const value = record[field];
    if (value === undefined) return [];
    return [{ type: 'TextualBody', value, format: 'text/plain', language: 'nl', purpose: purposes[field] }];
  });
  return [...signal, ...notes];
}

/** `t=79` alone would mean "from 79 to the end", and equal begin and end is no range: a point gets half a second. */
function toTarget(record: MarkRecord): Readonly<Record<string, unknown>> {
  const value = `t=${toMillisecond(record.start)},${shownEnd(record)}`;
  return {
    type: 'SpecificResource',
    source: { id: iriOfClip(record.clip), type: 'Video', format: 'video/mp4' },
    selector: { type: 'FragmentSelector', conformsTo: mediaFragments, value },
  };
}

/** `own:<uuid>` has an IRI of its own; a clip of the course is a term. */
function iriOfClip(clip: string): string {
  const own = clip.startsWith('own:') ? clip.slice('own:'.length) : '';
  return uuidForm.test(own) ? `urn:uuid:${own}` : termBase + clip;
}

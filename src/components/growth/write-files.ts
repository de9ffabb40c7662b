/** Writes the files that a learner can take along; fetched when the first one is asked for. */
import { writeCsv } from '#domain/exchange/csv.ts';
import { writeEaf } from '#domain/exchange/eaf.ts';
import { writeJson } from '#domain/exchange/json.ts';
import { writeVtt } from '#domain/exchange/vtt.ts';
import { writeWebAnnotations } from '#domain/exchange/web-annotation.ts';
import type { GrowthData } from '#domain/growth/growth-data.ts';
import { outcomesOf, recordsOf } from '#domain/growth/take-along.ts';
import type { Progress } from '#domain/progress.ts';

/** Formats by the ending of their files; the last two hold the marks of one clip. */
export type FileFormat = 'json' | 'csv' | 'jsonld' | 'vtt' | 'eaf';

const types: Readonly<Record<FileFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  vtt: 'text/vtt',
  eaf: 'application/xml',
};

/** The text of a file with the learner's marks, and its media type. `clip`: id, for formats of one clip. */
export function writeFile(
  format: FileFormat,
  progress: Progress,
  data: GrowthData,
  clip: string,
): Readonly<{ text: string; type: string }> {
  const records = recordsOf(progress, data);
  const subject = `clip:${clip}`;
  const writers: Readonly<Record<FileFormat, () => string>> = {
    json: () => writeJson(records),
    csv: () => writeCsv(records, outcomesOf(progress, data)),
    jsonld: () => writeWebAnnotations(records, `urn:uuid:${crypto.randomUUID()}`),
    vtt: () => writeVtt(records, subject),
    eaf: () => writeEaf(records, { clip: subject, date: new Date().toISOString() }),
  };
  return { text: writers[format](), type: types[format] };
}

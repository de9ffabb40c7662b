/** `clip.json` and `cues.json`: what the course knows about a clip. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clipFiles, type ClipFacts, type Thumbs, type Variant } from '#domain/clip.ts';
import { nameOf } from '../tracks/captions.ts';
import { makeTranscript } from '../tracks/descriptions.ts';
import { roundTime, type Timeline } from '../timeline/timeline.ts';
import { fingerprintBytes } from './fingerprint.ts';

export const factsName = 'clip.json';
export const cuesName = 'cues.json';

export type Rendered = Readonly<{
  performance: Readonly<{ timeline: Timeline; variantOf: Variant | null }>;
  /** Holds the finished files. */
  folder: string;
  /** What was measured in the finished video. */
  measured: Readonly<{ length: number; width: number; height: number }>;
  madeFrom: ClipFacts['madeFrom'];
  thumbs: Omit<Thumbs, 'file'>;
}>;

/** Collects the facts of a rendered clip. */
export function collectFacts({ performance, folder, measured, madeFrom, thumbs }: Rendered): ClipFacts {
  const { timeline, variantOf } = performance;
  const { screenplay } = timeline;
  const names = readdirSync(folder).filter((name) => name !== factsName && name !== cuesName);
  const isSpokenByPeople = screenplay.beats.some((beat) => beat.say?.file !== undefined);
  return {
    version: 2,
    id: screenplay.id,
    title: screenplay.title,
    notice: screenplay.notice,
    provenance: isSpokenByPeople ? 'animation-with-voices' : 'animation',
    variantOf,
    length: roundTime(measured.length),
    width: measured.width,
    height: measured.height,
    people: Object.entries(screenplay.cast).map(([key, { role }]) => ({ key, name: nameOf(timeline, key), role })),
    cues: timeline.cues,
    transcript: makeTranscript(timeline),
    chapters: timeline.chapters,
    thumbs: { file: clipFiles.thumbs, ...thumbs },
    madeFrom,
    files: Object.fromEntries(names.sort().map((name) => [name, describeFile(join(folder, name))])),
  };
}

/** Writes both files: cues apart, so that another recording can bring its own times. */
export function writeFacts({ cues, ...facts }: ClipFacts, folder: string): void {
  const write = (name: string, value: unknown): void => {
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  };
  write(factsName, facts);
  write(cuesName, { version: 1, clip: facts.id, cues });
}

function describeFile(path: string): Readonly<{ bytes: number; sha256: string }> {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, sha256: fingerprintBytes(bytes) };
}

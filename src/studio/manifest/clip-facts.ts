/** `clip.json`: what the course knows about a clip. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClipFacts } from '#domain/clip.ts';
import { nameOf } from '../tracks/captions.ts';
import { makeTranscript } from '../tracks/descriptions.ts';
import { roundTime, type Timeline } from '../timeline/timeline.ts';
import { fingerprintBytes } from './fingerprint.ts';

export const factsName = 'clip.json';

/** Collects the facts of a rendered clip; `folder` holds its files, `video` what was measured in the finished file. */
export function collectFacts(
  timeline: Timeline,
  folder: string,
  video: Readonly<{ length: number; width: number; height: number }>,
  madeFrom: ClipFacts['madeFrom'],
): ClipFacts {
  const { screenplay } = timeline;
  const names = readdirSync(folder).filter((name) => name !== factsName);
  const isSpokenByPeople = screenplay.beats.some((beat) => beat.say?.file !== undefined);
  return {
    version: 1,
    id: screenplay.id,
    title: screenplay.title,
    notice: screenplay.notice,
    provenance: isSpokenByPeople ? 'animation-with-voices' : 'animation',
    length: roundTime(video.length),
    width: video.width,
    height: video.height,
    people: Object.entries(screenplay.cast).map(([key, { role }]) => ({ key, name: nameOf(timeline, key), role })),
    cues: timeline.cues,
    transcript: makeTranscript(timeline),
    madeFrom,
    files: Object.fromEntries(names.sort().map((name) => [name, describeFile(join(folder, name))])),
  };
}

function describeFile(path: string): Readonly<{ bytes: number; sha256: string }> {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, sha256: fingerprintBytes(bytes) };
}

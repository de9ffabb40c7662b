/** Is every delivered file there, the same as when it was rendered, and small enough? */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clipFiles, type ClipFacts } from '#domain/clip.ts';
import type { Problem } from '../problem.ts';
import type { Screenplay } from '../screenplay/schema.ts';
import { cuesName, factsName } from './clip-facts.ts';
import { fingerprintBytes } from './fingerprint.ts';

/** Bytes; videos per minute, because a longer clip may be larger. */
export const sizeLimits = {
  videoPerMinute: 1_200_000,
  litePerMinute: 400_000,
  poster: 50_000,
  thumbs: 70_000,
  all: 60_000_000,
} as const;

/** The most bytes that a file of a clip of this length, in seconds, may have; `undefined` for a file without a limit. */
export function sizeLimitOf(name: string, length: number): number | undefined {
  const minutes = length / 60;
  const limits: Readonly<Record<string, number>> = {
    [clipFiles.video]: sizeLimits.videoPerMinute * minutes,
    [clipFiles.cuts]: sizeLimits.videoPerMinute * minutes,
    [clipFiles.lite]: sizeLimits.litePerMinute * minutes,
    [clipFiles.poster]: sizeLimits.poster,
    [clipFiles.thumbs]: sizeLimits.thumbs,
  };
  return limits[name];
}

/** What a clip of this screenplay must have. */
export function requiredFilesOf(screenplay: Screenplay): readonly string[] {
  const { cuts, chapters, ...always } = clipFiles;
  const hasChapters = screenplay.beats.some((beat) => beat.chapter !== undefined);
  return [...Object.values(always), ...(screenplay.cuts ? [cuts] : []), ...(hasChapters ? [chapters] : [])];
}

/** Checks presence, size and hash of each file, and that nothing else lies in the folder. */
export function checkFiles(
  facts: ClipFacts,
  screenplay: Screenplay,
  folder: string,
  show: (path: string) => string,
): readonly Problem[] {
  const here = existsSync(folder) ? readdirSync(folder) : [];
  const listed = Object.keys(facts.files);
  const problem = (name: string, found: string, expected: string, remedy: string): Problem => ({
    file: show(join(folder, name)),
    line: null,
    found,
    expected,
    remedy,
  });
  const render = `Run npm run studio -- render ${facts.id}.`;
  return [
    ...requiredFilesOf(screenplay)
      .filter((name) => !listed.includes(name))
      .map((name) => problem(factsName, `no ${name}`, 'every required file', render)),
    ...here
      .filter((name) => name !== factsName && name !== cuesName && !listed.includes(name))
      .map((name) =>
        problem(name, 'a file that clip.json does not name', 'only rendered files', 'Remove it, or render again.'),
      ),
    ...Object.entries(facts.files).flatMap(([name, { bytes, sha256 }]) => {
      const path = join(folder, name);
      if (!existsSync(path)) return [problem(name, 'no file', 'the file that clip.json names', render)];
      const content = readFileSync(path);
      if (content.length === bytes && fingerprintBytes(content) === sha256) return [];
      return [
        problem(name, 'other contents', 'the rendered file, unchanged', `${render} Never edit rendered files by hand.`),
      ];
    }),
    ...checkSizes(facts, problem),
  ];
}

type Report = (name: string, found: string, expected: string, remedy: string) => Problem;

function checkSizes(facts: ClipFacts, problem: Report): readonly Problem[] {
  return Object.entries(facts.files).flatMap(([name, { bytes }]) => {
    const limit = sizeLimitOf(name, facts.length) ?? Number.POSITIVE_INFINITY;
    if (bytes <= limit) return [];
    const expected = `at most ${String(Math.round(limit))} bytes`;
    return [problem(name, `${String(bytes)} bytes`, expected, 'Encode it smaller in src/studio/encode.')];
  });
}

/** All clips together. `name` is how the problem names the folder. */
export function checkTotalSize(folder: string, name: string): readonly Problem[] {
  if (!existsSync(folder)) return [];
  const total = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  if (total <= sizeLimits.all) return [];
  return [
    {
      file: name,
      line: null,
      found: `${String(total)} bytes`,
      expected: `at most ${String(sizeLimits.all)} bytes for all clips together`,
      remedy: 'Leave out "cuts: true" where no lesson uses it, or encode smaller in src/studio/encode.',
    },
  ];
}

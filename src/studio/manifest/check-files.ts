/** Is every delivered file there, the same as when it was rendered, and small enough? */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClipFacts } from '#domain/clip.ts';
import type { Problem } from '../problem.ts';
import { factsName } from './clip-facts.ts';
import { fingerprintBytes } from './fingerprint.ts';

/** Bytes; the video per minute, because a longer clip may be larger. */
export const sizeLimits = { videoPerMinute: 1_200_000, poster: 45_000, folder: 4_000_000 } as const;

export const requiredFiles = ['video.mp4', 'poster.jpg', 'captions.nl.vtt', 'descriptions.nl.vtt'] as const;

/** Checks presence, size and hash of each file, and that nothing else lies in the folder. */
export function checkFiles(facts: ClipFacts, folder: string, show: (path: string) => string): readonly Problem[] {
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
    ...requiredFiles
      .filter((name) => !listed.includes(name))
      .map((name) => problem(factsName, `no ${name}`, 'every required file', render)),
    ...here
      .filter((name) => name !== factsName && !listed.includes(name))
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
  const total = Object.values(facts.files).reduce((sum, file) => sum + file.bytes, 0);
  const sizes: readonly (readonly [string, number, number])[] = [
    ['video.mp4', facts.files['video.mp4']?.bytes ?? 0, (sizeLimits.videoPerMinute * facts.length) / 60],
    ['poster.jpg', facts.files['poster.jpg']?.bytes ?? 0, sizeLimits.poster],
    ['', total, sizeLimits.folder],
  ];
  return sizes
    .filter(([, bytes, limit]) => bytes > limit)
    .map(([name, bytes, limit]) =>
      problem(
        name,
        `${String(bytes)} bytes`,
        `at most ${String(Math.round(limit))} bytes`,
        'Encode it smaller in src/studio/encode.',
      ),
    );
}

/** SHA-256 of what a clip is made from: tells when a new render is due. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { studioFolder } from '../paths.ts';

/**
 * The folders whose code decides what a clip looks and sounds like, and what its tracks say. Commands, checks, error texts
 * and the command line are left out on purpose: changing them does not make a new render due.
 */
export const renderingFolders = [
  'cast',
  'drawing',
  'encode',
  'geometry',
  'motion',
  'rig',
  'sound',
  'speech',
  'stage',
  'timeline',
  'tracks',
] as const;

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hash of a text with line endings normalised, so that a checkout on Windows gives the same. */
export function fingerprintText(text: string): string {
  return sha256(text.replaceAll('\r\n', '\n'));
}

/** Hash of a file as it is. */
export function fingerprintBytes(bytes: Buffer): string {
  return sha256(bytes);
}

/** Hash of all rendering sources: names and contents, in a fixed order. */
export function fingerprintRenderer(folder: string = studioFolder): string {
  const parts = renderingFolders
    .flatMap((name) => listSources(join(folder, name)))
    .map((path) => [relative(folder, path).split(sep).join('/'), fingerprintText(readFileSync(path, 'utf8'))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(parts.map(([name, hash]) => `${name} ${hash}\n`).join(''));
}

function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

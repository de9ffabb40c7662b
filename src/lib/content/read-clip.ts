/** Reads the facts of a delivered clip from its folder, checked. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ClipFacts } from '#domain/clip.ts';
import { clipFileSchema, cuesFileSchema, joinClip } from './clip-schema.ts';

export const clipFileName = 'clip.json';
export const cuesFileName = 'cues.json';

/** The clip in a folder; `null` when there is none. Throws with the name of the file that is not as it should be. */
export async function readClip(folder: string): Promise<ClipFacts | null> {
  const [clipPath, cuesPath] = [join(folder, clipFileName), join(folder, cuesFileName)];
  if (!existsSync(clipPath)) return null;
  const file = await readJson(clipPath, clipFileSchema);
  return joinClip(file, await readJson(cuesPath, cuesFileSchema));
}

/** All clips below a folder such as `public/clips`, by id; none where the folder is missing. */
export async function readClips(folder: string): Promise<ReadonlyMap<string, ClipFacts>> {
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).toSorted();
  const clips = await Promise.all(names.map((name) => readClip(join(folder, name))));
  return new Map(clips.filter((clip) => clip !== null).map((clip) => [clip.id, clip]));
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not as it should be: ${parsed.error.message}`);
  return parsed.data;
}

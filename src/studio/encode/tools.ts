/** The programs that a render needs, looked for before anything starts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Screenplay } from '../screenplay/schema.ts';
import { voicePath } from '../speech/mbrola.ts';
import { StudioError } from '../problem.ts';

const packages: Readonly<Record<string, string>> = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffmpeg',
  sox: 'sox',
  'espeak-ng': 'espeak-ng',
  mbrola: 'mbrola',
};

/** Fails with one sentence when a program or a voice is missing. */
export function requireTools(screenplay: Screenplay, names: readonly string[]): void {
  const missing = names.filter((name) => spawnSync(name, ['-version'], { stdio: 'ignore' }).error !== undefined);
  const voices = Object.values(screenplay.cast)
    .map((member) => member.voice.database)
    .filter((database) => names.includes('mbrola') && !existsSync(voicePath(database)));
  const wanted = new Set([
    ...missing.map((name) => packages[name] ?? name),
    ...voices.map((voice) => `mbrola-${voice}`),
  ]);
  if (wanted.size === 0) return;
  throw new StudioError(
    `This machine lacks ${[...wanted].join(', ')}; install it with apt-get (mbrola and its voices are in Debian's contrib and non-free sections).`,
  );
}

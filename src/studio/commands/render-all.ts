/** `render --all`: every clip that is not up to date, some side by side. What was finished stays finished: run it again to go on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fingerprintRenderer } from '../manifest/fingerprint.ts';
import { listClips, studioFolder, type ClipSource } from '../paths.ts';
import { StudioError } from '../problem.ts';
import { isUpToDate } from './check.ts';
import { loadPlay } from './play.ts';

/** Renders all clips that are due, `jobs` at a time. Throws at the end when one or more failed. */
export async function renderAll(jobs: number, say: (line: string) => void): Promise<void> {
  const clips = listClips();
  // Mistakes in any screenplay are told before the first clip is drawn.
  for (const clip of clips) loadPlay(clip);
  const renderer = fingerprintRenderer();
  const due = clips.filter((clip) => !isUpToDate(clip, renderer));
  say(
    `${String(clips.length)} clips, ${String(clips.length - due.length)} up to date, ${String(due.length)} to render`,
  );
  const queue = [...due];
  const failed: string[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let clip = queue.shift(); clip !== undefined; clip = queue.shift()) {
      const place = (): string => `[${String(done)} of ${String(due.length)} done]`;
      const isDelivered = await renderApart(clip, (line) => {
        say(`${place()} ${line}`);
      });
      done += 1;
      if (isDelivered) continue;
      failed.push(clip.id);
      say(`${place()} ${clip.id}: failed`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  if (failed.length > 0) throw new StudioError(`Not rendered: ${failed.join(', ')}. The others are delivered.`);
  say(`All ${String(clips.length)} clips are up to date.`);
}

/** In a process of its own: one clip that fails leaves the others alone. */
async function renderApart(clip: ClipSource, say: (line: string) => void): Promise<boolean> {
  const child = spawn(process.execPath, [join(studioFolder, 'main.ts'), 'render', clip.id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', say);
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}

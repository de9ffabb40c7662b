/** Writes a plan as an archive whose bytes depend on nothing but the content of its files. */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile, type Options } from 'yazl';
import type { PackagePlan } from './plan.ts';

/** Local time on purpose: the archive holds local time without a zone, so that every machine writes the same bytes. */
const time = new Date(2026, 0, 1, 12);
const packed = /\.(mp4|webm|mp3|m4a|png|jpe?g|gif|webp|avif|woff2|pdf|docx|xlsx)$/;

/** Writes to `target` by way of a temporary file, so that an interrupted run leaves no half package. Answers the bytes. */
export async function writeZip(plan: PackagePlan, root: string, target: string): Promise<number> {
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.part`;
  try {
    await writeEntries(plan, root, partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return (await stat(target)).size;
}

async function writeEntries(plan: PackagePlan, root: string, target: string): Promise<void> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  for (const { path, text, from, bytes } of plan.files) {
    const options: Partial<Options> = {
      mtime: time,
      mode: 0o100644,
      compress: !packed.test(path),
      forceDosTimestamp: true,
    };
    if (bytes !== undefined) zip.addBuffer(Buffer.from(bytes), path, options);
    else if (text === null) zip.addFile(join(root, from), path, options);
    else zip.addBuffer(Buffer.from(text, 'utf8'), path, options);
  }
  zip.end();
  await Promise.race([pipeline(zip.outputStream, createWriteStream(target)), failed]);
}

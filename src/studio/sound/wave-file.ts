/** Reading and writing mono 16-bit wave files. */
import { readFileSync, writeFileSync } from 'node:fs';

export type Wave = Readonly<{ samples: Float32Array; sampleRate: number }>;

/** Reads the first channel; samples are -1 to 1. */
export function readWave(path: string): Wave {
  const bytes = readFileSync(path);
  let offset = 12;
  while (offset + 8 < bytes.length && bytes.toString('ascii', offset, offset + 4) !== 'data') {
    offset += 8 + bytes.readUInt32LE(offset + 4);
  }
  const count = Math.min(bytes.readUInt32LE(offset + 4), bytes.length - offset - 8) >> 1;
  const samples = new Float32Array(count);
  for (let i = 0; i < count; i++) samples[i] = bytes.readInt16LE(offset + 8 + 2 * i) / 32768;
  return { samples, sampleRate: bytes.readUInt32LE(24) };
}

/** Writes samples of -1 to 1; louder ones are clipped. */
export function writeWave(path: string, { samples, sampleRate }: Wave): void {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => {
    bytes.writeInt16LE(Math.trunc(Math.max(-1, Math.min(1, sample)) * 32767), 44 + 2 * i);
  });
  writeFileSync(path, bytes);
}

/** A level in decibels as a factor. */
export function decibels(level: number): number {
  return 10 ** (level / 20);
}

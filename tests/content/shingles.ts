/** Runs of seven words, hashed: tells whether two texts share one without keeping either text. */
import { createHash } from 'node:crypto';

const runLength = 7;

/** Every run of seven words of a text, without capitals, accents and punctuation. */
export function runsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(runLength - 1).map((_word, index) => words.slice(index, index + runLength).join(' '));
}

/** First ten hexadecimals of the SHA-256: enough to tell runs apart, too little to read one back. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 10);
}

/** The runs of `text` that are among `hashes`. */
export function sharedRuns(text: string, hashes: ReadonlySet<string>): readonly string[] {
  return [...new Set(runsIn(text))].filter((run) => hashes.has(hashRun(run)));
}

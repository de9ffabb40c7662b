/**
 * Makes `fixtures/source-shingles.json` anew. Arguments: text files with what the public pages S1 and S2 of
 * `src/content/sources.yaml` say, saved by hand. Only hashes are kept; the texts are not ours to pass on.
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { hashRun, runsIn } from './shingles.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('Name the text files of the public pages.');
const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
const hashes = [...new Set(texts.flatMap(runsIn).map(hashRun))].toSorted();
const target = new URL('./fixtures/source-shingles.json', import.meta.url);
await writeFile(target, `${JSON.stringify(hashes, null, 2)}\n`);
process.stdout.write(`${hashes.length} runs of seven words\n`);

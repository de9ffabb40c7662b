/**
 * The course tells in its own words what the public pages say, https://www.han.nl/projecten/2018/van-kijken-naar-zien/ and
 * https://mind-the-gap-academy.com/vknz-2/ (S1 and S2 in `src/content/sources.yaml`): no seven words in a row are theirs.
 * The fixture holds hashes of all such runs in their texts; `make-source-shingles.ts` makes it.
 */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contentFolder, filesIn } from './real-content.ts';
import { hashRun, runsIn, sharedRuns } from './shingles.ts';

const fixture = new URL('./fixtures/source-shingles.json', import.meta.url);
const hashes = new Set(JSON.parse(await readFile(fixture, 'utf8')) as readonly string[]);

const paths = [
  ...(await filesIn(`${contentFolder}/lessons`, '.mdx')),
  ...(await filesIn(`${contentFolder}/exercises`, '.yaml')),
  ...(await filesIn(`${contentFolder}/conversations`, '.yaml')),
  ...(await filesIn(`${contentFolder}/guides`, '.yaml')),
  ...(await filesIn(`${contentFolder}/tools`, '.yaml')),
  `${contentFolder}/glossary.yaml`,
  ...(await filesIn('src/lib/i18n', '.ts')),
  ...(await filesIn('src/pages', '.astro')),
  ...(await filesIn('src/components', '.astro')),
  ...(await filesIn('src/components', '.svelte')),
];

describe('texts that learners read', () => {
  it.each(paths)('%s', async (path) => {
    const text = await readFile(path, 'utf8');
    // With tags, which may stand in one another, and without, because they interrupt a sentence.
    const found = [...sharedRuns(text, hashes), ...sharedRuns(text.replace(/<[^<>]*>/g, ' '), hashes)];
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('the comparison itself', () => {
  it('knows the runs of both pages', () => {
    expect(hashes.size).toBeGreaterThan(1000);
    expect([...hashes].every((hash) => /^[0-9a-f]{10}$/.test(hash))).toBe(true);
  });

  const sentence = 'Joke trekt haar tas op schoot en leunt achterover.';
  const known = new Set(runsIn(sentence).map(hashRun));

  it('finds seven words in a row, whatever the capitals, accents, signs and line breaks', () => {
    expect(known.size).toBe(3);
    expect(sharedRuns('Hij zag: “Joke\n trékt haar TAS op schoot, en” ging weg.', known)).toEqual([
      'joke trekt haar tas op schoot en',
    ]);
  });

  it('allows six', () => {
    expect(sharedRuns('Joke trekt haar tas op schoot terwijl ze kijkt.', known)).toEqual([]);
    expect(runsIn('Zes woorden zijn er te weinig')).toEqual([]);
  });
});

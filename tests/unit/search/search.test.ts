/** Asking the index. */
import { describe, expect, it } from 'vitest';
import { buildIndexFile } from '#search/build-index.ts';
import { openSearch, type Answer } from '#search/search.ts';
import { sampleDocuments } from './search-samples.ts';

const search = openSearch(buildIndexFile(sampleDocuments));
const keysOf = ({ found }: Answer): readonly string[] => found.map(({ page }) => page.key);

describe('a question', () => {
  it.each([
    ['weerstand', 'begrip-weerstand'],
    ['WEERSTAND', 'begrip-weerstand'],
    ['tegenspraak', 'begrip-weerstand'],
    ['toestemmingen', 'les-2'],
    ['toestemmingsformulier', 'les-2'],
    ['filmt', 'les-2'],
    ['gefilmd', 'les-2'],
    ['toestemmign', 'les-2'],
    ['toest', 'les-2'],
    ['maatregelen', 'gesprek-de-brief'],
    ['brief van de veertiende', 'gesprek-de-brief'],
    ['gesprekken', 'les-1'],
  ])('%s leads to %s', (question, key) => {
    expect(keysOf(search.ask(question))[0]).toBe(key);
  });

  it('finds each page once, with its best places first', () => {
    const answer = search.ask('weerstand');
    expect(keysOf(answer)).toEqual(['begrip-weerstand', 'les-1']);
    expect(answer.found[1]?.places()[0]).toMatchObject({ anchor: 'oefen', heading: 'Oefen: vind de weerstand' });
  });

  it('leads to the line in which it is said', () => {
    const [found] = search.ask('gekregen').found;
    expect(found?.places()[0]?.anchor).toBe('zin-2');
    expect(
      found
        ?.places()[0]
        ?.fragment.runs.map(({ text }) => text)
        .join(''),
    ).toBe('Ron: Ik heb die brief nooit gekregen.');
  });

  it('prefers what has all words', () => {
    expect(keysOf(search.ask('Ron weerstand'))[0]).toBe('les-1');
  });

  it('says which word it took instead', () => {
    expect(search.ask('weerstnad').instead).toEqual(['weerstand']);
    expect(search.ask('weerstand').instead).toEqual([]);
    expect(search.ask('filmapparatuur').instead).toEqual(['film']);
  });

  it.each([
    ['nothing', ''],
    ['white space', '   '],
    ['signs', '?!'],
    ['a star', '*'],
    ['the language of lunr', 'weer*stand~2 +title:x -y'],
    ['a word without end', 'toestemming'.repeat(500)],
    ['many words', 'toestemming vragen '.repeat(500)],
    ['a name of JavaScript', 'constructor'],
    ['another', '__proto__'],
  ])('may be anything: %s', (_what, question) => {
    expect(() => search.ask(question).found.map(({ places }) => places())).not.toThrow();
  });

  it('of words that say nothing still finds a title', () => {
    expect(keysOf(search.ask('waar het'))).toEqual(['les-1']);
  });

  it('without an answer names what looks like it', () => {
    const answer = search.ask('toestmin');
    expect(answer.found).toEqual([]);
    expect(answer.nearest.map(({ key }) => key)).toEqual(['les-2']);
    expect(search.ask('qqq').nearest).toEqual([]);
  });
});

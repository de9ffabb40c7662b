/** Counting words, syllables and sentences of Dutch, and reading a lesson's text out of its markup. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { termSchema } from '#content/glossary-schema.ts';
import { findUnexplained } from '../../src/cli/stats/jargon.ts';
import { countPassive } from '../../src/cli/stats/passive.ts';
import { readLesson } from '../../src/cli/stats/lesson-text.ts';
import { readCourse } from '../../src/cli/stats/read-course.ts';
import { measureText } from '../../src/cli/stats/reading-level.ts';
import { renderFacts } from '../../src/cli/stats/render-facts.ts';
import { countSyllables } from '../../src/cli/stats/syllables.ts';

describe('syllables', () => {
  test.each([
    ['zien', 1],
    ['kijken', 2],
    ['gesprek', 2],
    ['klantmanager', 4],
    ['geïnteresseerd', 5],
    ['ideeën', 3],
    ['beoordelen', 4],
    ['mooie', 2],
    ['koeien', 2],
    ['nieuwe', 2],
    ['schreeuwen', 2],
    ['bureau', 2],
    ['sociaal', 3],
    ['situatie', 4],
    ['financieel', 4],
    ['reactie', 3],
    ['coördinatie', 5],
    ['naïef', 2],
    ['één', 1],
    ['yoghurt', 2],
    ['typen', 2],
    ['quotum', 2],
    ['bijzonder', 3],
    ['WMO', 1],
    ['12', 1],
  ])('%s has %i', (word, expected) => {
    expect(countSyllables(word)).toBe(expected);
  });

  test('of any word are at least one and at most its letters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => {
        const count = countSyllables(word);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(Math.max(1, word.normalize('NFC').toLowerCase().length));
      }),
    );
  });
});

describe('reading level', () => {
  test('follows the formula of Douma', () => {
    // 7 words, 2 sentences, 8 syllables: 206.84 − 0.93 × 3.5 − 77 × 8/7 = 115.6.
    expect(measureText('De kat zit hier. Hij ziet muizen.')).toEqual({ words: 7, sentences: 2, douma: 116 });
  });

  test('does not take an abbreviation, a quote or a heading for something else', () => {
    expect(measureText('Dat is o.a. zo. "Ja hoor." En toen?').sentences).toBe(3);
    expect(measureText('Een kop\nDe eerste zin. De tweede').sentences).toBe(3);
  });

  test('of nothing is nothing', () => {
    expect(measureText(' \n- … ')).toEqual({ words: 0, sentences: 0, douma: null });
  });
});

describe('passive sentences', () => {
  test.each([
    ['De film wordt gewist.', 1],
    ['Hier werd nooit over gesproken.', 1],
    ['Alles wordt opgeschreven en bewaard.', 1],
    ['Het wordt een lang gesprek.', 0],
    ['Je wist de film.', 0],
    ['De deur is gesloten.', 0],
  ])('%s has %i', (sentence, expected) => {
    expect(countPassive([sentence])).toBe(expected);
  });
});

describe('jargon', () => {
  const meaning = 'Een moment waarop iets gebeurt tussen twee mensen.';
  const terms = [
    termSchema.parse({ id: 'raakmoment', term: 'raakmoment', also: ['raakmomenten'], meaning }),
    termSchema.parse({ id: 'klant', term: 'klant', meaning, everyday: true }),
  ];

  test('is reported where it is used and not explained', () => {
    expect(findUnexplained('Drie raakmomenten, zei de klant.', terms, [])).toEqual(['raakmoment']);
    expect(findUnexplained('Raakmoment: dat schuurt.', terms, ['raakmoment'])).toEqual([]);
    expect(findUnexplained('Een raakmomentje.', terms, [])).toEqual([]);
  });
});

const lesson = (body: string) => `---\ntitle: Zien\n---\n\n${body}\n`;

describe("a lesson's text", () => {
  test('is what a learner reads, block by block', () => {
    const body = [
      '## Eerst _zien_',
      'Een **woord** met\neen [link](https://example.org/a) erin.<Bron id="S2" />',
      '- een\n- twee',
      `<Naast\n  links="a > b"\n  rijen={[\n    ['Zegt }', "x > y"],\n  ]}\n/>`,
      '<Let op="x">\n\nDit telt mee.\n\n</Let>',
      '{/* niet voor lezers: "a */}',
    ].join('\n\n');
    expect(readLesson(lesson(body), 'a.mdx').text.split('\n')).toEqual([
      'Eerst zien',
      'Een woord met een link erin.',
      'een',
      'twee',
      'Dit telt mee.',
    ]);
  });

  test('comes with its frontmatter and its exercises', () => {
    const body = '<Oefening id="a" />\n\n<Oefening\n  id="b"\n/>';
    const { frontmatter, references } = readLesson(lesson(body), 'a.mdx');
    expect(frontmatter).toEqual({ title: 'Zien' });
    expect(references.exercises).toEqual(['a', 'b']);
  });

  test('is theory without the voices of a story', () => {
    const body = 'Eerst kijken.\n\n<Stem van="client" naam="Joke">\n\nIk zei ja.\n\n</Stem>\n\nDan praten.';
    const { text, theory } = readLesson(lesson(body), 'a.mdx');
    expect(text.split('\n')).toEqual(['Eerst kijken.', 'Ik zei ja.', 'Dan praten.']);
    expect(theory.split('\n')).toEqual(['Eerst kijken.', 'Dan praten.']);
  });

  test('is asked for in a full sentence when there is no frontmatter', () => {
    expect(() => readLesson('# Zien', 'a.mdx')).toThrow('a.mdx has no frontmatter between two lines of three dashes.');
  });
});

describe('the course', () => {
  const frontmatter = [
    'code: 3',
    'title: Kijken',
    'part: start',
    'order: 1',
    'editions: [klantmanager, leidinggevende]',
    'minutes: 8',
    'goal: Je kijkt eerst, en je vindt er daarna iets van.',
    'tryout: Kijk morgen één keer naar de handen van de ander.',
    'sources: [S1]',
  ].join('\n');

  async function makeCourse(files: Readonly<Record<string, string>>): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'vknz-stats-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), text);
    }
    return root;
  }

  test('is counted per edition and part, with its packages', async () => {
    const root = await makeCourse({
      'src/content/lessons/start/kijken.mdx': `---\n${frontmatter}\n---\n\nKijk goed.\n`,
      'dist/packages/vknz-klantmanager-scorm12.zip': 'x'.repeat(2_500_000),
    });
    const facts = await readCourse(root);
    expect(facts.lessons).toMatchObject([{ id: 'start/kijken', words: 2, sentences: 1, minutes: 8 }]);
    const text = renderFacts(facts);
    expect(text).toMatch(/klantmanager +start +1 +8\nleidinggevende +start +1 +8/);
    expect(text).toMatch(/vknz-klantmanager-scorm12\.zip +2\.5/);
  });

  test('names the file that is not as it should be', async () => {
    const root = await makeCourse({ 'src/content/lessons/start/kijken.mdx': lesson('Kijk goed.') });
    await expect(readCourse(root)).rejects.toThrow(/kijken\.mdx is not as it should be/);
  });
});

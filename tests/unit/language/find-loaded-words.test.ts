/** Words that interpret: which raise a question, and above all which do not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '#domain/language/compile-lexicon.ts';
import { findLoadedWords } from '#domain/language/find-loaded-words.ts';
import { harmless, intensifiers, lexicon, loadedCategories, speechVerbs } from '#domain/language/lexicon.ts';
import { tokenize } from '#domain/language/tokens.ts';
import { askAboutWord, countLoadedWords, languageTexts } from '#i18n/nl-language.ts';
import { loadedSentences, quietSentences } from './sentences.ts';

describe('words that raise a question', () => {
  it.each(loadedSentences)('%s', (text, words) => {
    expect(findLoadedWords(text).map((word) => [word.text, word.question])).toEqual(words);
  });
});

describe('words that do not', () => {
  it.each(quietSentences)('%s', (text) => {
    expect(findLoadedWords(text)).toEqual([]);
  });

  it('are at least as many sentences as loaded ones, and more than eighty in all', () => {
    expect(loadedSentences.length + quietSentences.length).toBeGreaterThanOrEqual(80);
  });
});

describe('places', () => {
  it('point at the words, also behind emoji and from right to left', () => {
    const text = '😀 مرحبا 👩‍👩‍👧: hij is heel boos, שלום.';
    expect(findLoadedWords(text)).toEqual([
      {
        start: text.indexOf('heel'),
        end: text.indexOf('boos') + 4,
        text: 'heel boos',
        category: 'feeling',
        question: 'feeling',
      },
    ]);
  });

  it('words that explain are about intention and have their own question', () => {
    expect(findLoadedWords('Zwijgt omdat.')).toMatchObject([{ category: 'intention', question: 'cause' }]);
  });

  it('never overlap, follow each other, and hold what they say, for any text', () => {
    const words = Object.values(lexicon).flatMap((entries) => entries.split(/[\s,/~]+/));
    const anyWord = fc.oneof(fc.constantFrom(...words, 'niet', 'zich', '"', "'", '.', '\n', '‘', '’'), fc.string());
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let free = 0;
        for (const { start, end, text: found, category } of findLoadedWords(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(text.slice(start, end)).toBe(found);
          expect(loadedCategories).toContain(category);
          free = end;
        }
      }),
    );
  });

  it('does not mind a text of ten thousand characters, or nothing but openings', () => {
    const long = 'Hij is heel boos omdat ze niet mee wil werken. '.repeat(220);
    expect(long.length).toBeGreaterThan(10_000);
    expect(findLoadedWords(long)).toHaveLength(3 * 220);
    expect(findLoadedWords('voelt '.repeat(3000))).toHaveLength(3000);
    expect(findLoadedWords(`"${'boos '.repeat(3000)}`)).toEqual([]);
  });
});

describe('quotations', () => {
  const wordsIn = (text: string): readonly string[] => findLoadedWords(text).map((word) => word.text);

  it('end where they end', () => {
    expect(wordsIn('Zegt "ik ben boos", kijkt boos en zegt "bang".')).toEqual(['boos']);
    expect(wordsIn("Zegt 'ik ben boos' en is bang.")).toEqual(['bang']);
  });

  it('that are not closed yet go on to the end of the line', () => {
    expect(wordsIn('Zegt: "ik ben boos\nIs bang.')).toEqual(['bang']);
  });

  it('are not opened by an apostrophe', () => {
    expect(wordsIn("Om 's middags is ze boos, 't is zo.")).toEqual(['boos']);
    expect(wordsIn("Foto's maken hem boos, video's ook.")).toEqual(['boos']);
    expect(wordsIn("Zit 'n uur boos te wachten.")).toEqual(['boos']);
    expect(wordsIn("Pakt 'de map en is boos.")).toEqual(['boos']);
    expect(wordsIn('Pakt \'de map, zegt "bang" en is boos.')).toEqual(['boos']);
  });
});

describe('tokenize', () => {
  it('keeps places, clauses and openings', () => {
    expect(tokenize('Ja. Zo, 3 keer')).toMatchObject([
      { start: 0, end: 2, word: 'ja', capital: true, clause: 0, opening: true },
      { start: 4, end: 6, word: 'zo', capital: true, clause: 1, opening: true },
      { start: 10, end: 14, word: 'keer', capital: false, clause: 2, opening: false },
    ]);
    expect(tokenize('non-verbaal zo’n').map(({ word }) => word)).toEqual(['non-verbaal', "zo'n"]);
  });
});

describe('the lexicon', () => {
  it('begins every phrase with a word, never with a gap', () => {
    const { phrases, speech } = compileLexicon();
    for (const [form, known] of [...phrases, ...speech]) {
      expect(form).toMatch(/^[\p{Ll}'-]+$/u);
      expect(known.every(({ parts }) => parts[0] !== 'gap' && parts.at(-1) !== 'gap')).toBe(true);
    }
  });

  it('has no word twice', () => {
    const entries = Object.values(lexicon).flatMap((text) => text.split(',').map((entry) => entry.trim()));
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
    expect([harmless, intensifiers, speechVerbs].every((text) => !text.includes(',,'))).toBe(true);
  });
});

describe('what learners read', () => {
  it('is a question about their own word', () => {
    for (const key of Object.keys(lexicon) as (keyof typeof lexicon)[]) {
      expect(askAboutWord('boos', key)).toMatch(/^‘boos’ .+\?$/);
    }
    expect(askAboutWord('heel\n boos', 'feeling')).toMatch(/^‘heel boos’ /);
  });

  it('counts in words that can be said, and says nothing when there is nothing', () => {
    expect([0, 1, 3].map(countLoadedWords)).toEqual([
      '',
      'Er is een vraag bij één woord.',
      'Er zijn vragen bij 3 woorden.',
    ]);
  });

  it('never speaks of right or wrong', () => {
    const all = [
      ...Object.values(languageTexts),
      ...(Object.keys(lexicon) as (keyof typeof lexicon)[]).map((key) => askAboutWord('x', key)),
    ];
    expect(all.filter((text) => /\b(fout|goed gedaan|score|punten|moet|verkeerd)\b/i.test(text))).toEqual([]);
  });
});

/** Words as people look for them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopWord } from '#domain/search/stop-words.ts';
import { distinctWords, foldText, wordsOf } from '#domain/search/words.ts';

const wordsIn = (text: string): readonly string[] => wordsOf(text).map(({ word }) => word);

describe('words of a text', () => {
  it.each([
    ['Cliënten zeggen: ‘Ja hoor.’', ['clienten', 'zeggen', 'ja', 'hoor']],
    ['geïrriteerd, één, creëren', ['geirriteerd', 'een', 'creeren']],
    ['sociaal-emotioneel / e-mail', ['sociaal', 'emotioneel', 'e', 'mail']],
    ['foto’s, collega’s en vier R’s', ['foto', 'collega', 'en', 'vier', 'rs']],
    ["de vier R's van ’s avonds", ['de', 'vier', 'rs', 'van', 's', 'avonds']],
    ['14 dagen', ['14', 'dagen']],
    ['', []],
    ['… – !', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('are the same however accents are written', () => {
    expect(wordsIn('cli\u00ebnt'.normalize('NFD'))).toEqual(wordsIn('cli\u00ebnt'.normalize('NFC')));
    expect(foldText('Één GEÏNTERESSEERDE')).toBe('een geinteresseerde');
  });

  it('are the same, each once, when nobody asks where', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'É', 'ï', 's', '’', "'", ' ', '-', '3', '.', 'ß'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (given) => {
        expect(distinctWords(given)).toEqual(new Set(wordsIn(given)));
      }),
    );
  });

  it('know where they stand', () => {
    const text = 'De cliënt zei: ‘foto’s’.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['De', 'cliënt', 'zei', 'foto’s']);
  });

  it('say something, or not', () => {
    expect(['de', 'een', 'wat', 'niet'].every(isStopWord)).toBe(true);
    expect(['doel', 'kijken', 'nee', 'ja'].some(isStopWord)).toBe(false);
  });
});

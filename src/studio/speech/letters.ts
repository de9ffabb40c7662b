/** Letters to phones, per word, with espeak-ng's Dutch rules. Asks each word once. */
import { execFileSync } from 'node:child_process';
import { isVowel } from './phone.ts';
import { lexicon } from './lexicon.ts';

/** A phone of one word with its stress, before the sentence changes it. */
export type WordPhone = Readonly<{ name: string; stress: number }>;
export type SpellOut = (word: string) => readonly WordPhone[];

/** A letters-to-phones function that remembers what it asked. */
export function createSpeller(): SpellOut {
  const known = new Map<string, readonly WordPhone[]>();
  return (word) => {
    const key = word.toLowerCase().replaceAll('’', "'");
    const found = known.get(key) ?? lookUp(key) ?? askEspeak(key);
    known.set(key, found);
    return found;
  };
}

function lookUp(word: string): readonly WordPhone[] | undefined {
  return lexicon[word]
    ?.split(' ')
    .map((p) => (p.startsWith("'") && p.length > 1 ? { name: p.slice(1), stress: 1 } : { name: p, stress: 0 }));
}

function runEspeak(word: string, mode: readonly string[]): string {
  return execFileSync('espeak-ng', ['-v', 'mb-nl2', ...mode, '-q', word], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function askEspeak(word: string): readonly WordPhone[] {
  const names = runEspeak(word, ['--pho'])
    .split('\n')
    .map((line) => line.trim().split(/\s+/)[0] ?? '')
    .filter((name) => name !== '' && name !== '_');
  return spreadStress(names, readStress(runEspeak(word, ['-x'])));
}

/** Stress marks per vowel in espeak's mnemonics. */
export function readStress(mnemonics: string): readonly number[] {
  const marks: number[] = [];
  for (const match of mnemonics.matchAll(/(['’,]?)[_!|#]*(a:|e:|o:|Y:|EI|WY|VU|y_!|[AEIO8@uiyaeo]:?)/g)) {
    marks.push(match[1] === "'" ? 1 : match[1] === ',' ? 0.5 : 0);
  }
  return marks;
}

/** Lays stress on the vowels; where the counts differ, the first full vowel carries it. */
export function spreadStress(names: readonly string[], marks: readonly number[]): readonly WordPhone[] {
  const vowelCount = names.filter(isVowel).length;
  const isUsable = marks.length === vowelCount && marks.includes(1);
  const firstFull = names.findIndex((name) => isVowel(name) && name !== '@');
  const fallback = firstFull >= 0 ? firstFull : names.findIndex(isVowel);
  let vowel = 0;
  return names.map((name, i) => {
    if (!isVowel(name)) return { name, stress: 0 };
    const stress = isUsable ? (marks[vowel] ?? 0) : i === fallback ? 1 : 0;
    vowel += 1;
    return { name, stress };
  });
}

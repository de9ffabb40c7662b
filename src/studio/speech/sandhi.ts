/** What Dutch does to words in a sentence, and what each voice's inventory of sounds asks for. */
import { functionWords } from './lexicon.ts';
import type { SpellOut } from './letters.ts';
import type { Phrase } from './markup.ts';
import { isVoiceless, isVowel, type Phone } from './phone.ts';
import type { VoiceSpec } from './spoken-line.ts';

/** Voiced consonants do not end a Dutch word. */
const finalDevoicing: Readonly<Record<string, string>> = { d: 't', b: 'p', v: 'f', z: 's' };

/** The phones of a phrase, ready for this voice; durations and melody still to come. */
export function phonesOfPhrase(phrase: Phrase, spellOut: SpellOut, database: VoiceSpec['database']): readonly Phone[] {
  const spelled = phrase.words.flatMap((word, index) => phonesOfWord(word.text, word.isStressed, index, spellOut));
  return fitInventory(joinWords(accentuate(phrase, spelled)), database);
}

function phonesOfWord(text: string, isStressed: boolean, index: number, spellOut: SpellOut): readonly Phone[] {
  const spelled = [...spellOut(text)];
  // A final -en is said as a schwa.
  if (spelled.length > 3 && spelled.at(-1)?.name === 'n' && spelled.at(-2)?.name === '@') spelled.pop();
  const last = spelled.at(-1);
  if (last !== undefined) spelled[spelled.length - 1] = { ...last, name: finalDevoicing[last.name] ?? last.name };
  const isWeak = functionWords.has(text.toLowerCase()) && !isStressed;
  return spelled.map(({ name, stress }, i) => ({
    name,
    stress: isWeak ? Math.min(stress, 0.3) : stress,
    word: index,
    isFirst: i === 0,
    isAccented: false,
    isLong: false,
  }));
}

/** Marks the vowel that carries each accent; without a marked word the last content word takes it. */
function accentuate(phrase: Phrase, phones: readonly Phone[]): readonly Phone[] {
  const marked = phrase.words.flatMap((word, i) => (word.isStressed ? [i] : []));
  const content = phrase.words.flatMap((word, i) => (functionWords.has(word.text.toLowerCase()) ? [] : [i]));
  const words = marked.length > 0 ? marked : content.slice(-1);
  const carriers = new Set(words.map((word) => accentCarrier(phones, word)));
  return phones.map((phone, i) => (carriers.has(i) ? { ...phone, isAccented: true, stress: 1 } : phone));
}

function accentCarrier(phones: readonly Phone[], word: number): number {
  const find = (test: (phone: Phone) => boolean): number =>
    phones.findIndex((p) => p.word === word && isVowel(p.name) && test(p));
  const candidates = [find((p) => p.stress >= 1), find((p) => p.name !== '@'), find(() => true)];
  return candidates.find((index) => index >= 0) ?? -1;
}

/** Devoicing after voiceless sounds, and one long consonant where two equal ones meet. */
function joinWords(phones: readonly Phone[]): readonly Phone[] {
  const devoiced: Readonly<Record<string, string>> = { v: 'f', z: 's' };
  const joined: Phone[] = [];
  for (const phone of phones) {
    // "tijdschrift": a voiced consonant gives in to the voiceless one after it.
    const last = joined.at(-1);
    if (last !== undefined && isVoiceless(phone.name))
      joined[joined.length - 1] = { ...last, name: finalDevoicing[last.name] ?? last.name };
    const before = joined.at(-1);
    let name = phone.name === 'G' ? 'x' : phone.name;
    if (before !== undefined && isVoiceless(before.name)) name = devoiced[name] ?? name;
    if (before !== undefined && before.name === name && !isVowel(name))
      joined[joined.length - 1] = { ...before, isLong: true };
    else if (before?.name === 't' && name === 'd' && phone.isFirst)
      joined[joined.length - 1] = { ...before, name: 'd' };
    else joined.push({ ...phone, name });
  }
  return joined;
}

function fitInventory(phones: readonly Phone[], database: VoiceSpec['database']): readonly Phone[] {
  const fitted: Phone[] = [];
  for (let i = 0; i < phones.length; i++) {
    const phone = phones[i];
    if (phone === undefined) continue;
    const next = phones[i + 1]?.name;
    if (database === 'nl3' && isGlide(phones, i + 1) && ['a', 'o', 'u', 'A', 'O'].includes(phone.name)) {
      fitted.push({ ...phone, name: `${phone.name}i` });
      i += 1;
      continue;
    }
    fitted.push({ ...phone, name: variantOf(phone.name, next, fitted.at(-1)?.name, database) });
  }
  return fitted;
}

/** The second half of "ooi", "aai", "oei". */
function isGlide(phones: readonly Phone[], index: number): boolean {
  const name = phones[index]?.name;
  const next = phones[index + 1]?.name;
  return name === 'J' || (name === 'j' && (next === undefined || !isVowel(next)));
}

/** nl3 knows no coda variants of w, r and j; nl2 wants them there and only there. */
function variantOf(
  name: string,
  next: string | undefined,
  before: string | undefined,
  database: VoiceSpec['database'],
): string {
  const isBeforeVowel = next !== undefined && isVowel(next);
  if (database === 'nl3') {
    const plain: Readonly<Record<string, string>> = { W: 'w', R: 'r', J: 'j' };
    return name === 'L' && isBeforeVowel ? 'l' : (plain[name] ?? name);
  }
  if (isBeforeVowel) return { L: 'l', W: 'w', J: 'j' }[name] ?? name;
  if (before === undefined || !isVowel(before)) return name;
  return { r: 'R', j: 'J' }[name] ?? name;
}

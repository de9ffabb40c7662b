/**
 * Words of the course as they stand in exported files: Dutch, stable for good, each with an IRI. Interface text is elsewhere
 * and may change; these may not.
 */
import { familyOf, type Lens, type Signal, type SignalFamily } from '../vocabulary.ts';

/** Base of all IRIs: a term's IRI is this followed by its word. No address, for these words are not a web page. */
export const termBase = 'urn:vknz:';

const signalWords = {
  frustration: 'frustratie',
  resistance: 'weerstand',
  withdrawal: 'afhaken',
  freezing: 'verstarring',
  stagnation: 'stagnatie',
  flow: 'stroming',
  spontaneity: 'spontaniteit',
  'socially-desirable': 'sociaal-wenselijk',
} as const satisfies Readonly<Record<Signal, string>>;
export type SignalWord = (typeof signalWords)[Signal];
/** A signal in a file, with the prefix that stands for `termBase`. */
export type SignalTerm = `vknz:${SignalWord}`;

const familyWords = {
  tension: 'spanning',
  'turning-away': 'terugtrekken',
  movement: 'beweging',
  pleasing: 'sociaal-wenselijk',
} as const satisfies Readonly<Record<SignalFamily, string>>;
export type FamilyWord = (typeof familyWords)[SignalFamily];

const questionWords = {
  authenticity: 'echtheid',
  'shared-goal': 'doel',
  'fitting-logic': 'logica',
} as const satisfies Readonly<Record<Lens, string>>;
export type QuestionWord = (typeof questionWords)[Lens];

/** Every signal with its family, in the fixed order of the course. */
export const signalTerms: readonly Readonly<{ signal: Signal; word: SignalWord; family: FamilyWord }>[] = (
  Object.keys(signalWords) as readonly Signal[]
).map((signal) => ({ signal, word: signalWords[signal], family: familyWords[familyOf(signal)] }));

export function termOfSignal(signal: Signal): SignalTerm {
  return `vknz:${signalWords[signal]}`;
}

/** The signal a term stands for; `null` when this version knows no such term. */
export function signalOfTerm(term: string): Signal | null {
  return signalTerms.find(({ word }) => term === `vknz:${word}`)?.signal ?? null;
}

/** The word of a term, without its prefix. */
export function wordOfTerm(term: SignalTerm): SignalWord {
  return term.slice('vknz:'.length) as SignalWord;
}

export function familyOfTerm(term: SignalTerm): FamilyWord {
  const signal = signalOfTerm(term);
  if (signal === null) throw new Error(`The term ${term} belongs to no signal.`);
  return familyWords[familyOf(signal)];
}

export function wordOfLens(lens: Lens): QuestionWord {
  return questionWords[lens];
}

/** The lead question a word stands for; `null` when this version knows no such word. */
export function lensOfWord(word: string): Lens | null {
  return (Object.keys(questionWords) as readonly Lens[]).find((lens) => questionWords[lens] === word) ?? null;
}

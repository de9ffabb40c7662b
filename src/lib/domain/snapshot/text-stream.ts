/** All texts of a state as one compressed stream: raw deflate with a preset dictionary, synchronous so that it works while a page goes away. */
import { deflateSync, inflateSync } from 'fflate';
import { DamagedBits } from './bits.ts';
import { currentDictionary, dictionaryOf } from './dictionaries.ts';
import { bytesToTexts, textsToBytes } from './text-bytes.ts';

/** Deflate cannot shrink further than this; a larger claim is damage, and would cost memory to believe. */
const mostExpansion = 1040;
const careful = 9;
const quick = 2;
/** Beyond this many bytes no LMS limit counts any more (the device copy is the target) and speed does. */
const carefulUpTo = 64_000;

export type TextStream = Readonly<{ bytes: Uint8Array; plainLength: number }>;

/** No texts take no bytes. */
export function compressTexts(texts: readonly string[]): TextStream {
  if (texts.length === 0) return { bytes: new Uint8Array(0), plainLength: 0 };
  const plain = textsToBytes(texts);
  const dictionary = dictionaryOf(currentDictionary) as Uint8Array;
  const level = plain.length <= carefulUpTo ? careful : quick;
  return { bytes: deflateSync(plain, { level, dictionary }), plainLength: plain.length };
}

/** The texts in `stream`; throws on damage, with an error of ours or of the library. */
export function expandTexts(stream: TextStream, dictionary: Uint8Array): readonly string[] {
  const { bytes, plainLength } = stream;
  if (plainLength === 0 && bytes.length === 0) return [];
  if (plainLength > bytes.length * mostExpansion) throw new DamagedBits('The texts claim an impossible length.');
  const plain = inflateSync(bytes, { out: new Uint8Array(plainLength), dictionary });
  if (plain.length !== plainLength) throw new DamagedBits('The texts have another length than was written.');
  return bytesToTexts(plain);
}

/**
 * Texts to bytes and back: UTF-8, each text closed by a byte that UTF-8 never uses. Half of a surrogate pair, which
 * careless cutting leaves behind, travels as three bytes of its own (WTF-8), so that what was typed comes back exactly.
 */
import { DamagedBits } from './bits.ts';

const closing = 0xff;
const unitsPerPiece = 4096;
/** The marker in the first byte of a character, by the number of bytes that follow it. */
const leads = [0, 0xc0, 0xe0, 0xf0] as const;

/** All texts in order, each followed by the closing byte. */
export function textsToBytes(texts: readonly string[]): Uint8Array {
  const longest = texts.reduce((sum, text) => sum + text.length * 3 + 1, 0);
  const bytes = new Uint8Array(longest);
  let length = 0;
  for (const text of texts) {
    length = writeText(bytes, length, text);
    bytes[length] = closing;
    length += 1;
  }
  return bytes.subarray(0, length);
}

function writeText(bytes: Uint8Array, start: number, text: string): number {
  let to = start;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) as number;
    if (point < 0x80) {
      bytes[to] = point;
      to += 1;
      continue;
    }
    const following = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[to] = (leads[following] as number) | (point >> (6 * following));
    for (let left = following - 1; left >= 0; left -= 1)
      bytes[to + following - left] = 0x80 | ((point >> (6 * left)) & 0x3f);
    to += following + 1;
    if (following === 3) at += 1;
  }
  return to;
}

/** The texts in `bytes`; throws `DamagedBits` on bytes that `textsToBytes` cannot have made. */
export function bytesToTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(closing, at);
    if (end < 0) throw new DamagedBits('The last text is not closed.');
    texts.push(readText(bytes.subarray(at, end)));
    at = end + 1;
  }
  return texts;
}

function readText(bytes: Uint8Array): string {
  let text = '';
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] as number;
    const following =
      first < 0x80 ? 0 : first < 0xc0 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf8 ? 3 : -1;
    if (following < 0) throw new DamagedBits('A byte does not start a character.');
    let point = following === 0 ? first : first & (0x3f >> following);
    for (let next = 1; next <= following; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) throw new DamagedBits('A character ends too early.');
      point = (point << 6) | (byte & 0x3f);
    }
    if (point > 0x10ffff) throw new DamagedBits('A character does not exist.');
    points.push(point);
    at += following + 1;
    if (points.length === unitsPerPiece) {
      text += String.fromCodePoint(...points);
      points = [];
    }
  }
  return text + String.fromCodePoint(...points);
}

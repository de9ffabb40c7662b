/** Base64url without padding, by hand: the domain has neither `btoa` nor Node's Buffer. Only this alphabet survives every LMS. */
import { strFromU8 } from 'fflate';

/** The 64 characters, in order of their value. */
export const base64urlAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const characters = Uint8Array.from(base64urlAlphabet, (character) => character.charCodeAt(0));
const invalid = 64;
const values = new Uint8Array(128).fill(invalid);
characters.forEach((character, value) => (values[character] = value));

/** Whether `text` holds nothing but characters of the alphabet. */
export function isBase64url(text: string): boolean {
  return /^[\w-]*$/.test(text);
}

/** Value 0–63 of the character at `at`, or `null` when it is not in the alphabet or past the end. */
export function valueAt(text: string, at: number): number | null {
  const value = values[text.charCodeAt(at)] ?? invalid;
  return value === invalid ? null : value;
}

export function characterOf(value: number): string {
  return base64urlAlphabet.charAt(value & 63);
}

export function encodeBase64url(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let written = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    // Writing past the end of a typed array does nothing, so the last group needs no branch.
    out[written] = characters[three >> 18] as number;
    out[written + 1] = characters[(three >> 12) & 63] as number;
    out[written + 2] = characters[(three >> 6) & 63] as number;
    out[written + 3] = characters[three & 63] as number;
    written += 4;
  }
  return strFromU8(out, true);
}

/** The bytes, or `null` when `text` is not something `encodeBase64url` can have made. */
export function decodeBase64url(text: string): Uint8Array | null {
  const spare = text.length % 4;
  if (spare === 1) return null;
  const out = new Uint8Array(Math.floor((text.length * 3) / 4));
  let written = 0;
  let pending = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? invalid;
    if (value === invalid) return null;
    pending = ((pending << 6) | value) & 0xffffff;
    const have = (at % 4) * 2;
    if (have === 0) continue;
    out[written] = (pending >> (6 - have)) & 0xff;
    written += 1;
  }
  const unusedBits = spare === 2 ? 4 : spare === 3 ? 2 : 0;
  return (pending & ((1 << unusedBits) - 1)) === 0 ? out : null;
}

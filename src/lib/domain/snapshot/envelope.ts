/**
 * The outside of a saved state, the same for ever: eight characters, then the body. Because the checksum stands in every
 * version at the same place, "written by a newer course" is never mistaken for damage, nor the other way round.
 *
 *   0    magic and format version: 32 + version (1–15)
 *   1    dictionary id
 *   2–3  schema id: what the codes in the body mean, raised by each migration
 *   4–6  CRC-16 of all other characters
 *   7    flags: which optional sections are present
 */
import { fail, succeed, type Result } from '../result.ts';
import { characterOf, isBase64url, valueAt } from './base64url.ts';
import { checksumOf } from './checksum.ts';

export type Envelope = Readonly<{ format: number; dictionary: number; schema: number; flags: number; body: string }>;

const magic = 32;
const headerLength = 8;

export function sealEnvelope({ format, dictionary, schema, flags, body }: Envelope): string {
  const before = characterOf(magic + format) + characterOf(dictionary) + toCharacters(schema, 2);
  const after = characterOf(flags) + body;
  return before + toCharacters(checksumOf(after, checksumOf(before)), 3) + after;
}

/** The parts of `text`, checked against its checksum. */
export function openEnvelope(text: string): Result<Envelope, 'not-a-snapshot' | 'damaged'> {
  const first = valueAt(text, 0);
  if (first === null || first <= magic || first >= 2 * magic || first > magic + 15) return fail('not-a-snapshot');
  if (!isBase64url(text) || text.length < headerLength) return fail('damaged');
  const sum = checksumOf(text.slice(7), checksumOf(text.slice(0, 4)));
  if (sum !== toNumber(text, 4, 3)) return fail('damaged');
  return succeed({
    format: first - magic,
    dictionary: toNumber(text, 1, 1),
    schema: toNumber(text, 2, 2),
    flags: toNumber(text, 7, 1),
    body: text.slice(headerLength),
  });
}

function toCharacters(value: number, length: number): string {
  return length === 0 ? '' : toCharacters(value >> 6, length - 1) + characterOf(value);
}

function toNumber(text: string, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at += 1) value = value * 64 + (valueAt(text, at) ?? 0);
  return value;
}

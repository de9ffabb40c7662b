/** CRC-16 (CCITT-FALSE) over the characters of a text: finds every change confined to one or two neighbouring characters. */

const polynomial = 0x1021;
const table = Uint16Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 8;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x8000 ? (value << 1) ^ polynomial : value << 1;
  return value;
});

/** Goes on from `start`, so that several pieces can be checked as one. Characters above 255 count by their low byte. */
export function checksumOf(text: string, start = 0xffff): number {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) {
    sum = ((sum << 8) & 0xffff) ^ (table[((sum >> 8) ^ text.charCodeAt(at)) & 0xff] as number);
  }
  return sum;
}

/**
 * Bits in and out of bytes, most significant first. Numbers whose size varies travel as Exp-Golomb codes of order `k`:
 * cheap while small, unlimited when large.
 */

export type BitWriter = Readonly<{
  /** Writes the low `width` bits of `value`; at most 24. */
  bits(value: number, width: number): void;
  flag(value: boolean): void;
  /** A whole number from zero up. Throws on anything else: a caller's bug, never a learner's. */
  count(value: number, k: number): void;
  /** A whole number on either side of zero. */
  signed(value: number, k: number): void;
  /** What was written, filled up with zero bits to a whole byte. */
  finish(): Uint8Array;
}>;

export type BitReader = Readonly<{
  bits(width: number): number;
  flag(): boolean;
  count(k: number): number;
  signed(k: number): number;
  /** Everything after the current byte. The bits left in that byte must be zero. */
  rest(): Uint8Array;
}>;

/** What a reader throws when the bits cannot be what a writer wrote; `unpack` turns it into a value. */
export class DamagedBits extends Error {}

const widestPiece = 24;

export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  let pending = 0;
  let pendingWidth = 0;

  function push(byte: number): void {
    if (length === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = byte;
    length += 1;
  }
  function bits(value: number, width: number): void {
    pending = (pending << width) | (value & ((1 << width) - 1));
    pendingWidth += width;
    while (pendingWidth >= 8) {
      pendingWidth -= 8;
      push((pending >>> pendingWidth) & 0xff);
    }
    pending &= (1 << pendingWidth) - 1;
  }
  function wide(value: number, width: number): void {
    if (width <= widestPiece) return bits(value, width);
    wide(Math.floor(value / 2 ** widestPiece), width - widestPiece);
    bits(value % 2 ** widestPiece, widestPiece);
  }
  function count(value: number, k: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Cannot save ${value} as a count.`);
    const shifted = value + 2 ** k;
    const width = bitLength(shifted);
    const total = 2 * width - 1 - k;
    if (total <= widestPiece) return bits(shifted, total);
    wide(0, width - 1 - k);
    wide(shifted, width);
  }
  return {
    bits,
    flag: (value) => bits(value ? 1 : 0, 1),
    count,
    signed: (value, k) => count(value < 0 ? -2 * value - 1 : 2 * value, k),
    finish() {
      if (pendingWidth > 0) bits(0, 8 - pendingWidth);
      return bytes.subarray(0, length);
    },
  };
}

function bitLength(value: number): number {
  const high = Math.floor(value / 2 ** 32);
  return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(value);
}

export function createBitReader(bytes: Uint8Array): BitReader {
  let at = 0;

  function bit(): number {
    const byte = bytes[at >> 3];
    if (byte === undefined) throw new DamagedBits('The bits end too early.');
    const value = (byte >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  }
  function bits(width: number): number {
    let value = 0;
    for (let left = width; left > 0; left -= 1) value = (value << 1) | bit();
    return value;
  }
  function count(k: number): number {
    let width = k;
    while (bit() === 0) width += 1;
    let value = 1;
    for (; width > 0 && value <= Number.MAX_SAFE_INTEGER; width -= 1) value = value * 2 + bit();
    value -= 2 ** k;
    if (!Number.isSafeInteger(value)) throw new DamagedBits('A count is larger than any that is written.');
    return value;
  }
  return {
    bits,
    flag: () => bit() === 1,
    count,
    signed(k) {
      const folded = count(k);
      return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
    },
    rest() {
      const start = Math.ceil(at / 8);
      if (bits(start * 8 - at) !== 0) throw new DamagedBits('The filling bits are not zero.');
      return bytes.subarray(start);
    },
  };
}

/** The codec's parts against what others make of the same: Node's base64url and UTF-8, and the published CRC check value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from '#domain/snapshot/base64url.ts';
import { createBitReader, createBitWriter } from '#domain/snapshot/bits.ts';
import { checksumOf } from '#domain/snapshot/checksum.ts';
import { bytesToTexts, textsToBytes } from '#domain/snapshot/text-bytes.ts';

describe('base64url', () => {
  it('is what Node makes of it, and comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = encodeBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(decodeBase64url(text)).toEqual(bytes);
      }),
    );
  });

  it.each(['A', 'AB', 'AAB', 'AAAAA', 'AA==', 'A+A/', 'AAA\u0100', ' AA'])(
    'refuses %j, which it never makes',
    (text) => {
      expect(decodeBase64url(text)).toBeNull();
    },
  );
});

describe('checksum', () => {
  it('is CRC-16/CCITT-FALSE, also in pieces', () => {
    expect(checksumOf('123456789')).toBe(0x29b1);
    expect(checksumOf('6789', checksumOf('12345'))).toBe(0x29b1);
  });
});

describe('bits', () => {
  const anyCount = fc.oneof(
    fc.nat({ max: 300 }),
    fc.nat(),
    fc.maxSafeNat(),
    fc.constant(Number.MAX_SAFE_INTEGER - 2 ** 31),
  );
  const anyItem = fc.oneof(
    fc.record({
      kind: fc.constant('count' as const),
      value: anyCount.map((n) => Math.min(n, 2 ** 52)),
      k: fc.nat({ max: 30 }),
    }),
    fc.record({ kind: fc.constant('signed' as const), value: fc.integer(), k: fc.nat({ max: 12 }) }),
    fc.record({ kind: fc.constant('bits' as const), value: fc.nat({ max: 2 ** 24 - 1 }), k: fc.constant(24) }),
  );

  it('come back in the order in which they were written', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 50 }), fc.uint8Array(), (items, tail) => {
        const out = createBitWriter();
        for (const { kind, value, k } of items) out[kind](value, k);
        const from = createBitReader(Uint8Array.from([...out.finish(), ...tail]));
        expect(items.map(({ kind, k }) => from[kind](k))).toEqual(items.map(({ value }) => value));
        expect(from.rest()).toEqual(tail);
      }),
    );
  });

  it('take as much room as Exp-Golomb codes should', () => {
    const lengthOf = (value: number, k: number) => {
      const out = createBitWriter();
      for (let times = 0; times < 8; times += 1) out.count(value, k);
      return out.finish().length;
    };
    expect([lengthOf(0, 6), lengthOf(63, 6), lengthOf(64, 6), lengthOf(191, 6), lengthOf(192, 6)]).toEqual([
      7, 7, 9, 9, 11,
    ]);
  });
});

describe('texts', () => {
  it('are UTF-8 with a closing byte, and come back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const bytes = textsToBytes(texts);
        expect([...bytes]).toEqual(texts.flatMap((text) => [...Buffer.from(text), 0xff]));
        expect(bytesToTexts(bytes)).toEqual(texts);
      }),
    );
  });

  it.each([
    [[0x41]],
    [[0x80, 0xff]],
    [[0xe2, 0x82, 0xff]],
    [[0xf8, 0x80, 0x80, 0x80, 0xff]],
    [[0xf7, 0xbf, 0xbf, 0xbf, 0xff]],
  ])('refuse bytes that are no text: %j', (bytes) => {
    expect(() => bytesToTexts(Uint8Array.from(bytes))).toThrow();
  });
});

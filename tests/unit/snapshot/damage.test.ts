import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAttempt } from '#domain/attempt.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { base64urlAlphabet } from '#domain/snapshot/base64url.ts';
import { openEnvelope, sealEnvelope } from '#domain/snapshot/envelope.ts';
import { claimsTexts, pack, unpack } from '#domain/snapshot/index.ts';
import { progressWithMarks, sampleAttempt, sampleMark } from '../../helpers/progress-samples.ts';

const notes = { observation: 'Ze kijkt weg. 🙂', interpretation: 'Ze schaamt zich.', alternative: '' };
const progress: Progress = {
  ...progressWithMarks(6),
  attempts: new Map([[1, sampleAttempt({ marks: [sampleMark(833, { notes })], choice: 'a1', position: 12 })]]),
};
const text = packed(progress);

function packed(what: Progress): string {
  const result = pack(what, { size: null, detail: 'everything' });
  if (!result.ok) throw new Error('Without a limit everything fits.');
  return result.value.text;
}

describe('unpack of damaged text', () => {
  it('detects every change of one character', () => {
    for (let at = 0; at < text.length; at += 1) {
      for (const character of `${base64urlAlphabet} é=`) {
        if (character === text[at]) continue;
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        expect(unpack(changed), changed).toMatchObject({ ok: false });
      }
    }
  });

  it('detects being cut off anywhere', () => {
    for (const whole of [text, packed(progressWithMarks(200))]) {
      for (let length = 0; length < whole.length; length += 1) expect(unpack(whole.slice(0, length)).ok).toBe(false);
    }
  });

  it('detects what was added, and two characters that changed places', () => {
    for (const added of ['A', '-', ' ', '\n', text]) expect(unpack(text + added).ok).toBe(false);
    for (let at = 1; at < text.length; at += 1) {
      if (text[at] === text[at - 1]) continue;
      const swapped = text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
      expect(unpack(swapped).ok).toBe(false);
    }
  });

  it.each(['', ' ', '{"version":1}', 'AAAAAAAA', '%PDF', '\ud800', 'Ω'.repeat(100)])(
    'says that %j is not a snapshot',
    (other) => {
      expect(unpack(other)).toEqual({ ok: false, problem: 'not-a-snapshot' });
    },
  );

  it('never throws, whatever the text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...base64urlAlphabet), maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...base64urlAlphabet), maxLength: 300 }).map((rest) => text.slice(0, 8) + rest),
    );
    fc.assert(
      fc.property(anything, (other) => {
        const result = unpack(other);
        // A checksum of 16 bits lets one in 65,536 by; what it lets by must still be a state.
        if (result.ok) expect(unpack(packed(result.value))).toEqual(result);
        else expect(['not-a-snapshot', 'damaged', 'newer-than-this-course']).toContain(result.problem);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a body that is nonsense behind an honest checksum, and what it does read packs again', () => {
    const body = fc.string({ unit: fc.constantFrom(...base64urlAlphabet), maxLength: 200 });
    fc.assert(
      fc.property(body, fc.nat({ max: 3 }), (nonsense, flags) => {
        const result = unpack(sealEnvelope({ format: 1, dictionary: 1, schema: 1, flags, body: nonsense }));
        if (result.ok) expect(unpack(packed(result.value))).toEqual(result);
        else expect(result.problem).toBe('damaged');
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws on a true body that was changed behind an honest checksum', () => {
    const opened = openEnvelope(text);
    if (!opened.ok) throw new Error('The sample is whole.');
    const { body } = opened.value;
    for (let at = 0; at < body.length; at += 1) {
      for (const character of base64urlAlphabet) {
        const changed = { ...opened.value, body: body.slice(0, at) + character + body.slice(at + 1) };
        expect(typeof unpack(sealEnvelope(changed)).ok).toBe('boolean');
      }
    }
  });

  it('does not believe a small text that claims to be enormous', () => {
    const huge = { ...emptyProgress, attempts: new Map([[1, sampleAttempt({ choice: ' '.repeat(4_000_000) })]]) };
    const small = packed(huge);
    expect(small.length).toBeLessThan(8000);
    expect(unpack(small)).toEqual({ ok: true, value: huge });
    expect(unpack(sealEnvelope({ format: 1, dictionary: 1, schema: 1, flags: 0, body: small.slice(8, 60) })).ok).toBe(
      false,
    );
  });
});

describe('unpack of newer text', () => {
  const opened = openEnvelope(text);
  if (!opened.ok) throw new Error('The sample is whole.');

  it.each([{ format: 2 }, { format: 15 }, { dictionary: 2 }, { schema: 3 }, { schema: 4095 }, { flags: 8 }])(
    'says that %j is newer than this course',
    (change) => {
      expect(unpack(sealEnvelope({ ...opened.value, ...change }))).toEqual({
        ok: false,
        problem: 'newer-than-this-course',
      });
    },
  );
});

describe('a state that would cost memory', () => {
  const withChoice = (choice: string): Progress => ({
    ...emptyProgress,
    attempts: new Map([[1, { ...emptyAttempt, choice }]]),
  });

  it('is refused when ids alone claim more than ids ever take', () => {
    const bomb = pack(withChoice('a'.repeat(300_000)), { size: null, detail: 'without-notes' });
    const honest = pack(withChoice('handen-los'), { size: null, detail: 'without-notes' });
    expect(bomb.ok && bomb.value.text.length).toBeLessThan(1000);
    expect(bomb.ok && unpack(bomb.value.text)).toEqual({ ok: false, problem: 'damaged' });
    expect(honest.ok && unpack(honest.value.text).ok).toBe(true);
  });

  it('tells from its header whether it claims to hold texts', () => {
    const progress = withChoice('handen-los');
    const full = pack(progress, { size: null, detail: 'everything' });
    const bare = pack(progress, { size: null, detail: 'without-notes' });
    expect(full.ok && claimsTexts(full.value.text)).toBe(true);
    expect(bare.ok && claimsTexts(bare.value.text)).toBe(false);
    expect(claimsTexts('no state at all')).toBe(false);
  });
});

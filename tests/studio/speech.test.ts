import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLoudness } from '../../src/studio/encode/loudness.ts';
import { durationsOf } from '../../src/studio/speech/durations.ts';
import { readStress, spreadStress, type SpellOut } from '../../src/studio/speech/letters.ts';
import { plainTextOf, splitIntoPhrases, wordsOf } from '../../src/studio/speech/markup.ts';
import { substituteMissing } from '../../src/studio/speech/mbrola.ts';
import { planSpeech, timesOf } from '../../src/studio/speech/plan.ts';
import { findVoicedWindows, fitToRecording } from '../../src/studio/speech/recording.ts';
import { phonesOfPhrase } from '../../src/studio/speech/sandhi.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';

const voice = { database: 'nl3', pitch: 172, formant: 15300 } as const;
const delivery = { rate: 1, range: 1, shift: 0 };
const words: Readonly<Record<string, string>> = {
  ja: "j 'a",
  hoor: 'h o r',
  komt: "k 'O m t",
  goed: "x 'u t",
  tijdschrift: "t 'Ei d s x r I f t",
  nooit: "n 'o j t",
  tijd: "t 'Ei d",
};
const spellOut: SpellOut = (word) =>
  (words[word.toLowerCase()] ?? "'a")
    .split(' ')
    .map((p) => ({ name: p.replace("'", ''), stress: p.startsWith("'") ? 1 : 0 }));

function soundOf(text: string, database: 'nl2' | 'nl3' = 'nl3'): string {
  return splitIntoPhrases(text)
    .flatMap((phrase) => phonesOfPhrase(phrase, spellOut, database).map((phone) => phone.name))
    .join(' ');
}

describe('mark-up of lines', () => {
  it('splits at punctuation and keeps stress and pauses', () => {
    expect(splitIntoPhrases('*Nee* hoor… (0.3) Voor *nu* niet.')).toEqual([
      {
        words: [
          { text: 'Nee', isStressed: true },
          { text: 'hoor', isStressed: false },
        ],
        end: '…',
        pause: 0.3,
      },
      {
        words: [
          { text: 'Voor', isStressed: false },
          { text: 'nu', isStressed: true },
          { text: 'niet', isStressed: false },
        ],
        end: '.',
        pause: 0.42,
      },
    ]);
  });

  it('leaves text as it is read', () => {
    expect(plainTextOf('*Nee* hoor… (0.3) Voor *nu* niet.')).toBe('Nee hoor… Voor nu niet.');
    expect(wordsOf("Dat is 's *ochtends*, toch?")).toEqual(['Dat', 'is', "'s", 'ochtends', 'toch']);
  });
});

describe('sounds of a sentence', () => {
  it('devoices at the end of a word and before a voiceless sound', () => {
    expect(soundOf('tijd')).toBe('t Ei t');
    expect(soundOf('tijdschrift')).toBe('t Ei t s x r I f t');
  });

  it('uses the glides that each voice has', () => {
    expect(soundOf('nooit', 'nl3')).toBe('n oi t');
    expect(soundOf('nooit', 'nl2')).toBe('n o J t');
  });

  it('reads stress from mnemonics, or falls back to the first full vowel', () => {
    expect(readStress("v@r'a:st")).toEqual([0, 1]);
    expect(spreadStress(['v', '@', 'r', 'a', 's', 't'], [0, 1]).map((p) => p.stress)).toEqual([0, 0, 0, 1, 0, 0]);
    expect(spreadStress(['v', '@', 'r', 'a'], [1]).map((p) => p.stress)).toEqual([0, 0, 0, 1]);
  });

  it('lengthens accents and the end of a phrase', () => {
    const phones = phonesOfPhrase({ words: [{ text: 'ja', isStressed: true }], end: '.', pause: 0 }, spellOut, 'nl3');
    const [, closing] = durationsOf(phones, '.', 1);
    const [, hesitating] = durationsOf(phones, '…', 1);
    expect(closing).toBeGreaterThan(200);
    expect(hesitating).toBeGreaterThan(closing ?? 0);
  });
});

describe('a speech plan', () => {
  it('places an accent for each stressed word', () => {
    const plan = planSpeech('*Ja* hoor. Komt *goed*.', voice, delivery, spellOut);
    expect(plan.accents).toHaveLength(2);
    expect(plan.accents[0]).toBeLessThan(plan.accents[1] ?? 0);
  });

  it('is shorter when spoken faster, and flatter with a smaller range', () => {
    const length = (rate: number): number =>
      timesOf(planSpeech('Ja hoor.', voice, { ...delivery, rate }, spellOut).phones).reduce(
        (sum, p) => sum + p.duration,
        0,
      );
    const spread = (range: number): number => {
      const pitches = planSpeech('Ja hoor.', voice, { ...delivery, range }, spellOut).phones.flatMap((p) =>
        p.pitch.map(([, hertz]) => hertz),
      );
      return Math.max(...pitches) - Math.min(...pitches);
    };
    expect(length(1.2)).toBeLessThan(length(0.9));
    expect(spread(0.3)).toBeLessThan(spread(1));
  });

  it('replaces sounds that a voice lacks', () => {
    const phones = ['a', 'R', 't'].map((phone) => ({ phone, duration: 50, pitch: [] }));
    expect(substituteMissing(phones, [['R', 't']], false).map((p) => p.phone)).toEqual(['a', 'r', 't']);
    expect(substituteMissing(phones, [['a', 'R']], false).map((p) => p.phone)).toEqual(['a', 'r', 't']);
    const rare = ['a', 'q'].map((phone) => ({ phone, duration: 50, pitch: [] }));
    expect(substituteMissing(rare, [['a', 'q']], true).map((p) => p.phone)).toEqual(['a', '_', 'q']);
  });
});

describe('voices that are not synthesised', () => {
  it('lays out a line silently, at the same length every time', () => {
    const request = { id: 'x', text: '*Ja* hoor.', voice, delivery, file: null };
    expect(speakSilently(request)).toEqual(speakSilently(request));
    expect(speakSilently(request)).toMatchObject({ sound: null, accents: [0] });
    expect(speakSilently(request).duration).toBeCloseTo(6 * 0.062 + 0.42);
  });

  it('lasts as long as a recording and moves lips only where it sounds', () => {
    const rate = 1000;
    const samples = new Float32Array(3 * rate).map((_, i) => (i >= rate && i < 2 * rate ? 0.5 : 0));
    expect(findVoicedWindows(samples, rate)).toHaveLength(100);
    const phones = [0, 1, 2, 3].map((i) => ({ phone: 'a', start: i * 0.1, duration: 0.1 }));
    const line = fitToRecording({ phones, accents: [0.2] }, samples, rate, 'line.wav');
    expect(line.duration).toBe(3);
    expect(line.phones[0]?.start).toBeCloseTo(1);
    expect(line.accents[0]).toBeCloseTo(1.5, 1);
  });

  it('keeps phones in order for any recording', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 5, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (loud, count) => {
          const samples = new Float32Array(loud.flatMap((isLoud) => new Array<number>(10).fill(isLoud ? 0.4 : 0)));
          const phones = Array.from({ length: count }, (_, i) => ({ phone: 'a', start: i * 0.1, duration: 0.1 }));
          const starts = fitToRecording({ phones, accents: [] }, samples, 1000, 'x').phones.map((p) => p.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        },
      ),
    );
  });
});

describe('loudness', () => {
  it('is read from the summary of a report', () => {
    expect(readLoudness('t: 1 I: -70.0 LUFS\nSummary:\n    I:         -23.4 LUFS\n')).toBe(-23.4);
    expect(() => readLoudness('nothing')).toThrow(/did not report/);
  });
});

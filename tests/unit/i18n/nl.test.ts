/** Times and counts in words, and a text for everything that has a name in code. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markingSteps } from '#domain/attempt.ts';
import { letterCommands } from '#domain/keyboard.ts';
import { editions, lenses, perspectives, signals } from '#domain/vocabulary.ts';
import { parts } from '#content/lesson-schema.ts';
import { lensNames, lensQuestions, parseTime, signalHints } from '#i18n/nl-describing.ts';
import { keyNames } from '#i18n/nl-keys.ts';
import { partNames } from '#i18n/nl-parts.ts';
import { countMarks, editionNames, formatTime, signalNames, speakTime, stepNames } from '#i18n/nl.ts';
import { barrierTexts, perspectiveName } from '#i18n/nl-comparing.ts';

/** Seconds within clips of up to 999 minutes. */
const anySeconds = fc.double({ min: 0, max: 59_999.9, noNaN: true });

describe('formatTime', () => {
  it.each([
    [0, '0:00'],
    [9.99, '0:09'],
    [59.96, '0:59'],
    [60, '1:00'],
    [83.4, '1:23'],
    [605, '10:05'],
    [3661, '61:01'],
  ])('%d is %s', (seconds, text) => {
    expect(formatTime(seconds)).toBe(text);
  });
});

describe('speakTime', () => {
  it.each([
    [0, '0 seconden'],
    [1.9, '1 seconde'],
    [59, '59 seconden'],
    [60, '1 minuut'],
    [83, '1 minuut 23'],
    [120, '2 minuten'],
    [121.5, '2 minuten 1'],
  ])('%d is %s', (seconds, text) => {
    expect(speakTime(seconds)).toBe(text);
  });

  it('speaks of the same second that is shown', () => {
    fc.assert(fc.property(anySeconds, (seconds) => speakTime(seconds) === speakTime(Math.floor(seconds))));
  });
});

describe('parseTime', () => {
  it.each([
    ['1:23', 83],
    [' 1:23 ', 83],
    ['1:23,4', 83.4],
    ['1:23.4', 83.4],
    ['0:00', 0],
    ['1:5', 65],
    ['83', 83],
    ['83,4', 83.4],
    ['90:00', 5400],
  ])('%j is %d', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  it.each(['', ' ', ':', '1:', ':23', '1:60', '1:2:3', '-1', '1e3', '1:23,45', 'een', '1;23', '1:0005', 'NaN'])(
    '%j is no time',
    (text) => {
      expect(parseTime(text)).toBeNull();
    },
  );

  it('reads back what was shown', () => {
    fc.assert(fc.property(anySeconds, (seconds) => parseTime(formatTime(seconds)) === Math.floor(seconds)));
  });

  it('reads back tenths', () => {
    fc.assert(
      fc.property(fc.nat({ max: 599_999 }), (tenths) => {
        const text = `${formatTime(tenths / 10)},${tenths % 10}`;
        expect(parseTime(text)).toBeCloseTo(tenths / 10, 6);
      }),
    );
  });

  it('never gives anything but a time or nothing', () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[0-9:., -]{0,9}$/));
    fc.assert(
      fc.property(anyText, (text) => {
        const seconds = parseTime(text);
        expect(seconds === null || (Number.isFinite(seconds) && seconds >= 0)).toBe(true);
      }),
    );
  });
});

describe('countMarks', () => {
  it.each([
    [0, '0 markeringen'],
    [1, '1 markering'],
    [2, '2 markeringen'],
  ])('%d', (count, text) => {
    expect(countMarks(count)).toBe(text);
  });
});

describe('names', () => {
  it.each([
    ['signals', signalNames, signals],
    ['hints of signals', signalHints, signals],
    ['steps', stepNames, markingSteps],
    ['editions', editionNames, editions],
    ['lead questions', lensQuestions, lenses],
    ['names of lead questions', lensNames, lenses],
    ['keys', keyNames, letterCommands],
    ['parts', partNames, parts],
    ['barriers', barrierTexts, ['needs-observation', 'needs-interpretation', 'needs-comparison']],
  ] as const)('%s: each has a text of its own', (_what, texts, ids) => {
    expect(Object.keys(texts).toSorted()).toEqual([...ids].toSorted());
    const values = Object.values<string>(texts);
    expect(values.every((text) => text.trim() === text && text !== '')).toBe(true);
    expect(new Set(values).size).toBe(values.length);
  });

  it('a person is called by name and role where the clip has a name', () => {
    expect(perspectives.map((by) => perspectiveName(by, {}))).toEqual([
      'De klantmanager',
      'De klant',
      'De coach',
      'De collega',
    ]);
    expect(perspectiveName('client', { client: 'Joke' })).toBe('Joke (klant)');
    expect(perspectiveName('coach', { client: 'Joke' })).toBe('De coach');
  });
});

/** What map, results and proof say. */
import { describe, expect, it } from 'vitest';
import { aboutMinutes, formatDay, partIntros, progressWords, proofWords, resultWords } from '#i18n/nl-journey.ts';
import { parts } from '#content/lesson-schema.ts';
import type { Results } from '#domain/journey/results.ts';

describe('about how long', () => {
  it.each([
    [0, '5 minuten'],
    [4, '5 minuten'],
    [12, '10 minuten'],
    [13, '15 minuten'],
    [57, '55 minuten'],
    [58, '1 uur'],
    [74, '1 uur'],
    [80, 'anderhalf uur'],
    [120, '2 uur'],
    [140, '2,5 uur'],
    [600, '10 uur'],
  ])('%i minutes is %s', (minutes, text) => {
    expect(aboutMinutes(minutes)).toBe(text);
  });
});

describe('a part', () => {
  it('has a line about each', () => {
    for (const part of parts) expect(partIntros[part]?.length).toBeGreaterThan(20);
  });

  it('tells how large it is, and then how far one is', () => {
    expect(progressWords({ done: 0, of: 6, minutesLeft: 70 })).toBe('6 lessen, nog ongeveer 1 uur');
    expect(progressWords({ done: 2, of: 6, minutesLeft: 40 })).toBe(
      '2 van de 6 lessen afgerond, nog ongeveer 40 minuten',
    );
    expect(progressWords({ done: 6, of: 6, minutesLeft: 0 })).toBe('Alle 6 lessen afgerond');
    expect(progressWords({ done: 1, of: 1, minutesLeft: 0 })).toBe('De les is afgerond');
    expect(progressWords({ done: 2, of: 2, minutesLeft: 0 })).toBe('Beide lessen afgerond');
  });
});

describe('results in words', () => {
  const results: Results = {
    lessons: { done: 2, of: 30 },
    extra: 0,
    exercises: { done: 5, of: 9 },
    minutes: 25,
    finished: [],
    begun: [],
  };

  it('say what was done and never how well', () => {
    const [lessons, exercises, time] = resultWords(results);
    expect(lessons).toBe('Je rondde 2 van de 30 lessen af.');
    expect(exercises).toBe('Je maakte 5 van de 9 oefeningen in de lessen die je opende.');
    expect(time).toContain('samen ongeveer 25 minuten');
    expect(resultWords({ ...results, extra: 1 })[0]).toBe('Je rondde 2 van de 30 lessen af, en 1 extra.');
    expect(resultWords({ ...results, lessons: { done: 0, of: 0 }, extra: 2 })[0]).toBe('Je rondde 2 lessen af.');
    expect(resultWords({ ...results, minutes: 0, exercises: { done: 0, of: 0 } }).slice(1)).toEqual([
      'Je opende nog geen les met oefeningen.',
      'Tijd telt mee als je een les afrondt.',
    ]);
  });

  it('fit on the proof, with a day as people write it', () => {
    expect(proofWords(results)).toBe('0 lessen afgerond, met 5 oefeningen: samen ongeveer 25 minuten oefenen.');
    expect(proofWords({ ...results, exercises: { done: 1, of: 1 } })).toContain('met 1 oefening:');
    expect(proofWords({ ...results, exercises: { done: 0, of: 1 } })).not.toContain('oefeningen');
    expect(formatDay(new Date(2026, 10, 22, 12))).toBe('22 november 2026');
  });
});

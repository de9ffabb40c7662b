/** What is known of a sheet without any page: names of copies, the file to take along, the outcome of a scan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords, newestOf, nextNumber, readNumber, toCopy } from '#domain/tool-sheet/copies.ts';
import { findExtremes, outcomesOf, regionOf, type ScaleAnswer } from '#domain/tool-sheet/scan-outcome.ts';
import { readSheetFile, writeSheetFile } from '#domain/tool-sheet/sheet-file.ts';
import { columnShares } from '#content/column-shares.ts';
import { formatDay, formatMoment } from '#i18n/nl-tools.ts';

describe('copies', () => {
  it('have a number in their name; other names have none', () => {
    expect(['tool:teamscan:12', 'tool:teamscan', 'tool:teamscan:0', 'lesson:teamscan:1'].map(readNumber)).toEqual([
      12,
      null,
      null,
      null,
    ]);
  });

  it('get a number that is free, and the last changed one is the newest', () => {
    const copies = [
      toCopy(4, { '@changed': '2026-11-22T10:00Z', 'a.b': 'x' }),
      toCopy(2, { '@changed': '2026-11-23' }),
    ];
    expect([nextNumber([]), nextNumber(copies), newestOf(copies)?.number, newestOf([])]).toEqual([1, 5, 2, null]);
    expect(copies[0]?.answers).toEqual({ 'a.b': 'x' });
  });

  it('are known by their first words, in the order of the questions', () => {
    const answers = { 'b.een': '  Tweede\n gesprek ', 'a.een': ' ' };
    expect(firstWords(answers, ['a.een', 'b.een'])).toBe('Tweede gesprek');
    expect(firstWords(answers, ['b.een'], 8)).toBe('Tweede…');
    expect(firstWords({}, ['b.een'])).toBe('');
  });
});

describe('the file to take along', () => {
  const questions = [
    { name: 'a.een', question: 'Wat zag ik?' },
    { name: 'a.twee', question: 'Wat dacht ik?' },
  ];
  const identity = { tool: 'oefenkijkwijzer', title: 'Oefenkijkwijzer' };
  const names = questions.map(({ name }) => name);

  it('comes back with every sign, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (answer) => {
        const text = writeSheetFile(identity, questions, { 'a.een': answer }, '2026-11-22');
        expect(readSheetFile(text, 'oefenkijkwijzer', names)).toEqual({ ok: true, value: { 'a.een': answer } });
      }),
    );
  });

  it('can be read by people: question and answer stand together, empty ones are left out', () => {
    const text = writeSheetFile(identity, questions, { 'a.twee': 'Ze is moe.' }, '2026-11-22');
    expect(text).toMatch(/"vraag": "Wat dacht ik\?",\s+"antwoord": "Ze is moe\."/);
    expect(text).not.toContain('Wat zag ik?');
  });

  it.each([
    ['geen json', 'no-sheet'],
    ['[]', 'no-sheet'],
    ['{"format":"vknz-marks","versie":1}', 'no-sheet'],
    ['{"format":"vknz-gereedschap","versie":2}', 'newer'],
    ['{"format":"vknz-gereedschap","versie":1,"gereedschap":"teamscan","titel":"Teamscan"}', 'other-tool'],
  ])('refuses %s', (text, code) => {
    expect(readSheetFile(text, 'oefenkijkwijzer', names)).toMatchObject({ ok: false, problem: { code } });
  });

  it('takes only answers to questions of this tool', () => {
    const file = {
      format: 'vknz-gereedschap',
      versie: 1,
      gereedschap: 'oefenkijkwijzer',
      antwoorden: [
        { veld: 'a.een', antwoord: 'ja' },
        { veld: '@changed', antwoord: 'nu' },
        { veld: 'a.twee', antwoord: 3 },
        null,
      ],
    };
    expect(readSheetFile(JSON.stringify(file), 'oefenkijkwijzer', names)).toEqual({
      ok: true,
      value: { 'a.een': 'ja' },
    });
  });
});

describe('the outcome of a scan', () => {
  const answers = (section: string, ...places: (number | null)[]): ScaleAnswer[] =>
    places.map((place) => ({ section, place, steps: 5 }));

  it('is the mean place between the ends, of what was answered', () => {
    expect(outcomesOf([...answers('richting', 1, 5, null), ...answers('routine', null)])).toEqual([
      { section: 'richting', asked: 3, answered: 2, share: 0.5 },
      { section: 'routine', asked: 1, answered: 0, share: null },
    ]);
    expect([0, 0.34, 0.66, 0.67, 1].map(regionOf)).toEqual(['first', 'between', 'between', 'last', 'last']);
  });

  it('names what stands out, all of them when they are equal', () => {
    const all = [...answers('a', 5, 5), ...answers('b', 2, 2), ...answers('c', 5, 5)];
    expect(findExtremes(outcomesOf(all))).toEqual({ most: ['a', 'c'], least: ['b'] });
  });

  it('names nothing when sections lie close together, or when half of one is open', () => {
    expect(findExtremes(outcomesOf([...answers('a', 4, 4, 4, 4), ...answers('b', 3, 3, 3, 4)]))).toBeNull();
    expect(findExtremes(outcomesOf([...answers('a', 5, 5, 5), ...answers('b', 1, null, null)]))).toBeNull();
    expect(findExtremes(outcomesOf([...answers('a', 5, 5)]))).toBeNull();
  });
});

describe('words and widths', () => {
  it('writes a day in words and leaves other text alone', () => {
    expect([formatDay('2026-11-22'), formatDay('ooit')]).toEqual(['22 november 2026', 'ooit']);
    expect([formatMoment(''), formatMoment('ooit')]).toEqual(['', '']);
  });

  it('gives a short name a narrow column, and fills no more than the width', () => {
    expect(columnShares(['Tijd', 'Wie', 'Wat zie of hoor ik?', 'Wat ging eraan vooraf?'])).toEqual([15, 15, 35, 35]);
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 80 }), { minLength: 2, maxLength: 5 }), (columns) => {
        const shares = columnShares(columns);
        expect(shares.every((share) => share >= 10 && share <= 70)).toBe(true);
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

/** Bookmarks and notes as texts on the device, and two windows that write at once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bookmarkField,
  joinNotes,
  lessonOfSheet,
  lessonSheetName,
  notesField,
  readLessonSheet,
  writeNotesFile,
} from '#domain/journey/lesson-sheet.ts';

describe('the sheet of a lesson', () => {
  it('is known by the number of the lesson', () => {
    expect(lessonSheetName(12)).toBe('lesson:12');
    expect(lessonOfSheet('lesson:12')).toBe(12);
    for (const other of ['lesson:', 'lesson:0', 'lesson:1:2', 'lesson:x', 'tool:1', 'a-lesson:1'])
      expect(lessonOfSheet(other)).toBeNull();
  });

  it('holds a bookmark and notes, each in a field of its own', () => {
    expect(readLessonSheet({ ...bookmarkField(true), ...notesField('Kijk langer.') })).toEqual({
      isKept: true,
      notes: 'Kijk langer.',
    });
    expect(readLessonSheet({ ...bookmarkField(false) })).toEqual({ isKept: false, notes: '' });
    expect(readLessonSheet({ kept: 'maybe', other: 'x' })).toEqual({ isKept: false, notes: '' });
  });
});

describe('two windows that write one note', () => {
  it.each([
    ['only they wrote', 'a', 'a', 'a b', 'a b'],
    ['only I wrote', 'a', 'a c', 'a', 'a c'],
    ['I wiped it', 'a', '', 'a', ''],
    ['they wiped it', 'a', 'a', '', ''],
    ['both wrote', '', 'mine', 'theirs', 'theirs\n\nmine'],
    ['they have mine already', 'a', 'a b', 'a b c', 'a b c'],
    ['I have theirs already', 'a', 'a b c', 'a b', 'a b c'],
    ['both the same', 'a', 'b', 'b', 'b'],
  ])('%s', (_what, known, own, theirs, joined) => {
    expect(joinNotes(known, own, theirs)).toBe(joined);
  });

  it('lose nothing that either of them added', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (known, mine, others) => {
        const [own, theirs] = [`${known}${mine}`, `${known}${others}`];
        const joined = joinNotes(known, own, theirs);
        expect(joined).toContain(mine);
        expect(joined.replaceAll(/\s/g, '')).toContain(others.replaceAll(/\s/g, ''));
      }),
    );
  });
});

it('a file has a heading per lesson', () => {
  const file = writeNotesFile('Mijn notities', [
    { code: 1, title: 'Welkom', isKept: true, notes: '' },
    { code: 2, title: 'Kijk', isKept: false, notes: ' Langer kijken.\nEn wachten.\n' },
  ]);
  expect(file).toBe('Mijn notities\n\nWelkom\n======\nBewaard.\n\nKijk\n====\nLanger kijken.\nEn wachten.\n');
});

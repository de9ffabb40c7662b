/** What a learner keeps of a lesson for themselves: a bookmark and notes. As texts by field, which stay on the device. Pure. */
import type { LessonCode } from '../course.ts';

/** The kind of the sheets, which begins their names. */
export const lessonSheets = 'lesson';

export type LessonSheet = Readonly<{ isKept: boolean; notes: string }>;

/** Name of the sheet of a lesson. */
export function lessonSheetName(lesson: LessonCode): `lesson:${number}` {
  return `${lessonSheets}:${lesson}`;
}

/** The lesson of a sheet; `null` for a name that is of no lesson. */
export function lessonOfSheet(name: string): LessonCode | null {
  const code = /^lesson:([1-9]\d*)$/.exec(name)?.[1];
  return code === undefined ? null : Number(code);
}

/** Texts that are missing or unknown say nothing. */
export function readLessonSheet(fields: Readonly<Record<string, string>>): LessonSheet {
  return { isKept: fields['kept'] === 'yes', notes: fields['notes'] ?? '' };
}

/** The field to write for a change. */
export function bookmarkField(isKept: boolean): Readonly<Record<string, string>> {
  return { kept: isKept ? 'yes' : '' };
}

export function notesField(notes: string): Readonly<Record<string, string>> {
  return { notes };
}

/**
 * One text out of two that were written in two windows, from `known`, which both began with. Nothing of either is lost: what
 * cannot be laid together stands below each other.
 */
export function joinNotes(known: string, own: string, theirs: string): string {
  if (own === known) return theirs;
  if (theirs === known) return own;
  if (theirs.includes(own)) return theirs;
  if (own.includes(theirs)) return own;
  return `${theirs.trimEnd()}\n\n${own}`;
}

/** A lesson with what was kept of it, for a file. */
export type KeptLesson = LessonSheet & Readonly<{ code: LessonCode; title: string }>;

/** Everything as plain text: a heading per lesson, its notes, and whether it was bookmarked. */
export function writeNotesFile(title: string, lessons: readonly KeptLesson[]): string {
  const blocks = lessons.map((lesson) => {
    const lines = [lesson.title, '='.repeat(lesson.title.length)];
    if (lesson.isKept) lines.push('Bewaard.');
    if (lesson.notes !== '') lines.push(lesson.notes.trim());
    return lines.join('\n');
  });
  return `${[title, ...blocks].join('\n\n')}\n`;
}

/**
 * The body of a saved state, format 1, as bits: what matters most comes first. Widths have room for what may be appended
 * to a list of the vocabulary; every such addition raises the schema id, so that an older course says "newer".
 *
 *   course    last lesson; per lesson (ascending) opened and finished
 *   attempts  per exercise (ascending) steps, readings, choice, edited, marks
 *   answers   see `answer-section.ts` — flag `hasAnswers`
 *   trail     positions and removed marks   — flag `hasTrail`
 *   texts     length of the text stream; the stream itself follows the bits
 */
import { emptyAttempt, steps, type Attempt } from '../attempt.ts';
import { compareMarks, emptyNotes, type Mark, type Notes } from '../mark.ts';
import { lenses, perspectives, signals } from '../vocabulary.ts';
import { nextText, readAnswerSection, writeAnswerSection } from './answer-section.ts';
import { createBitReader, createBitWriter, DamagedBits, type BitReader, type BitWriter } from './bits.ts';
import type { SavedAttempt, SavedState } from './saved-state.ts';
import { compressTexts, expandTexts } from './text-stream.ts';

/** Which optional sections a body holds. */
export type Sections = Readonly<{ hasTexts: boolean; hasTrail: boolean; hasAnswers: boolean }>;

/** Bytes that ids of chosen alternatives can take at most; a larger claim in a state without texts would only cost memory. */
const mostChoiceBytes = 262_144;
const width = { steps: 5, readings: 4, signal: 4, lens: 2 } as const;
const noteFields = ['observation', 'interpretation', 'alternative'] as const;
const ownFields = ['alternative', 'shared'] as const;

export function writeSections(state: SavedState, sections: Sections): Uint8Array {
  const out = createBitWriter();
  const texts: string[] = [];
  writeCourse(out, state);
  writeAttempts(out, texts, state.attempts, sections);
  if (sections.hasAnswers) writeAnswerSection(out, sections.hasTexts ? texts : null, state);
  if (sections.hasTrail) for (const attempt of state.attempts) writeTrail(out, attempt);
  const stream = compressTexts(texts);
  out.count(stream.plainLength, 8);
  return concatenate(out.finish(), stream.bytes);
}

/** Throws `DamagedBits`, or an error of the inflater, on bytes that `writeSections` cannot have made. */
export function readSections(bytes: Uint8Array, sections: Sections, dictionary: Uint8Array): SavedState {
  const from = createBitReader(bytes);
  const course = readCourse(from);
  const drafts = readAttempts(from, sections);
  const answers = sections.hasAnswers ? readAnswerSection(from, drafts.length, sections.hasTexts) : null;
  const trails = sections.hasTrail ? drafts.map(() => readTrail(from)) : [];
  const plainLength = from.count(8);
  if (!sections.hasTexts && plainLength > mostChoiceBytes) throw new DamagedBits('Ids alone are never this long.');
  const texts = expandTexts({ bytes: from.rest(), plainLength }, dictionary).values();
  // Texts come in the order of the bits: first those of all marks, then those of all answers.
  const finished = drafts.map((finish) => finish(texts));
  const attempts = finished.map((attempt, index) => ({
    ...attempt,
    ...answers?.parts[index]?.(texts),
    ...trails[index],
  }));
  if (!texts.next().done) throw new DamagedBits('There are more texts than places for them.');
  return { ...course, attempts, practised: answers?.practised ?? [] };
}

function writeCourse(out: BitWriter, { opened, finished, last }: SavedState): void {
  out.flag(last !== null);
  if (last !== null) out.count(last, 3);
  const isOpened = new Set(opened);
  const isFinished = new Set(finished);
  const lessons = [...new Set([...opened, ...finished])].sort((a, b) => a - b);
  out.count(lessons.length, 3);
  lessons.forEach((code, index) => {
    out.count(code - (lessons[index - 1] ?? 0), 1);
    out.flag(isOpened.has(code));
    out.flag(isFinished.has(code));
  });
}

function readCourse(from: BitReader): Omit<SavedState, 'attempts' | 'practised'> {
  const last = from.flag() ? from.count(3) : null;
  const opened: number[] = [];
  const finished: number[] = [];
  let code = 0;
  for (let left = from.count(3); left > 0; left -= 1) {
    code += from.count(1);
    if (from.flag()) opened.push(code);
    if (from.flag()) finished.push(code);
  }
  return { opened, finished, last };
}

function writeAttempts(out: BitWriter, texts: string[], attempts: readonly SavedAttempt[], sections: Sections): void {
  const newest = attempts.reduce((latest, attempt) => Math.max(latest, attempt.edited), 0);
  out.count(newest, 30);
  out.count(attempts.length, 3);
  let code = 0;
  for (const attempt of attempts) {
    out.count(attempt.exercise - code, 1);
    code = attempt.exercise;
    out.count(newest - attempt.edited, 16);
    out.bits(toBits(steps, attempt.done), width.steps);
    out.bits(toBits(perspectives, attempt.revealed), width.readings);
    out.flag(attempt.choice !== null);
    if (attempt.choice !== null) texts.push(attempt.choice);
    if (sections.hasTexts) writeTexts(out, texts, ownFields, attempt.own);
    writeMarks(out, texts, attempt.marks, sections);
  }
}

/** An attempt whose texts are still to be filled in, in the order in which they were written. */
type Unfinished<T> = (texts: Iterator<string>) => T;

function readAttempts(from: BitReader, sections: Sections): readonly Unfinished<SavedAttempt>[] {
  const newest = from.count(30);
  const drafts: Unfinished<SavedAttempt>[] = [];
  let code = 0;
  for (let left = from.count(3); left > 0; left -= 1) {
    code += from.count(1);
    drafts.push(readAttempt(from, code, newest, sections));
  }
  return drafts;
}

function readAttempt(
  from: BitReader,
  exercise: number,
  newest: number,
  { hasTexts }: Sections,
): Unfinished<SavedAttempt> {
  const edited = newest - from.count(16);
  if (edited < 0) throw new DamagedBits('An attempt was edited before time began.');
  const done = fromBits(steps, from.bits(width.steps));
  const revealed = fromBits(perspectives, from.bits(width.readings));
  const hasChoice = from.flag();
  const own = hasTexts ? readTexts(from, ownFields, emptyAttempt.own) : () => emptyAttempt.own;
  const marks = readMarks(from, hasTexts);
  return (texts) => ({
    exercise,
    choice: hasChoice ? nextText(texts) : null,
    own: own(texts),
    marks: marks.map((finish) => finish(texts)),
    removed: [],
    answers: [],
    firstLook: null,
    done,
    revealed,
    position: 0,
    edited,
  });
}

function writeMarks(out: BitWriter, texts: string[], marks: readonly Mark[], { hasTexts }: Sections): void {
  out.count(marks.length, 4);
  let previous = 0;
  for (const mark of inOrder(marks)) {
    const start = toTenths(mark.start);
    out.count(start - previous, 6);
    previous = start;
    const length = toTenths(mark.end) - start;
    out.flag(length !== 0);
    if (length !== 0) out.count(length, 5);
    // Mode, signal and whether there is a lens, in one go: this runs for every mark at every action.
    const signal = mark.signal === null ? 0 : signals.indexOf(mark.signal) + 1;
    const mode = mark.mode === 'calm' ? 1 : 0;
    const hasLens = mark.lens === null ? 0 : 1;
    out.bits((mode << (width.signal + 1)) | (signal << 1) | hasLens, width.signal + 2);
    if (mark.lens !== null) out.bits(lenses.indexOf(mark.lens), width.lens);
    const isPlainId = mark.id.tenth === start && mark.id.copy === 0;
    out.flag(!isPlainId);
    if (!isPlainId) {
      out.signed(mark.id.tenth - start, 4);
      out.count(mark.id.copy, 0);
    }
    if (hasTexts) writeTexts(out, texts, noteFields, mark.notes);
  }
}

function readMarks(from: BitReader, hasTexts: boolean): readonly Unfinished<Mark>[] {
  const marks: Unfinished<Mark>[] = [];
  let start = 0;
  for (let left = from.count(4); left > 0; left -= 1) {
    start += from.count(6);
    const end = start + (from.flag() ? from.count(5) : 0);
    const mode = from.flag() ? 'calm' : 'live';
    const signal = wordAt(signals, from.bits(width.signal));
    const lens = from.flag() ? wordAt(lenses, from.bits(width.lens) + 1) : null;
    const id = from.flag() ? { tenth: start + from.signed(4), copy: from.count(0) } : { tenth: start, copy: 0 };
    if (id.tenth < 0) throw new DamagedBits('A mark was placed before its clip began.');
    const notes = hasTexts ? readTexts(from, noteFields, emptyNotes) : (): Notes => emptyNotes;
    const times = { start: start / 10, end: end / 10 };
    marks.push((texts) => ({ id, ...times, mode, signal, lens, notes: notes(texts) }));
  }
  return marks;
}

function writeTrail(out: BitWriter, attempt: Attempt): void {
  out.count(Math.floor(attempt.position), 6);
  out.count(attempt.removed.length, 1);
  let previous = 0;
  for (const id of attempt.removed) {
    out.signed(id.tenth - previous, 6);
    out.count(id.copy, 0);
    previous = id.tenth;
  }
}

function readTrail(from: BitReader): Pick<Attempt, 'position' | 'removed'> {
  const position = from.count(6);
  const removed = [];
  let tenth = 0;
  for (let left = from.count(1); left > 0; left -= 1) {
    tenth += from.signed(6);
    if (tenth < 0) throw new DamagedBits('A removed mark was placed before its clip began.');
    removed.push({ tenth, copy: from.count(0) });
  }
  return { position, removed };
}

function writeTexts<Field extends string>(
  out: BitWriter,
  texts: string[],
  fields: readonly Field[],
  values: Readonly<Record<Field, string>>,
): void {
  let filled = 0;
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] as Field;
    if (values[field] === '') continue;
    filled |= 1 << index;
    texts.push(values[field]);
  }
  out.flag(filled !== 0);
  if (filled !== 0) out.bits(filled, fields.length);
}

/** The texts of `fields`; where none was written, `empty` itself: most marks have none, and there may be thousands. */
function readTexts<Field extends string>(
  from: BitReader,
  fields: readonly Field[],
  empty: Readonly<Record<Field, string>>,
): Unfinished<Readonly<Record<Field, string>>> {
  if (!from.flag()) return () => empty;
  const filled = fromBits(fields, from.bits(fields.length));
  return (texts) => {
    const values = fields.map((field) => [field, filled.includes(field) ? nextText(texts) : '']);
    return Object.fromEntries(values) as Record<Field, string>;
  };
}

/** Codes count from one; zero is no word. */
function wordAt<Word extends string>(words: readonly Word[], code: number): Word | null {
  if (code > words.length) throw new DamagedBits('A code stands for no word.');
  return words[code - 1] ?? null;
}

function toBits<Word extends string>(words: readonly Word[], present: readonly Word[]): number {
  return words.reduce((bits, word, index) => (present.includes(word) ? bits | (1 << index) : bits), 0);
}

function fromBits<Word extends string>(words: readonly Word[], bits: number): readonly Word[] {
  if (bits >> words.length !== 0) throw new DamagedBits('A bit stands for no word.');
  return words.filter((_, index) => bits & (1 << index));
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const isOrdered = marks.every((mark, at) => at === 0 || (marks[at - 1] as Mark).start <= mark.start);
  return isOrdered ? marks : [...marks].sort(compareMarks);
}

function toTenths(seconds: number): number {
  return Math.round(seconds * 10);
}

function concatenate(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const all = new Uint8Array(head.length + tail.length);
  all.set(head);
  all.set(tail, head.length);
  return all;
}

/**
 * The part of a saved state that holds answers, first looks and practised signals; present with the flag `hasAnswers`.
 *
 *   per attempt   first look (day, marks, codes of moments); per answer its item, what was picked, how sure, checked
 *   per signal    day, rung and streak
 */
import type { Answer, Sureness } from '../answer.ts';
import type { Attempt, FirstLook } from '../attempt.ts';
import { signals } from '../vocabulary.ts';
import { DamagedBits, type BitReader, type BitWriter } from './bits.ts';
import type { SavedAttempt, SavedPractice, SavedState } from './saved-state.ts';

/** What an attempt gets from this section, once the texts are there, in the order in which they were written. */
export type AnswerPart = (texts: Iterator<string>) => Pick<Attempt, 'answers' | 'firstLook'>;

/** Whether there is anything for this section: a state without it is as short as it was before there were answers. */
export function hasAnswers({ attempts, practised }: SavedState): boolean {
  return practised.length > 0 || attempts.some(({ answers, firstLook }) => answers.length > 0 || firstLook !== null);
}

/** Appends the texts of answers to `texts`, or leaves them out when that is `null`. */
export function writeAnswerSection(out: BitWriter, texts: string[] | null, state: SavedState): void {
  for (const attempt of state.attempts) writeAttempt(out, texts, attempt);
  out.count(state.practised.length, 0);
  for (const { signal, day, stage, streak } of state.practised) {
    out.count(signals.indexOf(signal), 3);
    out.count(day, 14);
    out.count(stage, 2);
    out.count(streak, 2);
  }
}

export function readAnswerSection(
  from: BitReader,
  attempts: number,
  hasTexts: boolean,
): Readonly<{ parts: readonly AnswerPart[]; practised: readonly SavedPractice[] }> {
  const parts = Array.from({ length: attempts }, () => readAttempt(from, hasTexts));
  const practised = Array.from({ length: readLength(from, 0, signals.length) }, (): SavedPractice => {
    const signal = signals[from.count(3)];
    if (signal === undefined) throw new DamagedBits('A code stands for no signal.');
    return { signal, day: from.count(14), stage: from.count(2), streak: from.count(2) };
  });
  return { parts, practised };
}

function writeAttempt(out: BitWriter, texts: string[] | null, { answers, firstLook }: SavedAttempt): void {
  out.flag(firstLook !== null);
  if (firstLook !== null) {
    out.count(firstLook.day, 14);
    out.count(firstLook.marks, 3);
    writeAscending(out, firstLook.seen);
  }
  out.count(answers.length, 1);
  let previous = 0;
  for (const { item, picked, sure, text, checked } of answers) {
    out.count(item - previous, 1);
    previous = item;
    out.count(picked.length, 0);
    for (const option of picked) out.count(option, 2);
    out.bits(sure ?? 0, 2);
    out.flag(checked);
    if (texts === null) continue;
    out.flag(text !== '');
    if (text !== '') texts.push(text);
  }
}

function readAttempt(from: BitReader, hasTexts: boolean): AnswerPart {
  const firstLook: FirstLook | null = from.flag()
    ? { day: from.count(14), marks: from.count(3), seen: readAscending(from) }
    : null;
  let item = 0;
  const drafts = Array.from({ length: readLength(from, 1) }, () => {
    item += from.count(1);
    const picked = Array.from({ length: readLength(from, 0) }, () => from.count(2));
    const sure = from.bits(2);
    const answer = { item, picked, sure: sure === 0 ? null : (sure as Sureness), checked: from.flag() };
    return { answer, hasText: hasTexts && from.flag() };
  });
  return (texts) => ({
    firstLook,
    answers: drafts.map(({ answer, hasText }): Answer => ({ ...answer, text: hasText ? nextText(texts) : '' })),
  });
}

function writeAscending(out: BitWriter, codes: readonly number[]): void {
  out.count(codes.length, 2);
  let previous = 0;
  for (const code of codes) {
    out.count(code - previous, 1);
    previous = code;
  }
}

function readAscending(from: BitReader): readonly number[] {
  let code = 0;
  return Array.from({ length: readLength(from, 2) }, () => (code += from.count(1)));
}

/** A length that bits claim; more than anybody can have made would only cost memory. */
function readLength(from: BitReader, k: number, most = 65_536): number {
  const length = from.count(k);
  if (length > most) throw new DamagedBits('A list is longer than any that was ever written.');
  return length;
}

/** The next of the texts that were kept apart. */
export function nextText(texts: Iterator<string>): string {
  const next = texts.next();
  if (next.done) throw new DamagedBits('There are fewer texts than places for them.');
  return next.value;
}

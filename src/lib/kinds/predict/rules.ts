/** `predict`: what the learner expected beside what happened. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { TranscriptLine } from '#domain/clip.ts';
import type { Span } from '#domain/fragment.ts';

export type PredictOption = Readonly<{ code: number; text: string }>;
/** `span` ends where the clip stops by itself. */
export type PredictItem = Readonly<{
  code: number;
  clip: string;
  span: Span;
  question: string;
  options: readonly PredictOption[];
}>;
export type PredictOwn = Readonly<{ items: readonly PredictItem[] }>;
/**
 * `happens`: code of the option that came true; `end`: second until which the clip may go on after the answer; `lines`: those
 * of the whole stretch, for until then the page has them no further than the stop.
 */
export type PredictKeyItem = Readonly<{
  code: number;
  happens: number;
  end: number;
  lines: readonly TranscriptLine[];
  announced: string;
}>;
export type PredictKey = Readonly<{ items: readonly PredictKeyItem[] }>;

/** A line that begins this shortly before the stop, in seconds, tells what is about to happen. */
const tellingLead = 1.5;

/**
 * The second at which the clip stops for what begins at `cueStart`: before the line or description of it begins, so that
 * captions, descriptions and transcript tell no more than the picture.
 */
export function stopBefore(cueStart: number, transcript: readonly TranscriptLine[]): number {
  const telling = transcript.filter(
    ({ start, end }) => start < cueStart && end > cueStart && start >= cueStart - tellingLead,
  );
  return Math.min(cueStart, ...telling.map(({ start }) => start));
}

/** The line in the middle of which the clip would stop, if any: its caption would show words that were not said yet. */
export function lineCutAt(stop: number, transcript: readonly TranscriptLine[]): TranscriptLine | undefined {
  return transcript.find(({ who, start, end }) => who !== null && start < stop && end > stop);
}

/** Whether an answer is whole: an option, and how sure. */
export function isAnswered({ picked, sure }: Answer): boolean {
  return picked.length > 0 && sure !== null;
}

/** What happened; `undefined` until the answer is fixed and the key is there. */
export function toldOf({ code }: PredictItem, { checked }: Answer, key: PredictKey | null): PredictKeyItem | undefined {
  return checked ? key?.items.find((item) => item.code === code) : undefined;
}

/** The stretch that may be seen: up to the stop, and further once it is told what happened. */
export function rangeOf({ span }: PredictItem, told: PredictKeyItem | undefined): Span {
  return told === undefined ? span : { start: span.start, end: told.end };
}

export function hasHappened({ picked }: Answer, { happens }: PredictKeyItem): boolean {
  return picked[0] === happens;
}

/** How often it went as expected, of the stops whose feedback was opened. */
export function countExpected(answers: readonly Answer[], key: PredictKey): Readonly<{ expected: number; of: number }> {
  const opened = key.items.flatMap((told) => {
    const answer = answers.find(({ item, checked }) => item === told.code && checked);
    return answer === undefined ? [] : [hasHappened(answer, told)];
  });
  return { expected: opened.filter(Boolean).length, of: opened.length };
}

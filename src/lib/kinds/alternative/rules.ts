/** `alternative`: first what was seen, then what it may mean, then what else could be said. Pure. */
import { answerTo, type Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';

/** Numbers of the parts of the one question in saved states. */
export const parts = { observation: 1, interpretation: 2, reply: 3, check: 4 } as const;
/** Picked instead of an option: a reply in the learner's own words. No author can give an option this number. */
export const ownWords = 64;

export type ReplyOption = Readonly<{ code: number; text: string }>;
export type AlternativeItem = Readonly<{ code: number; clip: string; span: Span; options: readonly ReplyOption[] }>;
export type AlternativeOwn = Readonly<{ items: readonly AlternativeItem[] }>;
/** How a reply fits: 2 all three lead questions, 1 partly, 0 not yet. */
export type Fit = 0 | 1 | 2;
export type ReplyKey = Readonly<{ code: number; fit: Fit; effect: string }>;
/** `evidence`: what others saw or heard at this moment. */
export type AlternativeKey = Readonly<{ evidence: string; replies: readonly ReplyKey[] }>;

/** How far the learner may go: the next part opens when the one before is filled. */
export type Opened = 'observation' | 'interpretation' | 'reply';

/**
 * The furthest part that is open. What was opened stays open, also on a device to which the learner's texts did not come
 * along.
 */
export function openedPart(answers: readonly Answer[]): Opened {
  const reply = answerTo(answers, parts.reply);
  if (reply.checked || reply.picked.length > 0) return 'reply';
  if (!hasText(answers, parts.observation)) return 'observation';
  return hasText(answers, parts.interpretation) ? 'reply' : 'interpretation';
}

/** What is still to be done before the feedback opens; `null` when nothing is. */
export type Missing = 'observation' | 'interpretation' | 'choice' | 'words';

export function missingPart(answers: readonly Answer[]): Missing | null {
  const { picked } = answerTo(answers, parts.reply);
  if (!hasText(answers, parts.observation)) return 'observation';
  if (!hasText(answers, parts.interpretation)) return 'interpretation';
  if (picked.length === 0) return 'choice';
  return picked[0] === ownWords && !hasText(answers, parts.reply) ? 'words' : null;
}

/** What is told about the option that was picked; `null` for own words. */
export function replyOf({ picked }: Answer, key: AlternativeKey): ReplyKey | null {
  return key.replies.find(({ code }) => code === picked[0]) ?? null;
}

/** A reply that fits, as an example beside own words: the author's first. */
export function exampleIn(key: AlternativeKey): ReplyKey | null {
  return key.replies.find(({ fit }) => fit === 2) ?? null;
}

function hasText(answers: readonly Answer[], item: number): boolean {
  return answerTo(answers, item).text.trim() !== '';
}

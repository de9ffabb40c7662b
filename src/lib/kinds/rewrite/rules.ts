/** `rewrite`: a loaded sentence rewritten as what camera and microphone could register, and looked over by the learner. Pure. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { placeOf } from '#domain/sorting.ts';

/** What the learner looks for in an own sentence. The places of these are part of saved states: append, never reorder. */
export const selfChecks = ['registered', 'timed', 'free'] as const;
export type SelfCheck = (typeof selfChecks)[number];
/** The places of yes and no. */
export const yes = 0;
export const no = 1;

/** `isWhole`: no stretch of its own, it is about the whole conversation. */
export type RewriteItem = Readonly<{ code: number; clip: string; span: Span; isWhole: boolean; text: string }>;
export type RewriteOwn = Readonly<{ items: readonly RewriteItem[] }>;
export type RewriteKey = Readonly<{ items: readonly Readonly<{ code: number; model: string }>[] }>;

/** The number under which the answer to a self-check is kept. */
export function codeOf(check: SelfCheck): number {
  return selfChecks.indexOf(check) + 1;
}

/** The sentence is there: enough to lay it beside another. */
export function isWritten({ text }: Answer): boolean {
  return text.trim() !== '';
}

/** How often the learner answered yes, per self-check, out of the sentences looked over with it. */
export type LookedOver = Readonly<Record<SelfCheck, Readonly<{ yes: number; of: number }>>>;

export function countLookedOver(answers: readonly Answer[], { items }: RewriteOwn): LookedOver {
  const own = answers.filter(({ item, checked }) => checked && items.some(({ code }) => code === item));
  const count = (check: SelfCheck): Readonly<{ yes: number; of: number }> => {
    const places = own.map(({ picked }) => placeOf(picked, codeOf(check))).filter((place) => place !== null);
    return { yes: places.filter((place) => place === yes).length, of: places.length };
  };
  return { registered: count('registered'), timed: count('timed'), free: count('free') };
}

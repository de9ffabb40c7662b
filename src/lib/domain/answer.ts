/** An answer to one question of an exercise: what was picked, how sure, in whose words. The same for every kind of exercise. */

/** How sure a learner is: not, fairly, very. */
export const sureness = [1, 2, 3] as const;
export type Sureness = (typeof sureness)[number];

export type Answer = Readonly<{
  /** Number that the author gave the question; unique in its exercise, never reused. */
  item: number;
  /** Numbers that the author gave the options, in the order in which they were picked. */
  picked: readonly number[];
  sure: Sureness | null;
  /** The learner's own words: free text about people. */
  text: string;
  /** The feedback was opened: from now on the answer stays as it is. */
  checked: boolean;
}>;

export type AnswerChange = Partial<Omit<Answer, 'item'>>;

/** The answer to `item`; an empty one when there is none yet. */
export function answerTo(answers: readonly Answer[], item: number): Answer {
  return answers.find((answer) => answer.item === item) ?? { item, picked: [], sure: null, text: '', checked: false };
}

/** Replaces the answer to the same item, or adds it; keeps the order of items. */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  return [...answers.filter(({ item }) => item !== answer.item), answer].sort((a, b) => a.item - b.item);
}

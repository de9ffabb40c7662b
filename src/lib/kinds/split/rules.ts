/** `split`: statements about a fragment beside what they are: an observation, an interpretation or a judgement. Pure. */
import type { Answer } from '#domain/answer.ts';
import { compareWithKey } from '#domain/scoring/answers.ts';
import { placeOf } from '#domain/sorting.ts';
import { statementKinds, type Statement, type StatementKind } from './sorting.ts';

/** `rewrite`: what could be seen or heard instead; `null` for an observation. */
export type SortedStatement = Statement & Readonly<{ is: StatementKind; rewrite: string | null }>;
export type SplitKeyItem = Readonly<{ code: number; statements: readonly SortedStatement[] }>;
export type SplitKey = Readonly<{ items: readonly SplitKeyItem[] }>;

/** A statement beside what the learner called it. */
export type ComparedStatement = SortedStatement & Readonly<{ chose: StatementKind | null }>;

export function compareItem({ picked }: Answer, { statements }: SplitKeyItem): readonly ComparedStatement[] {
  return statements.map((statement) => {
    const place = placeOf(picked, statement.code);
    return { ...statement, chose: place === null ? null : (statementKinds[place] ?? null) };
  });
}

/** The first statement that the learner called something else and that can be put as an observation; one is enough. */
export function findRewrite(compared: readonly ComparedStatement[]): ComparedStatement | null {
  return compared.find(({ chose, is, rewrite }) => chose !== is && rewrite !== null) ?? null;
}

/** What was sorted otherwise, by direction. */
export type SplitResult = Readonly<{
  same: number;
  of: number;
  /** Called an observation, but there is a meaning or an opinion in it. */
  meaningSeen: number;
  /** Called an interpretation or a judgement, but a camera can see it. */
  seenAsMeaning: number;
  /** Interpretation and judgement taken for each other. */
  meaningMixed: number;
}>;

/** Counts over all items whose feedback was opened. */
export function countSorted(answers: readonly Answer[], key: SplitKey): SplitResult {
  const sorted = key.items.flatMap((item) => {
    const answer = answers.find((candidate) => candidate.item === item.code);
    const compared = answer?.checked ? compareItem(answer, item) : [];
    return compared.flatMap(({ chose, is }) => (chose === null ? [] : [{ chose, key: is }]));
  });
  const { right, of, errors } = compareWithKey(sorted);
  const count = (isMeant: (error: Readonly<{ chose: string; key: string }>) => boolean): number =>
    errors.filter(isMeant).reduce((sum, error) => sum + error.count, 0);
  return {
    same: right,
    of,
    meaningSeen: count(({ chose }) => chose === 'observation'),
    seenAsMeaning: count((error) => error.key === 'observation'),
    meaningMixed: count((error) => error.chose !== 'observation' && error.key !== 'observation'),
  };
}

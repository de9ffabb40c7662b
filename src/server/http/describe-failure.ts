/** What the log may say of an unexpected error. */
import { StorageFailure } from '../db/storage-failure.ts';

export type Failure = Readonly<{
  text: string;
  /** True when the database failed, which may pass; everything else is a mistake of ours. */
  isStorage: boolean;
}>;

/** Name, code and place of an error. Its message is left out: it may quote what a learner sent. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof StorageFailure)
    return { text: `the database failed, ${nameAndPlace(error.cause)}`, isStorage: true };
  return { text: nameAndPlace(error), isStorage: false };
}

function nameAndPlace(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? '';
  return [error.name, code, place.trim()].filter((part) => part !== '').join(' ');
}

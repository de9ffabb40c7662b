/** What the log may say of an unexpected error. */

export type Failure = Readonly<{
  text: string;
  /** True when the database failed, which may pass; everything else is a mistake of ours. */
  isStorage: boolean;
}>;

/** Name, code and place of an error. Its message is left out: it may quote what a learner sent. */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { text: `a ${typeof error} was thrown`, isStorage: false };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) ?? '';
  const text = [error.name, code, place.trim()].filter((part) => part !== '').join(' ');
  return { text, isStorage: code.startsWith('SQLITE_') };
}

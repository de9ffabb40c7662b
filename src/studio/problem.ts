/** What the studio says when something is not right: where, what was found, what was expected, what to do. */

export type Problem = Readonly<{
  file: string;
  /** Line in the file, from 1; `null` when the file as a whole is meant. */
  line: number | null;
  found: string;
  expected: string;
  remedy: string;
}>;

/** One problem as lines for a terminal. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${String(problem.line)}`;
  return `${place}\n  found:    ${problem.found}\n  expected: ${problem.expected}\n  remedy:   ${problem.remedy}`;
}

/** A failure that the person at the keyboard can do something about; its message is one clear sentence. */
export class StudioError extends Error {
  override readonly name = 'StudioError';
}

/** Carries several problems at once. */
export class ProblemsError extends StudioError {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
    this.problems = problems;
  }
}

/** Why a database could not be opened. Every reason leaves the file as it was. */

export type DatabaseProblem = Readonly<{
  code: 'unopenable' | 'damaged' | 'foreign' | 'newer';
  /** One full sentence for whoever runs the server: what was found and what helps. */
  message: string;
}>;

const explanations: Readonly<Record<DatabaseProblem['code'], (file: string) => string>> = {
  unopenable: (file) => `The database ${file} cannot be opened`,
  damaged: (file) =>
    `The database ${file} is damaged and was left untouched; put a backup in its place or move it away`,
  foreign: (file) =>
    `The database ${file} belongs to another program and was left untouched; set VKNZ_DATABASE to another file`,
  newer: (file) =>
    `The database ${file} was written by a newer version of this program and was left untouched; install that version again`,
};

/** The problem with its sentence; `detail` is what the system reported. */
export function databaseProblem(code: DatabaseProblem['code'], file: string, detail: string): DatabaseProblem {
  return { code, message: `${explanations[code](file)} (${detail}).` };
}

/** How wide the columns of a table to write in are: a short name asks for a short answer. */

/** Narrowest and widest, in signs of a column's name. */
const [least, most] = [8, 18];

/** Percentages, each a multiple of five so that styles can name them. */
export function columnShares(columns: readonly string[]): readonly number[] {
  const weights = columns.map(({ length }) => Math.min(Math.max(length, least), most));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / all) * 20) * 5);
}

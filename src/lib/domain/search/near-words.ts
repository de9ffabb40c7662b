/** Words that differ so little that one may be a slip of the other. */

/** Shorter words have too many neighbours. */
const shortest = 4;
/** From this length on two slips are likely one word. */
const long = 9;

/** Those of `words` within one slip of `word`, two for a long one: a letter more, less, other, or two that changed places. The nearest only. */
export function nearWords(word: string, words: Iterable<string>): readonly string[] {
  if (word.length < shortest) return [];
  const most = word.length >= long ? 2 : 1;
  const found: string[][] = [[], [], []];
  for (const other of words) {
    if (Math.abs(other.length - word.length) > most) continue;
    const distance = distanceWithin(word, other, most);
    if (distance <= most) found[distance]?.push(other);
  }
  return found.find(({ length }) => length > 0) ?? [];
}

/** The number of slips between two words; more than `most` when there are more. */
export function distanceWithin(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_value, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
}

/** How much two words share, 0 to 1: the part of their runs of three letters that they have in common. */
export function likeness(a: string, b: string): number {
  const [first, second] = [runsOf(a), runsOf(b)];
  const shared = [...first].filter((run) => second.has(run)).length;
  return shared === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function runsOf(word: string): Set<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_value, index) => padded.slice(index, index + 3)));
}

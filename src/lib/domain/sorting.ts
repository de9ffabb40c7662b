/**
 * One answer that sorts several things, such as statements: a number per thing and place. Numbers are part of saved
 * states: the places of an exercise are never reordered, and there are at most four.
 */

const mostPlaces = 4;

/** The number that stands for a thing in a place. `code`: the thing's own number, from 1; `place`: from 0. */
export function placeNumber(code: number, place: number): number {
  return (code - 1) * mostPlaces + place + 1;
}

/** The place in which a thing was put, from 0, or `null`. */
export function placeOf(picked: readonly number[], code: number): number | null {
  const found = picked.find((number) => isOf(number, code));
  return found === undefined ? null : (found - 1) % mostPlaces;
}

/** What is picked after a thing was put in a place: it is in one place at a time. */
export function putInPlace(picked: readonly number[], code: number, place: number): readonly number[] {
  return [...picked.filter((number) => !isOf(number, code)), placeNumber(code, place)].sort((a, b) => a - b);
}

/** How many of the things have no place yet. */
export function countUnplaced(picked: readonly number[], codes: readonly number[]): number {
  return codes.filter((code) => placeOf(picked, code) === null).length;
}

function isOf(number: number, code: number): boolean {
  return Math.floor((number - 1) / mostPlaces) === code - 1;
}

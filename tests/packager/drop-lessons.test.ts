/** Leaving lessons out of the course map and of what leads from lesson to lesson. */
import { describe, expect, test } from 'vitest';
import { dropLessons, findLeftOvers } from '../../src/packager/lessons.ts';

const item = (code: number) =>
  `<li data-lesson="${code}" data-place="${code}"><a href="./${code}.html"><b>Les ${code}</b></a></li>`;
const part = (name: string, main: string, apart: string) =>
  `<details data-part-of-course="${name}" open><summary><h2>${name}</h2><p>2 lessen</p></summary> <ul>${main}</ul> ${apart}</details>`;
const cases = (items: string) =>
  `<details class="apart"><summary><h3>Casussen</h3></summary><ul>${items}</ul></details>`;

describe('the course map without lessons', () => {
  const map = part('a', item(1) + item(2), cases(item(3))) + part('b', item(4), '') + part('c', '', cases(item(5)));

  test('keeps what is wanted as it is', () => {
    expect(dropLessons(map, new Set())).toBe(map);
    expect(dropLessons(map, new Set([2]))).toBe(map.replace(item(2), ''));
  });

  test('drops a list of cases that has none left, and keeps its part', () => {
    expect(dropLessons(map, new Set([3]))).toBe(map.replace(cases(item(3)), ''));
  });

  test('drops parts that have nothing left, and no other', () => {
    const left = dropLessons(map, new Set([1, 2, 3, 5]));
    expect(left).toBe(part('b', item(4), ''));
    expect(findLeftOvers(left, new Set([1, 2, 3, 5]))).toEqual([]);
  });
});

test('the next lesson is the one after those that were left out', () => {
  const near = `<nav><ul class="after">${item(2)}${item(3)}${item(4)}</ul></nav>`;
  expect(dropLessons(near, new Set([2, 3]))).toBe(`<nav><ul class="after">${item(4)}</ul></nav>`);
});

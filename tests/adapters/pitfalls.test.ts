/** The list of pitfalls in the documentation is complete, and every test that it names exists. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const project = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/lms-pitfalls.md', project), 'utf8');

const numbers = [...Array.from({ length: 73 }, (_none, index) => String(index + 1)), '47a', '47b', '47c', '47d'];
const entries = new Map(
  [...page.matchAll(/^- \*\*(\d+[a-d]?)\.\*\* (.*)$/gm)].map(([, number = '', text = '']) => [number, text]),
);

describe('the pitfalls of learning platforms', () => {
  test('are all in the list, once', () => {
    expect([...entries.keys()].sort()).toEqual([...numbers].sort());
    expect(page.match(/^- \*\*/gm)).toHaveLength(numbers.length);
  });

  test.each(numbers)('pitfall %s names a test that exists, or gives a reason', (number) => {
    const text = entries.get(number) ?? '';
    const named = /Test: `([^`]*)` › `([^`]*)`\.$/.exec(text);
    if (named === null) {
      expect(text).toMatch(/^Reason: .{40,}\.$/);
      return;
    }
    const [, file = '', title = ''] = named;
    const path = fileURLToPath(new URL(file, project));
    expect(existsSync(path), file).toBe(true);
    expect(title.length).toBeGreaterThan(10);
    expect(readFileSync(path, 'utf8').replaceAll("\\'", "'"), `${file} has no test "${title}"`).toContain(title);
  });
});

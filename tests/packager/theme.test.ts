import { expect, test } from 'vitest';
import { findThemeProblems } from '../../src/packager/theme.ts';

test.each([
  '',
  '/* leeg */',
  ':root { --vknz-color-brand: #154273; --vknz-font: "Rijks Sans", sans-serif }',
  ':root{--a:1px}\n:root{--b:var(--a);--logo:url("data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=")}',
  ':root { --a: 1 } @media (prefers-color-scheme: dark) { :root { --a: 2; --b: rgb(0 0 0 / 50%) } }',
])('a token file may hold custom properties: %s', (css) => {
  expect(findThemeProblems(css)).toEqual([]);
});

test.each([
  [':root { --a: url(https://elders.example/x.png) }', 'would fetch a file'],
  [':root { --a: url(../logo.svg) }', 'would fetch a file'],
  ['@import "x.css";', '@import'],
  ['body { --a: 1 }', '"body" is not allowed'],
  [':root, body { --a: 1 }', '":root, body" is not allowed'],
  [':root { color: red }', '"color: red" is not a custom property'],
  [':root { --a: 1; display: none }', '"display: none" is not a custom property'],
  ['@media print { :root { --a: 1 } }', '"@media print" is not allowed'],
  ['@media (prefers-color-scheme: dark) { body { --a: 1 } }', '"body" is not allowed'],
  ['@font-face { font-family: x }', '"@font-face" is not allowed'],
  [':root { --a: 1', 'not readable as CSS'],
  [':root { --a: 1 } }', 'not readable as CSS'],
  ['</style><script>', 'do not belong'],
  [':root { --a: \\75rl(x) }', 'do not belong'],
])('%s is refused', (css, sentence) => {
  expect(findThemeProblems(css).join('\n')).toContain(sentence);
});

/** What the page for administrators reckons, without a browser. */
import { describe, expect, test } from 'vitest';
import { contrastOf, readTokens } from '#components/packages/contrast.ts';
import { formatSize, settingsOf } from '#components/packages/order.ts';
import { defaultSettings, readSettings } from '../../../src/packager/settings.ts';

describe('contrast', () => {
  test.each([
    [[0, 0, 0], [255, 255, 255], 21],
    [[255, 255, 255], [255, 255, 255], 1],
    [[119, 119, 119], [255, 255, 255], 4.48],
    [[255, 255, 255], [118, 118, 118], 4.54],
  ] as const)('%j on %j is %f', (front, back, ratio) => {
    expect(contrastOf(front, back)).toBeCloseTo(ratio, 2);
  });
});

describe('a token file', () => {
  test('gives its custom properties for light', () => {
    const css =
      '/* gemeente */ :root { --vknz-color-brand: #123; --a: light-dark(#fff, #000) }\n@media (prefers-color-scheme: dark) { :root { --vknz-color-brand: #fff } }';
    expect([...(readTokens(css) ?? [])]).toEqual([
      ['--vknz-color-brand', '#123'],
      ['--a', 'light-dark(#fff, #000)'],
    ]);
  });

  test.each([
    '',
    'hallo',
    'body { --a: 1 }',
    ':root { color: red }',
    ':root { --a: url(https://x.example) }',
    '@import "x.css"; :root { --a: 1 }',
  ])('%j is none', (css) => {
    expect(readTokens(css)).toBeNull();
  });
});

describe('the form', () => {
  const untouched = {
    edition: 'klantmanager',
    format: 'scorm12',
    films: 'full',
    videoBase: '',
    title: '',
    organisation: '',
    privacyContact: '',
    expires: '',
    completion: 'all',
    share: '80',
    exercises: '',
    whenCompleted: 'completed',
    score: 'none',
    resume: 'always',
    texts: 'device',
  };
  const read = (change: Readonly<Record<string, string>>) => {
    const settings = readSettings(null, settingsOf({ ...untouched, ...change }));
    return settings.ok ? settings.value : settings.problem;
  };

  test('untouched, gives what a package always was', () => {
    expect(read({})).toEqual(defaultSettings);
  });

  test.each([
    [{ films: 'lite', videoBase: 'https://x.example/' }, { lite: true }],
    [{ films: 'elsewhere', videoBase: 'https://x.example/' }, { videoBase: 'https://x.example/' }],
    [{ completion: 'share', share: '75' }, { completion: { rule: 'share', share: 0.75 } }],
    [{ completion: 'final', exercises: '3' }, { completion: { rule: 'final', exercises: [3] } }],
    [
      { completion: 'exercises', exercises: '1, 2 en 12' },
      { completion: { rule: 'exercises', exercises: [1, 2, 12] } },
    ],
    [
      { title: ' Kijken ', expires: '2027-01-01' },
      { title: 'Kijken', expires: '2027-01-01' },
    ],
    [
      { texts: 'lms', score: 'progress' },
      { texts: 'lms', score: 'progress' },
    ],
  ])('%j', (change, settings) => {
    expect(read(change)).toEqual({ ...defaultSettings, ...settings });
  });

  test('a size in words', () => {
    expect([formatSize(1), formatSize(999_999), formatSize(2_188_789)]).toEqual(['1 kB', '1000 kB', '2,2 MB']);
  });
});

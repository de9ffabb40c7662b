import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../src/packager/arguments.ts';
import { parseCourse } from '../../src/packager/course-file.ts';
import { course } from './built-site.ts';

describe('the command line', () => {
  test('one package', () => {
    const argv = [
      '--format',
      'scorm12',
      '--edition=klantmanager',
      '--theme',
      'g.css',
      '--config',
      'g.json',
      '--out',
      'x',
    ];
    expect(parseOrder(argv)).toEqual({
      ok: true,
      value: {
        wanted: [{ format: 'scorm12', edition: 'klantmanager' }],
        isAll: false,
        given: { theme: 'g.css' },
        config: 'g.json',
        out: 'x',
      },
    });
  });

  test('every package', () => {
    const order = parseOrder(['--all']);
    expect(order).toMatchObject({ ok: true, value: { isAll: true, out: 'dist/packages', config: null, given: {} } });
    expect(order.ok && order.value.wanted).toHaveLength(8);
  });

  test.each([
    [[], 'Usage: npm run package'],
    [['--format', 'scorm12'], 'Usage: npm run package'],
    [['--format', 'zip', '--edition', 'klantmanager'], 'Unknown format "zip"; choose scorm12, scorm2004, cmi5 or web.'],
    [['--format', 'web', '--edition', 'klant'], 'Unknown edition "klant"; choose klantmanager or leidinggevende.'],
    [['--all', '--format', 'web'], '--all makes every package'],
    [['--formaat', 'web'], "Unknown option '--formaat'"],
    [['--format'], "Option '--format <value>' argument missing"],
    [['web'], "Unexpected argument 'web'"],
  ])('%j is refused', (argv, sentence) => {
    const order = parseOrder(argv);
    expect(order.ok ? '' : order.problem).toContain(sentence);
  });
});

describe('files that come from outside', () => {
  test('the outline', () => {
    expect(parseCourse(JSON.stringify(course))).toEqual({ ok: true, value: course });
  });

  test('an outline with an absolute path is refused', () => {
    const bad = parseCourse(JSON.stringify(course).replace('klantmanager/start.html', '/klantmanager/start.html'));
    expect(bad.ok ? '' : bad.problem).toContain('editions.0.launch');
  });
});

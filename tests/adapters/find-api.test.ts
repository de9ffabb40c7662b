import { describe, expect, test } from 'vitest';
import { findApi } from '#adapters/lms/find-api.ts';
import { dialect12 } from '#adapters/scorm12/cmi12.ts';
import { dialect2004 } from '#adapters/scorm2004/cmi2004.ts';
import { launch12 } from '../helpers/lms/strict-scorm12.ts';
import { launch2004 } from '../helpers/lms/strict-scorm2004.ts';

type Frame = { parent?: object; opener?: object | null; API?: unknown; API_1484_11?: unknown };

/** A window: its own parent when it has none, as in a browser. */
function frame(parts: Frame = {}): object {
  const made: Frame = { opener: null, ...parts };
  made.parent ??= made;
  return made;
}

/** A window of another origin: its place in the tree can be read, everything else throws. */
function foreign(parts: Frame = {}): object {
  return new Proxy(frame(parts), {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (property === 'parent' || property === 'opener') return value;
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  });
}

const api = launch12().api;

describe('finding the API', () => {
  test('in the own window first, then in the nearest parent', () => {
    const far = launch12().api;
    const top = frame({ API: far });
    expect(findApi(frame({ API: api, parent: top }), dialect12)).toBe(api);
    expect(findApi(frame({ parent: frame({ API: api, parent: top }) }), dialect12)).toBe(api);
  });

  test('around the window that opened us', () => {
    const opener = frame({ parent: frame({ API: api }) });
    expect(findApi(frame({ opener }), dialect12)).toBe(api);
  });

  test('around the window that opened the outermost window', () => {
    const top = frame({ opener: frame({ parent: frame({ API: api }) }) });
    expect(findApi(frame({ parent: frame({ parent: top }) }), dialect12)).toBe(api);
  });

  test('behind a window of another origin', () => {
    expect(findApi(frame({ parent: foreign({ parent: frame({ API: api }) }) }), dialect12)).toBe(api);
  });

  test('nowhere: neither foreign windows, loops nor long chains throw', () => {
    expect(findApi(frame(), dialect12)).toBeNull();
    expect(findApi(frame({ parent: foreign(), opener: foreign() }), dialect12)).toBeNull();
    const a: Frame = {};
    const b: Frame = { parent: a };
    a.parent = b;
    expect(findApi(a, dialect12)).toBeNull();
    const chain = Array.from({ length: 600 }).reduce<object>((parent) => frame({ parent }), frame({ API: api }));
    expect(findApi(chain, dialect12)).toBeNull();
  });

  test('skips what is only called API', () => {
    const incomplete = { ...api, LMSCommit: 'no method' };
    for (const impostor of [incomplete, 'API', null, () => true]) {
      expect(findApi(frame({ API: impostor, parent: frame({ API: api }) }), dialect12)).toBe(api);
    }
  });

  test('asks only for its own version where an LMS offers both', () => {
    const other = launch2004().api;
    const both = frame({ API: api, API_1484_11: other });
    expect(findApi(both, dialect12)).toBe(api);
    expect(findApi(both, dialect2004)).toBe(other);
    expect(findApi(frame({ API: api }), dialect2004)).toBeNull();
  });
});

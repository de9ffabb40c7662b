import { describe, expect, test } from 'vitest';
import { findScorm12Api } from '#adapters/scorm12/scorm12-store.ts';
import { findScorm2004Api } from '#adapters/scorm2004/scorm2004-store.ts';
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
    expect(findScorm12Api(frame({ API: api, parent: top }))).toBe(api);
    expect(findScorm12Api(frame({ parent: frame({ API: api, parent: top }) }))).toBe(api);
  });

  test('around the window that opened us', () => {
    const opener = frame({ parent: frame({ API: api }) });
    expect(findScorm12Api(frame({ opener }))).toBe(api);
  });

  test('around the window that opened the outermost window', () => {
    const top = frame({ opener: frame({ parent: frame({ API: api }) }) });
    expect(findScorm12Api(frame({ parent: frame({ parent: top }) }))).toBe(api);
  });

  test('behind a window of another origin', () => {
    expect(findScorm12Api(frame({ parent: foreign({ parent: frame({ API: api }) }) }))).toBe(api);
  });

  test('nowhere: neither foreign windows, loops nor long chains throw', () => {
    expect(findScorm12Api(frame())).toBeNull();
    expect(findScorm12Api(frame({ parent: foreign(), opener: foreign() }))).toBeNull();
    const a: Frame = {};
    const b: Frame = { parent: a };
    a.parent = b;
    expect(findScorm12Api(a)).toBeNull();
    const chain = Array.from({ length: 600 }).reduce<object>((parent) => frame({ parent }), frame({ API: api }));
    expect(findScorm12Api(chain)).toBeNull();
  });

  test('skips what is only called API', () => {
    const incomplete = { ...api, LMSGetDiagnostic: 'no method' };
    for (const impostor of [incomplete, 'API', null, () => true]) {
      expect(findScorm12Api(frame({ API: impostor, parent: frame({ API: api }) }))).toBe(api);
    }
  });

  test('asks only for its own version where an LMS offers both', () => {
    const other = launch2004().api;
    const both = frame({ API: api, API_1484_11: other });
    expect(findScorm12Api(both)).toBe(api);
    expect(findScorm2004Api(both)).toBe(other);
    expect(findScorm2004Api(frame({ API: api }))).toBeNull();
  });
});

/** Any progress a learner can have made, for property tests. */
import fc from 'fast-check';
import { sureness, type Answer } from '#domain/answer.ts';
import { steps, type Attempt } from '#domain/attempt.ts';
import { compareMarkIds, compareMarks, markKey, type Mark, type MarkId } from '#domain/mark.ts';
import type { Practice } from '#domain/practice.ts';
import type { Progress } from '#domain/progress.ts';
import { lenses, perspectives, signals } from '#domain/vocabulary.ts';

/** Any text that can be typed or pasted: emoji, right to left, halves of surrogate pairs, control characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('Ze kijkt weg en zucht. 🙂👩‍👧', 'هو ينظر بعيدا', 'שתיקה', '\u0000\uffff', 'a\ud800b', '\udc00'),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

const anyCode = fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 1_000_000 }));
const anyTenth = fc.oneof(fc.nat({ max: 9000 }), fc.nat({ max: 10_000_000 }));
const anyId: fc.Arbitrary<MarkId> = fc.record({
  tenth: anyTenth,
  copy: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 50 })),
});

const anyMark: fc.Arbitrary<Mark> = fc
  .record({
    id: anyId,
    startTenth: fc.option(anyTenth, { nil: null }),
    lengthTenths: fc.oneof(fc.constant(0), fc.nat({ max: 500 })),
    mode: fc.constantFrom('live' as const, 'calm' as const),
    signal: fc.option(fc.constantFrom(...signals), { nil: null }),
    lens: fc.option(fc.constantFrom(...lenses), { nil: null }),
    notes: fc.record({ observation: anyText, interpretation: anyText, alternative: anyText }),
  })
  .map(({ startTenth, lengthTenths, ...mark }) => {
    const start = startTenth ?? mark.id.tenth;
    return { ...mark, start: start / 10, end: (start + lengthTenths) / 10 };
  });

const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  item: anyCode,
  picked: fc.uniqueArray(fc.nat({ max: 70 }), { maxLength: 6 }),
  sure: fc.option(fc.constantFrom(...sureness), { nil: null }),
  text: anyText,
  checked: fc.boolean(),
});

const anyAnswers = fc
  .uniqueArray(anyAnswer, { selector: ({ item }) => item, maxLength: 10 })
  .map((answers) => answers.sort((a, b) => a.item - b.item));

const anyCodes = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 8 }).map((codes) => codes.sort((a, b) => a - b));

const anyPractice: fc.Arbitrary<Practice> = fc.record({
  day: fc.oneof(fc.integer({ min: 20_700, max: 20_702 }), fc.nat({ max: 50_000 })),
  stage: fc.nat({ max: 4 }),
  streak: fc.nat({ max: 30 }),
});

export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    marks: fc.uniqueArray(anyMark, { selector: (mark) => markKey(mark.id), maxLength: 30 }),
    removed: fc.uniqueArray(anyId, { selector: markKey, maxLength: 8 }).map((ids) => ids.sort(compareMarkIds)),
    done: fc.subarray([...steps]),
    revealed: fc.subarray([...perspectives]),
    choice: fc.option(anyText, { nil: null }),
    answers: anyAnswers,
    firstLook: fc.option(fc.record({ day: fc.nat({ max: 50_000 }), seen: anyCodes, marks: fc.nat({ max: 200 }) }), {
      nil: null,
    }),
    own: fc.record({ alternative: anyText, shared: anyText }),
    position: fc.nat({ max: 100_000 }),
    edited: fc.oneof(fc.integer({ min: 1_790_000_000, max: 1_790_000_003 }), fc.nat({ max: 4_000_000_000 })),
  })
  .map((attempt) => ({ ...attempt, marks: [...attempt.marks].sort(compareMarks) }));

export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  opened: fc.array(anyCode, { maxLength: 20 }).map((codes) => new Set(codes)),
  finished: fc.array(anyCode, { maxLength: 20 }).map((codes) => new Set(codes)),
  last: fc.option(anyCode, { nil: null }),
  attempts: fc
    .array(fc.tuple(fc.oneof(fc.nat({ max: 3 }), anyCode), anyAttempt), { maxLength: 6 })
    .map((pairs) => new Map(pairs)),
  practised: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...signals), anyPractice), { selector: ([signal]) => signal })
    .map((pairs) => new Map(pairs)),
});

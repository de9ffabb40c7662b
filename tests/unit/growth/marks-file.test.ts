/** All marks: searching them, taking them along and bringing them back; and files in which something cannot be true. */
import { describe, expect, it } from 'vitest';
import { writeJson } from '#domain/exchange/json.ts';
import { filterMarks, listMarks } from '#domain/growth/all-marks.ts';
import { planImport, type ImportPlan } from '#domain/growth/bring-back.ts';
import { outcomesOf, recordsOf } from '#domain/growth/take-along.ts';
import { emptyNotes, type Mark } from '#domain/mark.ts';
import { applyEvent, attemptOf, emptyProgress, type Progress } from '#domain/progress.ts';
import { pack, unpack } from '#domain/snapshot/index.ts';
import { hardTexts, sampleRecord } from '../../helpers/exchange/samples.ts';
import { sampleMark, someSecond } from '../../helpers/progress-samples.ts';
import { course, learner, marking, moment, questions } from './samples.ts';

const data = course(marking(1, [moment(1, 'withdrawal'), moment(2, 'flow')]), marking(2, []), questions(3, [1]));
const noted = (tenth: number, observation: string, change: Partial<Mark> = {}): Mark =>
  sampleMark(tenth, { signal: 'withdrawal', lens: null, notes: { ...emptyNotes, observation }, ...change });

function plan(text: string, progress: Progress = emptyProgress): ImportPlan {
  const made = planImport(text, progress, data);
  if (!made.ok) throw new Error(`Refused: ${JSON.stringify(made.problem)}`);
  return made.value;
}

function carryOut({ added, completed }: ImportPlan, progress: Progress): Progress {
  const events = [...added, ...completed].map((arrival) => ({ type: 'mark-saved' as const, ...arrival }));
  return events.reduce((before, event) => applyEvent(before, event, someSecond), progress);
}

const counts = ({ added, completed, known, left }: ImportPlan): readonly number[] => [
  added.length,
  completed.length,
  known,
  left,
];

describe('the list of marks', () => {
  const progress = learner({
    2: { marks: [noted(30, 'Lacht even.')] },
    1: { marks: [noted(10, 'Kijkt naar één tas.'), noted(20, '', { signal: null, lens: 'shared-goal' })] },
    77: { marks: [noted(5, 'Van vroeger.')] },
  });
  const all = listMarks(progress, data);
  const find = (text: string, change: object = {}): readonly string[] =>
    filterMarks(all, { text, signal: null, lens: null, ...change }, ({ mark }) => mark.signal ?? '').map(
      ({ key }) => key,
    );

  it('follows the course, and keeps marks of exercises that are gone', () => {
    expect(all.map(({ key }) => key)).toEqual(['e1-m10', 'e1-m20', 'e2-m30', 'e77-m5']);
    expect(all.at(-1)?.exercise).toBeNull();
  });

  it('is searched without regard for accents, capitals and order, also by signal and conversation', () => {
    expect(find('')).toHaveLength(4);
    expect(find('  EEN kijkt ')).toEqual(['e1-m10']);
    expect(find('gesprek 2')).toEqual(['e2-m30']);
    expect(find('withdrawal lacht')).toEqual(['e2-m30']);
    expect(find('niets')).toEqual([]);
  });

  it('is filtered by signal, by none, and by lead question', () => {
    expect(find('', { signal: 'withdrawal' })).toHaveLength(3);
    expect(find('', { signal: 'none' })).toEqual(['e1-m20']);
    expect(find('', { lens: 'shared-goal' })).toEqual(['e1-m20']);
    expect(find('kijkt', { lens: 'shared-goal' })).toEqual([]);
  });
});

describe('taking marks along', () => {
  it('tells what comparing found only of exercises that were compared', () => {
    const marks = [noted(210, 'Bij het moment.'), noted(215, 'Nog een.'), noted(1000, 'Alleen ik.')];
    const compared = learner({ 1: { marks, firstLook: { day: 1, seen: [1], marks: 3 } }, 2: { marks } });
    const outcomes = outcomesOf(compared, data);
    expect([...outcomes].toSorted()).toEqual([
      ['e1:m1000', { outcome: 'alleen-ik', pairedWith: null }],
      ['e1:m210', { outcome: 'gezien', pairedWith: 'm1' }],
      ['e1:m215', { outcome: 'dubbel', pairedWith: null }],
    ]);
    expect(recordsOf(compared, data)).toHaveLength(6);
  });
});

describe('bringing marks back', () => {
  const marks = hardTexts.map((text, index) =>
    noted(index * 10, text, {
      notes: { observation: text, interpretation: text, alternative: text },
      end: index * 1 + 0.5,
      mode: index % 2 === 0 ? 'live' : 'calm',
    }),
  );
  const progress = learner({
    1: { marks },
    2: { marks: [sampleMark(0), { ...sampleMark(0), id: { tenth: 0, copy: 1 } }] },
  });
  const file = writeJson(recordsOf(progress, data));

  it('gives everything back in an empty course, and changes nothing the second time', () => {
    const first = plan(file);
    expect(counts(first)).toEqual([marks.length + 2, 0, 0, 0]);
    const after = carryOut(first, emptyProgress);
    for (const code of [1, 2]) expect(attemptOf(after, code).marks).toEqual(attemptOf(progress, code).marks);
    expect(counts(plan(file, after))).toEqual([0, 0, marks.length + 2, 0]);
    const packed = pack(after, { size: null, detail: 'everything' });
    expect(packed.ok && unpack(packed.value.text)).toMatchObject({ ok: true });
  });

  it('fills what is empty and never writes over what is here', () => {
    const bare = learner({ 1: { marks: marks.map((mark) => ({ ...mark, signal: null, notes: emptyNotes })) } });
    const filled = plan(file, bare);
    expect(counts(filled)).toEqual([2, marks.length, 0, 0]);
    expect(attemptOf(carryOut(filled, bare), 1).marks).toEqual(marks);
    const own = learner({
      1: {
        marks: [
          noted(0, 'Mijn eigen woorden.', {
            notes: { observation: 'Mijn eigen woorden.', interpretation: 'a', alternative: 'b' },
          }),
        ],
      },
    });
    expect(attemptOf(carryOut(plan(file, own), own), 1).marks[0]?.notes.observation).toBe('Mijn eigen woorden.');
  });

  it('brings back what was removed here', () => {
    const gone = learner({ 1: { marks: [], removed: [{ tenth: 0, copy: 0 }] } });
    expect(plan(file, gone).added.some(({ mark }) => mark.id.tenth === 0)).toBe(true);
  });

  it('leaves marks of other people and of unknown clips in the file', () => {
    const records = [
      sampleRecord('a', 3, { clip: 'clip:gesprek-1', by: 'coach' }),
      sampleRecord('b', 3, { clip: 'clip:elders' }),
      sampleRecord('c', 3, { clip: 'clip:gesprek-1' }),
    ];
    expect(counts(plan(writeJson(records)))).toEqual([1, 0, 0, 2]);
  });

  it('gives marks from elsewhere an identity of their own, once', () => {
    const records = ['e9:m40', 'x', 'y'].map((id, index) =>
      sampleRecord(id, 4, { clip: 'clip:gesprek-1', observation: `Zin ${index}` }),
    );
    const before = learner({ 1: { marks: [noted(40, 'Was er al.')], removed: [{ tenth: 40, copy: 1 }] } });
    const first = plan(writeJson(records), before);
    expect(first.added.map(({ mark }) => mark.id.copy)).toEqual([2, 3, 4]);
    const after = carryOut(first, before);
    expect(attemptOf(after, 1).marks.map(({ notes }) => notes.observation)).toEqual([
      'Was er al.',
      'Zin 0',
      'Zin 1',
      'Zin 2',
    ]);
    expect(counts(plan(writeJson(records), after))).toEqual([0, 0, 3, 0]);
  });

  it('gives an id that cannot be of this clip a new one', () => {
    const wild = plan(writeJson([sampleRecord('e1:m9999999-99999', 4, { clip: 'clip:gesprek-1' })]));
    expect(wild.added[0]?.mark.id).toEqual({ tenth: 40, copy: 0 });
  });

  it('keeps marks without words', () => {
    const empty = sampleRecord('e1:m30', 3, { clip: 'clip:gesprek-1', observation: '' });
    expect(plan(writeJson([empty])).added[0]?.mark.notes).toEqual(emptyNotes);
  });

  it.each([
    ['no JSON', 'geen json', { code: 'not-json' }],
    ['foreign', '{"type":"AnnotationCollection"}', { code: 'foreign' }],
    ['newer', '{"format":"vknz-marks","v":2,"marks":[]}', { code: 'newer' }],
    ['damaged', '{"format":"vknz-marks","v":1}', { code: 'damaged' }],
    ['cut off', file.slice(0, -30), { code: 'not-json' }],
    ['huge', `"${'a'.repeat(20_000_001)}"`, { code: 'too-large' }],
    ['too many', `{"format":"vknz-marks","v":1,"marks":[${'0,'.repeat(20_001)}0]}`, { code: 'too-large' }],
    ['reversed', file.replace('"end": 0.5', '"end": -1'), { code: 'damaged', at: { mark: 0, field: 'end' } }],
    [
      'outside',
      file.replace('"end": 0.5', '"end": 200.1'),
      { code: 'outside-clip', exercise: 'Oefening 1', length: 200 },
    ],
  ])('refuses the whole of a file that is %s', (_what, text, problem) => {
    expect(planImport(text, emptyProgress, data)).toMatchObject({ ok: false, problem });
  });

  it('reads as many marks as a file may hold in a moment', () => {
    const many = Array.from({ length: 20_000 }, (_value, index) =>
      sampleRecord(`e1:m${index % 2000}-${Math.floor(index / 2000)}`, (index % 2000) / 10, { clip: 'clip:gesprek-1' }),
    );
    expect(plan(writeJson(many)).added).toHaveLength(20_000);
  });
});

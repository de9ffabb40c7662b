/** What the comparison shows, and when: nothing of a reader who has not been opened. */
import { describe, expect, it } from 'vitest';
import { emptyAttempt, type Attempt } from '#domain/attempt.ts';
import { emptyNotes, type Mark } from '#domain/mark.ts';
import type { TimedMoment } from '#domain/match.ts';
import type { ReadingsData } from '#content/exercise-data.ts';
import {
  coverage,
  lanesOf,
  nextReader,
  ownFinding,
  practisedIn,
  revealOrder,
  viewComparison,
} from '#components/exercise/marking/compare-view.ts';
import { tellDoubles, tellStretch } from '#i18n/nl-comparing.ts';
import { sampleMark } from '../../helpers/progress-samples.ts';

type Told = ReadingsData['moments'][number];

function told(id: string, start: number, change: Partial<TimedMoment> = {}): Told {
  const moment: TimedMoment = { id, start, end: start + 2, weight: 'core', signal: 'withdrawal', ...change };
  return { ...moment, code: start, lens: 'authenticity', evidence: `Te zien: ${id}.` };
}

const data: ReadingsData = {
  moments: [
    told('tocht', 10, { weight: 'neutral', signal: 'resistance' }),
    told('ja-hoor', 30),
    told('tas', 50),
    told('stil', 70, { weight: 'possible', signal: 'freezing' }),
    told('winkel', 90, { signal: 'flow' }),
  ],
  readings: [
    { by: 'professional', account: 'Ik vond het soepel.', moments: [{ moment: 'ja-hoor', text: 'Duidelijk.' }] },
    {
      by: 'client',
      account: 'Hij was aardig.',
      moments: [
        { moment: 'tocht', text: 'Het tochtte.' },
        { moment: 'ja-hoor', text: 'Ik zei wat hij nodig had.' },
      ],
    },
    {
      by: 'coach',
      account: 'Ik zie twee mensen.',
      moments: [
        { moment: 'stil', text: 'Stilte.' },
        { moment: 'tas', text: 'Een houvast.' },
      ],
    },
  ],
  alternatives: [],
};

function mark(at: number, change: Partial<Mark> = {}): Mark {
  return sampleMark(at * 10, { signal: 'withdrawal', ...change });
}
function attempt(change: Partial<Attempt>): Attempt {
  return { ...emptyAttempt, ...change };
}
const view = (change: Partial<Attempt>): ReturnType<typeof viewComparison> =>
  viewComparison(attempt(change), data, { level: 'practise', rounds: [] });
const cardIds = (change: Partial<Attempt>): readonly string[] => view(change).cards.map(({ id }) => id);

describe('cards', () => {
  it('there are none before a reading is opened', () => {
    expect(cardIds({ marks: [mark(31), mark(51)] })).toEqual([]);
  });

  it.each([
    [['client'], ['tocht', 'ja-hoor']],
    [['professional'], ['ja-hoor']],
    [
      ['professional', 'client'],
      ['tocht', 'ja-hoor'],
    ],
    [['coach'], ['ja-hoor', 'tas', 'stil', 'winkel']],
    [
      ['professional', 'client', 'coach'],
      ['tocht', 'ja-hoor', 'tas', 'stil', 'winkel'],
    ],
  ] as const)('after %j: %j', (revealed, expected) => {
    expect(cardIds({ revealed })).toEqual(expected);
  });

  it('hold what opened readers said, in the order in which readers are opened, and nothing of others', () => {
    const card = view({ revealed: ['professional', 'client'] }).cards[1];
    expect(card?.theirs).toEqual([
      { by: 'client', text: 'Ik zei wat hij nodig had.' },
      { by: 'professional', text: 'Duidelijk.' },
    ]);
    expect(JSON.stringify(view({ revealed: ['client'] }).cards)).not.toContain('Duidelijk.');
  });

  it("hold the learner's mark, and whether it names the same signal", () => {
    const own = [mark(31), mark(91)];
    const cards = view({ marks: own, revealed: ['coach'] }).cards;
    expect(cards.map(({ id, yours, sameSignal }) => [id, yours, sameSignal])).toEqual([
      ['ja-hoor', own[0], true],
      ['tas', null, false],
      ['stil', null, false],
      ['winkel', own[1], false],
    ]);
  });

  it('hold further marks at the same moment, and how far a stretch is off', () => {
    const own = [mark(31), mark(33), mark(48, { end: 53 })];
    const cards = view({ marks: own, revealed: ['coach'] }).cards;
    expect(cards.map(({ id, doubles, stretch }) => [id, doubles, stretch])).toEqual([
      ['ja-hoor', [own[1]], null],
      ['tas', [], { begin: -2, end: 1 }],
      ['stil', [], null],
      ['winkel', [], null],
    ]);
  });

  it('hold further marks under the question under which they were made', () => {
    const own = [mark(31, { lens: 'authenticity' }), mark(33, { lens: 'authenticity' })];
    const rules = { level: 'practise', rounds: ['authenticity', 'shared-goal'] } as const;
    const { cards } = viewComparison(attempt({ marks: own, revealed: ['coach'] }), data, rules);
    expect(cards[0]).toMatchObject({ id: 'ja-hoor', yours: own[0], doubles: [own[1]] });
  });

  it("hold the learner's mark at moments that not everyone saw, too", () => {
    const own = [mark(11, { signal: 'resistance' }), mark(71), mark(72, { signal: 'freezing' })];
    const cards = view({ marks: own, revealed: ['professional', 'client', 'coach'] }).cards;
    const shown = cards.filter(({ yours }) => yours !== null);
    expect(shown.map(({ id, yours, sameSignal }) => [id, yours, sameSignal])).toEqual([
      ['tocht', own[0], true],
      ['stil', own[2], true],
    ]);
  });

  it('hold time and evidence', () => {
    expect(view({ revealed: ['coach'] }).cards[0]).toMatchObject({
      id: 'ja-hoor',
      start: 30,
      end: 32,
      evidence: 'Te zien: ja-hoor.',
    });
  });
});

describe('the summary', () => {
  it.each([
    [[], 'Van de 3 momenten die de anderen noemden, had jij er nog geen gemarkeerd.'],
    [[31, 51, 91], 'De 3 momenten die de anderen noemden, had jij ook gemarkeerd.'],
    [[31, 5], 'Van de 3 momenten die de anderen noemden, had jij er ook 1 gemarkeerd. Eén moment zag alleen jij.'],
    [[31, 5, 110], 'Van de 3 momenten die de anderen noemden, had jij er ook 1 gemarkeerd. 2 momenten zag alleen jij.'],
    [[31, 32, 71], 'Van de 3 momenten die de anderen noemden, had jij er ook 1 gemarkeerd.'],
  ])('of marks at %j', (times, text) => {
    expect(view({ marks: times.map((at) => mark(at)) }).summary).toBe(text);
  });

  it('counts, and never grades', () => {
    expect(view({ marks: [mark(5)] }).summary).not.toMatch(/goed|fout|score|punt|%/i);
  });
});

describe('readers', () => {
  it('are opened in a fixed order, the coach last', () => {
    expect(revealOrder).toEqual(['client', 'professional', 'coach']);
    expect(nextReader(attempt({}), data)).toBe('client');
    expect(nextReader(attempt({ revealed: ['client'] }), data)).toBe('professional');
    expect(nextReader(attempt({ revealed: ['professional', 'client'] }), data)).toBe('coach');
    expect(nextReader(attempt({ revealed: ['professional', 'client', 'coach'] }), data)).toBeNull();
  });

  it('that have no reading are passed over', () => {
    const two = { ...data, readings: data.readings.filter(({ by }) => by !== 'professional') };
    expect(nextReader(attempt({ revealed: ['client'] }), two)).toBe('coach');
  });
});

describe('lanes', () => {
  const names = { professional: 'Sander', client: 'Joke' };

  it('there is one per opened reader, with the moments that this reader spoke of', () => {
    const lanes = lanesOf(attempt({ revealed: ['professional', 'client', 'coach'] }), data, names);
    expect(lanes.map(({ name, ticks }) => [name, ticks.map(({ start }) => start)])).toEqual([
      ['Joke', [10, 30]],
      ['Sander', [30]],
      ['Coach', [50, 70]],
    ]);
  });

  it('are named by role where the clip has no name', () => {
    const lanes = lanesOf(attempt({ revealed: ['professional', 'client'] }), data, { professional: 'Sander' });
    expect(lanes.map(({ name }) => name)).toEqual(['De klant', 'Sander']);
  });

  it('there are none before a reading is opened, nor for a reader without a reading', () => {
    expect(lanesOf(attempt({}), data, names)).toEqual([]);
    expect(lanesOf(attempt({ revealed: ['client'] }), { ...data, readings: [] }, names)).toEqual([]);
  });
});

describe('ownFinding', () => {
  it('says what was described, or else when', () => {
    const described = mark(83, { notes: { ...emptyNotes, observation: 'Kijkt weg.' } });
    expect(ownFinding(described)).toBe('1:23 · Kijkt weg.');
    expect(ownFinding(mark(83))).toBe('Markering op 1:23');
  });
});

describe('coverage', () => {
  const countsOf = (...times: readonly number[]): readonly number[] => {
    const text = coverage(
      times.map((at) => mark(at)),
      90,
    );
    return [...text.matchAll(/(\d+) (?:in|aan) het/g)].map(([, count]) => Number(count));
  };

  it('counts thirds, of which the edges belong to the later one, and the end to the last', () => {
    expect(countsOf(0, 29.9, 30, 59.9, 60, 90)).toEqual([2, 2, 2]);
    expect(countsOf(1, 2, 3)).toEqual([3, 0, 0]);
  });

  it('starts with the number of marks, and says where there are none', () => {
    expect(coverage([mark(1)], 90)).toMatch(/^1 markering: .*het midden en .*het einde markeerde je nog niets\.$/);
    expect(coverage([mark(1), mark(31), mark(61)], 90)).toMatch(/^3 markeringen: [^.]*\.$/);
    expect(coverage([], 90)).toMatch(/^0 markeringen: /);
  });
});

describe('what a first look practised', () => {
  const free = { rounds: [], signal: null, silent: false };
  const withSecondFlow = { moments: [...data.moments, told('thuis', 110, { signal: 'flow' })] };

  it('is per signal whether every core moment of it was marked', () => {
    expect(practisedIn({ seen: [50, 90], marks: 3 }, withSecondFlow, free)).toEqual([
      { signal: 'withdrawal', success: false },
      { signal: 'flow', success: false },
    ]);
    expect(practisedIn({ seen: [30, 50, 90], marks: 3 }, data, free)).toEqual([
      { signal: 'withdrawal', success: true },
      { signal: 'flow', success: true },
    ]);
  });

  it('is nothing where one was told what to look for, could not hear, or marked everything', () => {
    const look = { seen: [30], marks: 1 };
    expect(practisedIn(look, data, { ...free, rounds: ['authenticity'] })).toEqual([]);
    expect(practisedIn(look, data, { ...free, signal: 'flow' })).toEqual([]);
    expect(practisedIn(look, data, { ...free, silent: true })).toEqual([]);
    expect(practisedIn({ ...look, marks: 13 }, data, free)).toEqual([]);
    expect(practisedIn({ ...look, marks: 12 }, data, free)).toHaveLength(2);
  });
});

describe('a stretch in words', () => {
  it.each([
    [{ begin: -2, end: 3.2 }, 'Jouw stuk begint 2 seconden eerder en eindigt 3 seconden later dan dat van de anderen.'],
    [{ begin: 0.4, end: -1 }, 'Jouw stuk begint tegelijk en eindigt 1 seconde eerder dan dat van de anderen.'],
    [{ begin: 5, end: 0 }, 'Jouw stuk begint 5 seconden later en eindigt tegelijk met dat van de anderen.'],
    [{ begin: 0, end: -0.4 }, 'Jouw stuk begint en eindigt tegelijk met dat van de anderen.'],
  ])('%o', (errors, words) => {
    expect(tellStretch(errors)).toBe(words);
  });

  it('further marks are told by their time', () => {
    expect(tellDoubles([])).toBe('');
    expect(tellDoubles([mark(31)])).toBe('Ook gemarkeerd op 0:31.');
    expect(tellDoubles([mark(31), mark(33), mark(64)])).toBe('Ook gemarkeerd op 0:31, 0:33 en 1:04.');
  });
});

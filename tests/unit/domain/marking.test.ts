/** What opens when in a `spot` exercise, and when it is done. */
import { describe, expect, it } from 'vitest';
import { emptyAttempt, type Attempt } from '#domain/attempt.ts';
import { emptyNotes, type Mark, type Notes } from '#domain/mark.ts';
import { barrierTo, hasAlternative, openFields } from '#domain/marking.ts';
import { sampleMark } from '../../helpers/progress-samples.ts';

const rules = { minMarks: 2 };

function mark(tenth: number, notes: Partial<Notes> = {}): Mark {
  return sampleMark(tenth, { notes: { ...emptyNotes, ...notes } });
}
function attempt(change: Partial<Attempt>): Attempt {
  return { ...emptyAttempt, ...change };
}
const described = [mark(10, { observation: 'Kijkt weg.' }), mark(20, { observation: 'Zucht.' })];
const explained = [...described, mark(30, { observation: 'Lacht.', interpretation: 'Het is ongemakkelijk.' })];

describe('barrierTo', () => {
  it('lets everyone watch and describe', () => {
    expect(barrierTo('watch', emptyAttempt, rules)).toBeNull();
    expect(barrierTo('describe', emptyAttempt, rules)).toBeNull();
  });

  it('opens comparing at the number of described marks that the exercise asks for', () => {
    expect(barrierTo('compare', attempt({ marks: described.slice(1) }), rules)).toBe('needs-observation');
    expect(barrierTo('compare', attempt({ marks: described }), rules)).toBeNull();
    expect(barrierTo('compare', attempt({ marks: described.slice(1) }), { minMarks: 1 })).toBeNull();
  });

  it('does not count marks with nothing but spaces, or with other notes', () => {
    const marks = [mark(10, { observation: ' \n' }), mark(20, { interpretation: 'Ze wil weg.' }), mark(30)];
    expect(barrierTo('compare', attempt({ marks }), { minMarks: 1 })).toBe('needs-observation');
  });

  it('opens alternatives after an interpretation of something described', () => {
    const loose = [...described, mark(30, { interpretation: 'Ze wil weg.' })];
    const blank = [...described, mark(30, { observation: 'Zit stil.', interpretation: ' ' })];
    for (const marks of [[], described, loose, blank]) {
      expect(barrierTo('alternative', attempt({ marks, revealed: ['coach'] }), rules)).toBe('needs-interpretation');
    }
  });

  it("opens alternatives after the coach's reading, not after another one", () => {
    const marks = explained;
    expect(barrierTo('alternative', attempt({ marks }), rules)).toBe('needs-comparison');
    expect(barrierTo('alternative', attempt({ marks, revealed: ['professional', 'client'] }), rules)).toBe(
      'needs-comparison',
    );
    expect(barrierTo('alternative', attempt({ marks, revealed: ['coach'] }), rules)).toBeNull();
  });
});

describe('openFields', () => {
  it.each([
    ['nothing without a signal', { signal: null }, {}, [false, false, false]],
    [
      'nothing without a signal, even when all is filled',
      { signal: null },
      { observation: 'a', interpretation: 'b' },
      [false, false, false],
    ],
    ['the observation with a signal', {}, {}, [true, false, false]],
    ['the interpretation with an observation', {}, { observation: 'a' }, [true, true, false]],
    ['not the interpretation with spaces', {}, { observation: '  ' }, [true, false, false]],
    ['the lead question with an interpretation', {}, { observation: 'a', interpretation: 'b' }, [true, true, true]],
    ['no lead question without an observation', {}, { interpretation: 'b' }, [true, false, false]],
  ] as const)('%s', (_what, change, notes, [observation, interpretation, lens]) => {
    expect(openFields({ ...mark(10, notes), ...change })).toEqual({ observation, interpretation, lens });
  });
});

describe('hasAlternative', () => {
  it('is one that was chosen or one of the learner', () => {
    expect(hasAlternative(emptyAttempt)).toBe(false);
    expect(hasAlternative(attempt({ choice: 'open-vraag' }))).toBe(true);
    expect(hasAlternative(attempt({ own: { alternative: 'Ik wacht.', shared: '' } }))).toBe(true);
    expect(hasAlternative(attempt({ own: { alternative: ' \n', shared: 'Samen.' } }))).toBe(false);
  });
});

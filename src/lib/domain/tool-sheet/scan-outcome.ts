/** What a scan shows of the places that a team chose: where it stands between two ends, never a grade. */

/** `place` counts from 1 to `steps`; `null` where nothing was chosen. */
export type ScaleAnswer = Readonly<{ section: string; place: number | null; steps: number }>;

/** `share`: the mean place between the ends, from 0 to 1; `null` while nothing is answered. */
export type SectionOutcome = Readonly<{ section: string; asked: number; answered: number; share: number | null }>;

/** Where a share lies: near the first end, in between, or near the other. */
export type Region = 'first' | 'between' | 'last';

/** Sections that stand out; `null` where they lie so close together that naming one would say more than is known. */
export type Extremes = Readonly<{ most: readonly string[]; least: readonly string[] }> | null;

/** Sections differ when they lie at least one place on a scale of five apart. */
const tellable = 0.25;
const margin = 1e-9;

/** One outcome per section, in order of first appearance. */
export function outcomesOf(answers: readonly ScaleAnswer[]): readonly SectionOutcome[] {
  const sections = [...new Set(answers.map(({ section }) => section))];
  return sections.map((section) => {
    const own = answers.filter((answer) => answer.section === section);
    const shares = own.flatMap(({ place, steps }) => (place === null ? [] : [(place - 1) / (steps - 1)]));
    const sum = shares.reduce((total, share) => total + share, 0);
    return {
      section,
      asked: own.length,
      answered: shares.length,
      share: shares.length === 0 ? null : sum / shares.length,
    };
  });
}

export function regionOf(share: number): Region {
  if (share < 1 / 3) return 'first';
  return share > 2 / 3 ? 'last' : 'between';
}

/** Which sections lie nearest to either end; only once every section is at least half filled in. */
export function findExtremes(outcomes: readonly SectionOutcome[]): Extremes {
  const known = outcomes.flatMap(({ section, asked, answered, share }) =>
    share === null || answered * 2 < asked ? [] : [{ section, share }],
  );
  if (known.length < 2 || known.length < outcomes.length) return null;
  const shares = known.map(({ share }) => share);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  if (high - low < tellable - margin) return null;
  const namesAt = (wanted: number): readonly string[] =>
    known.filter(({ share }) => Math.abs(share - wanted) < margin).map(({ section }) => section);
  return { most: namesAt(high), least: namesAt(low) };
}

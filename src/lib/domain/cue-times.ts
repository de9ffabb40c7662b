/** When the cues of a clip happen in another recording of it: set by tapping along, corrected by hand. Times are seconds. */
import type { Cue } from './clip.ts';
import { fail, succeed, type Result } from './result.ts';

/** `null` until somebody set it. */
export type CueTime = Readonly<{ start: number | null; end: number | null }>;
/** By cue id; every cue of the clip has one. */
export type CueTimes = Readonly<Record<string, CueTime>>;
export type CueEdge = 'start' | 'end';

/** What is wrong with the time of one cue. `too-short` includes an end before the start. */
export type CueTimeProblem = 'no-start' | 'no-end' | 'too-short' | 'outside';

/** A cue must be there for so long, or nobody sees it. */
export const shortestCue = 0.8;

/** The finished file: `cues.json` beside a clip. */
export type CueFile = Readonly<{ version: 1; clip: string; cues: readonly Cue[] }>;

/** No time yet for any cue. */
export function emptyCueTimes(cues: readonly Pick<Cue, 'id'>[]): CueTimes {
  return Object.fromEntries(cues.map(({ id }) => [id, { start: null, end: null }]));
}

/** Sets one edge; never before 0, in tenths. */
export function setCueTime(times: CueTimes, cue: string, edge: CueEdge, seconds: number | null): CueTimes {
  const own = times[cue];
  if (own === undefined) throw new Error(`There is no cue "${cue}" in this clip.`);
  const value = seconds === null ? null : Math.round(Math.max(0, seconds) * 10) / 10;
  return { ...times, [cue]: { ...own, [edge]: value } };
}

/** Which edge the next tap sets: the end of a cue that has only a start, else the start, also of one that is done anew. */
export function nextEdge(time: CueTime): CueEdge {
  return time.start !== null && time.end === null ? 'end' : 'start';
}

/**
 * What a tap at `seconds` sets. An end that would not lie after the start is a new start: the coach went back to do it
 * again. `done`: the cue has both edges now.
 */
export function tapCue(times: CueTimes, cue: string, seconds: number): Readonly<{ times: CueTimes; done: boolean }> {
  const start = times[cue]?.start ?? null;
  if (start === null || isWhole(times[cue]) || seconds <= start) {
    const anew = setCueTime(times, cue, 'start', seconds);
    return { times: setCueTime(anew, cue, 'end', null), done: false };
  }
  return { times: setCueTime(times, cue, 'end', seconds), done: true };
}

/** What is wrong with a time; `length` of the recording, or `null` where that is not known. */
export function findCueTimeProblem({ start, end }: CueTime, length: number | null): CueTimeProblem | null {
  if (start === null) return 'no-start';
  if (end === null) return 'no-end';
  if (length !== null && Math.max(start, end) > length) return 'outside';
  // Tenths do not add up exactly.
  return end - start < shortestCue - 0.001 ? 'too-short' : null;
}

/** The first cue after `cue` without a whole time, going round; `null` when there is none. */
export function nextOpenCue(cues: readonly Pick<Cue, 'id'>[], times: CueTimes, cue: string): string | null {
  const here = cues.findIndex(({ id }) => id === cue);
  const around = [...cues.slice(here + 1), ...cues.slice(0, here + 1)];
  const open = around.find(({ id }) => !isWhole(times[id]));
  return open?.id ?? null;
}

function isWhole(time: CueTime | undefined): boolean {
  return time !== undefined && time.start !== null && time.end !== null;
}

/** The file with these times, in order of time. Fails with the ids of the cues whose time is not right. */
export function toCueFile(
  clip: string,
  cues: readonly Cue[],
  times: CueTimes,
  length: number | null,
): Result<CueFile, readonly string[]> {
  const wrong = cues.filter(({ id }) => findCueTimeProblem(times[id] ?? { start: null, end: null }, length) !== null);
  if (wrong.length > 0) return fail(wrong.map(({ id }) => id));
  const timed = cues.map((cue): Cue => {
    const { start, end } = times[cue.id] as { start: number; end: number };
    return { ...cue, start, end };
  });
  return succeed({ version: 1, clip, cues: timed.toSorted((a, b) => a.start - b.start || a.end - b.end) });
}

/** A draft as it was kept, for the cues that the clip has now. Whatever is not a time is left open. */
export function readCueTimes(kept: unknown, cues: readonly Pick<Cue, 'id'>[]): CueTimes {
  const of = (id: string, edge: CueEdge): number | null => {
    const own = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>)[id] : null;
    const value = typeof own === 'object' && own !== null ? (own as Record<string, unknown>)[edge] : null;
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
  };
  return Object.fromEntries(cues.map(({ id }) => [id, { start: of(id, 'start'), end: of(id, 'end') }]));
}

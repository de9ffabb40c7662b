/**
 * What only the clock can tell, before anything is drawn: captions that cannot be read in their time, and cues outside the clip.
 * Problems name the line of the screenplay, or of the contrast, that causes them.
 */
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import { lineOf } from '../screenplay/read.ts';
import { makeCaptions } from '../tracks/captions.ts';
import { makeTranscript } from '../tracks/descriptions.ts';
import { visibleTextOf } from '../tracks/vtt.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { findCaptionFaults, shortestCue } from './check-clip.ts';

/** A file of beats: the first of them is number `from` of the whole screenplay. */
export type BeatFile = Readonly<{ text: string; name: string; from: number }>;

/** Everything that the clock tells about a clip. `files`: the one with the earliest beats first. */
export function checkTimeline(timeline: Timeline, files: readonly BeatFile[]): readonly Problem[] {
  const locate = createLocator(timeline, files);
  return [...checkReading(timeline, locate), ...checkCueTimes(timeline, locate)];
}

type Locate = (beatId: string | undefined, key: readonly string[]) => Pick<Problem, 'file' | 'line'>;

function createLocator({ screenplay }: Timeline, files: readonly BeatFile[]): Locate {
  const documents = files.map((file) => {
    const lines = new LineCounter();
    return { ...file, lines, document: parseDocument(file.text, { lineCounter: lines }) };
  });
  return (beatId, key) => {
    const index = screenplay.beats.findIndex(({ id }) => id === beatId);
    const found = documents.findLast(({ from }) => from <= Math.max(0, index));
    if (found === undefined || index < 0) return { file: files[0]?.name ?? '', line: null };
    const path = ['beats', index - found.from, ...key];
    return { file: found.name, line: lineOf(path, found.document, found.lines) };
  };
}

/** The beat that sounds at a moment; anything that lasts on belongs to the beat it began in. */
function beatAt(timeline: Timeline, seconds: number): string | undefined {
  return timeline.beats.findLast(({ start }) => start <= seconds + 1e-6)?.id;
}

function checkReading(timeline: Timeline, locate: Locate): readonly Problem[] {
  const facts = { length: timeline.length, transcript: makeTranscript(timeline) };
  return makeCaptions(timeline).flatMap((caption, i, all) =>
    findCaptionFaults(caption, all[i + 1], facts).map(([found, expected]) => ({
      ...locate(beatAt(timeline, caption.start), ['say', 'text']),
      found: `"${visibleTextOf(caption.text).replaceAll('\n', ' / ')}": ${found}`,
      expected,
      remedy: 'Say it shorter or slower, split it over two beats, or leave a gap after it.',
    })),
  );
}

function checkCueTimes(timeline: Timeline, locate: Locate): readonly Problem[] {
  return timeline.screenplay.beats.flatMap((beat) =>
    beat.do.flatMap((action, k) => {
      const cue = timeline.cues.find(({ id }) => id === action.cue?.id);
      if (cue === undefined) return [];
      const isInside = cue.start >= 0 && cue.end <= timeline.length + 0.02;
      if (isInside && cue.end - cue.start >= shortestCue - 0.02) return [];
      return [
        {
          ...locate(beat.id, ['do', String(k), 'cue']),
          found: `cue "${cue.id}" from ${cue.start.toFixed(2)} to ${cue.end.toFixed(2)} s`,
          expected: `at least ${String(shortestCue)} s, inside the clip of ${timeline.length.toFixed(2)} s`,
          remedy: 'Move its "at" or "until".',
        },
      ];
    }),
  );
}

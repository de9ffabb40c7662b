/** Are the cues of a delivered clip those of its screenplay, and can its tracks be read? */
import { existsSync, readFileSync } from 'node:fs';
import type { ClipFacts } from '#domain/clip.ts';
import type { Problem } from '../problem.ts';
import { captionRules } from '../tracks/captions.ts';
import { readVtt, visibleTextOf, type TextCue } from '../tracks/vtt.ts';

/** Seconds that a cue must be visible at least. */
export const shortestCue = 0.8;
/** A caption may stand this long before and after the sound it belongs to, seconds. */
const captionLead = 0.1;
const captionTail = 1.1;
/** Times are written in thousandths. */
const rounding = 0.02;

/** Every cue inside the clip, long enough, and the same ids as `planned`: those that the screenplay puts in the clip. */
export function checkCues(facts: ClipFacts, planned: readonly string[], file: string): readonly Problem[] {
  const render = `Run npm run studio -- render ${facts.id}.`;
  const delivered = facts.cues.map((cue) => cue.id);
  const differing = [
    ...planned.filter((id) => !delivered.includes(id)),
    ...delivered.filter((id) => !planned.includes(id)),
  ];
  return [
    ...differing.map((id) => ({
      file,
      line: null,
      found: `cue "${id}" on one side only`,
      expected: 'the cues of the screenplay',
      remedy: render,
    })),
    ...facts.cues.flatMap((cue) => {
      if (cue.start >= 0 && cue.end <= facts.length + rounding && cue.end - cue.start >= shortestCue - rounding)
        return [];
      const found = `cue "${cue.id}" from ${String(cue.start)} to ${String(cue.end)}`;
      return [
        {
          file,
          line: null,
          found,
          expected: `at least ${String(shortestCue)} s, inside the clip`,
          remedy: 'Move its "at" or "until" in the screenplay.',
        },
      ];
    }),
  ];
}

/** Layout, reading speed and timing of captions. */
export function checkCaptions(facts: ClipFacts, path: string, show: (path: string) => string): readonly Problem[] {
  if (!existsSync(path)) return [];
  const file = show(path);
  return readVtt(readFileSync(path, 'utf8')).flatMap((caption, i, all) =>
    findCaptionFaults(caption, all[i + 1], facts).map(([found, expected]) => ({
      file,
      line: null,
      found: `"${visibleTextOf(caption.text).replaceAll('\n', ' / ')}": ${found}`,
      expected,
      remedy: 'Shorten or split the line in the screenplay, or give it a pause.',
    })),
  );
}

type Fault = readonly [found: string, expected: string];

/** What is wrong with one caption. */
export function findCaptionFaults(
  caption: TextCue,
  next: TextCue | undefined,
  facts: Pick<ClipFacts, 'length' | 'transcript'>,
): readonly Fault[] {
  const lines = visibleTextOf(caption.text).split('\n');
  const { lineLength, charactersPerSecond } = captionRules;
  const faults: Fault[] = [];
  if (lines.length > captionRules.lines || lines.some((line) => line.length > lineLength)) {
    faults.push([
      lines.map((line) => line.length).join(' + ') + ' characters',
      `at most ${String(captionRules.lines)} lines of ${String(lineLength)}`,
    ]);
  }
  const speed = lines.join(' ').length / (caption.end - caption.start);
  if (!(speed <= charactersPerSecond + rounding)) {
    faults.push([`${speed.toFixed(1)} characters a second`, `at most ${String(charactersPerSecond)}`]);
  }
  if (caption.start < 0 || caption.end > facts.length + rounding)
    faults.push(['outside the clip', `0 to ${String(facts.length)} s`]);
  if (next !== undefined && caption.end > next.start + rounding / 10)
    faults.push(['overlaps the next caption', 'one caption at a time']);
  if (!hasSound(caption, facts)) faults.push(['nobody speaks', 'a caption only with the sound it belongs to']);
  return faults;
}

/** Sounds in square brackets are not in the transcript; lines are. */
function hasSound(caption: TextCue, facts: Pick<ClipFacts, 'transcript'>): boolean {
  if (visibleTextOf(caption.text).startsWith('[')) return true;
  return facts.transcript.some(
    (line) => line.who !== null && caption.start >= line.start - captionLead && caption.end <= line.end + captionTail,
  );
}

/** Descriptions inside the clip and without overlap. */
export function checkDescriptions(facts: ClipFacts, path: string, show: (path: string) => string): readonly Problem[] {
  if (!existsSync(path)) return [];
  return readVtt(readFileSync(path, 'utf8')).flatMap((cue, i, all) => {
    const next = all[i + 1];
    if (
      cue.start >= 0 &&
      cue.end <= facts.length + rounding &&
      (next === undefined || cue.end <= next.start + rounding)
    )
      return [];
    return [
      {
        file: show(path),
        line: null,
        found: `"${cue.text}" at ${cue.start.toFixed(1)} s`,
        expected: 'inside the clip, one at a time',
        remedy: 'Move the description to another beat.',
      },
    ];
  });
}

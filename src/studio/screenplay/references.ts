/** What a schema cannot see: names that must exist elsewhere in the screenplay, and rules for lines and cues. */
import { wordsOf } from '../speech/markup.ts';
import { seenCast } from './cast-access.ts';
import type { Finding } from './finding.ts';
import type { Screenplay } from './schema.ts';
import { findStageFaults, gazeTargetsOf, listOf } from './stage-references.ts';

const maxWords = 12;

/** All findings, one rule after another. */
export function findBrokenReferences(screenplay: Screenplay): readonly Finding[] {
  return [
    ...checkPoster(screenplay),
    ...checkPeople(screenplay),
    ...checkIds(screenplay),
    ...checkLines(screenplay),
    ...findStageFaults(screenplay),
  ];
}

function checkPoster(screenplay: Screenplay): readonly Finding[] {
  if (screenplay.beats.some((beat) => beat.id === screenplay.poster.beat)) return [];
  return [
    {
      path: ['poster', 'beat'],
      found: `beat "${screenplay.poster.beat}"`,
      expected: 'the id of a beat',
      remedy: 'Choose a beat that gives nothing away.',
    },
  ];
}

function checkPeople(screenplay: Screenplay): readonly Finding[] {
  const people = Object.keys(screenplay.cast);
  const seen = seenCast(screenplay).map(([key]) => key);
  const findings: Finding[] = [];
  const checkWho = (who: string, known: readonly string[], path: Finding['path']): void => {
    if (known.includes(who)) return;
    const remedy = people.includes(who)
      ? 'This one is only heard: give the action to somebody in the picture.'
      : 'Use a key from "cast".';
    findings.push({ path, found: `"${who}"`, expected: listOf(known), remedy });
  };
  const checkGaze = (who: string, gaze: string | undefined, path: Finding['path']): void => {
    const targets = gazeTargetsOf(screenplay, who);
    if (gaze === undefined || !seen.includes(who) || targets.includes(gaze)) return;
    findings.push({ path, found: `gaze "${gaze}"`, expected: listOf(targets), remedy: gazeRemedy(screenplay, gaze) });
  };
  for (const [who, stance] of Object.entries(screenplay.start)) {
    checkWho(who, seen, ['start', who]);
    checkGaze(who, stance.gaze, ['start', who, 'gaze']);
  }
  for (const who of seen.filter((key) => screenplay.start[key] === undefined)) {
    const expected = 'a posture, hands and a gaze for everyone';
    findings.push({ path: ['start'], found: `no start for ${who}`, expected, remedy: `Add "${who}" to "start".` });
  }
  screenplay.beats.forEach((beat, i) => {
    if (beat.say !== undefined) checkWho(beat.say.who, people, ['beats', i, 'say', 'who']);
    beat.do.forEach((action, k) => {
      checkWho(action.who, seen, ['beats', i, 'do', k, 'who']);
      checkGaze(action.who, action.gaze, ['beats', i, 'do', k, 'gaze']);
    });
  });
  return findings;
}

function gazeRemedy(screenplay: Screenplay, gaze: string): string {
  if (gaze === 'partner') return 'With more than two people, say who: use a key from "cast".';
  if (screenplay.cast[gaze]?.offscreen) return 'This one is only heard: look at a prop or a target instead.';
  return 'Add the point to "targets", or use another.';
}

function checkIds(screenplay: Screenplay): readonly Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const check = (kind: string, id: string, path: Finding['path']): void => {
    const key = `${kind} ${id}`;
    if (seen.has(key)) {
      findings.push({
        path,
        found: `${key} for the second time`,
        expected: 'an id that is used once',
        remedy: 'Give one of them another id.',
      });
    }
    seen.add(key);
  };
  screenplay.beats.forEach((beat, i) => {
    check('beat', beat.id, ['beats', i, 'id']);
    beat.do.forEach((action, k) => {
      if (action.cue !== undefined) check('cue', action.cue.id, ['beats', i, 'do', k, 'cue', 'id']);
    });
  });
  return findings;
}

function checkLines(screenplay: Screenplay): readonly Finding[] {
  return screenplay.beats.flatMap((beat, i) => {
    if (beat.say === undefined) return [];
    const count = wordsOf(beat.say.text).length;
    if (/\d/.test(beat.say.text.replace(/\([\d.]+\)/g, ''))) {
      return [
        {
          path: ['beats', i, 'say', 'text'],
          found: 'a number in digits',
          expected: 'words as they are spoken',
          remedy: 'Write the number out.',
        },
      ];
    }
    if (count <= maxWords) return [];
    return [
      {
        path: ['beats', i, 'say', 'text'],
        found: `${String(count)} words`,
        expected: `at most ${String(maxWords)} words`,
        remedy: 'Split the line over two beats, or say it shorter.',
      },
    ];
  });
}

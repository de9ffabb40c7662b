/** What a schema cannot see: names that must exist elsewhere in the screenplay, and rules for lines and cues. */
import { wordsOf } from '../speech/markup.ts';
import type { Screenplay } from './schema.ts';

/** A finding at a place in the document. */
export type Finding = Readonly<{ path: readonly (string | number)[]; found: string; expected: string; remedy: string }>;

const maxWords = 12;

function listOf(names: readonly string[]): string {
  return `one of ${names.join(', ')}`;
}

/** All findings, in the order of the document. */
export function findBrokenReferences(screenplay: Screenplay): readonly Finding[] {
  return [
    ...checkShots(screenplay),
    ...checkPeople(screenplay),
    ...checkIds(screenplay),
    ...checkLines(screenplay),
    ...checkMoves(screenplay),
  ];
}

function checkShots(screenplay: Screenplay): readonly Finding[] {
  const names = Object.keys(screenplay.shots);
  const beats = screenplay.beats.map((beat) => beat.id);
  const findings: Finding[] = [];
  const check = (name: string | undefined, path: Finding['path']): void => {
    if (name === undefined || names.includes(name)) return;
    findings.push({
      path,
      found: `shot "${name}"`,
      expected: listOf(names),
      remedy: 'Name a shot from "shots", or add it there.',
    });
  };
  check(screenplay.fixedShot, ['fixedShot']);
  screenplay.beats.forEach((beat, i) => {
    check(beat.shot, ['beats', i, 'shot']);
  });
  if (!beats.includes(screenplay.poster.beat)) {
    findings.push({
      path: ['poster', 'beat'],
      found: `beat "${screenplay.poster.beat}"`,
      expected: 'the id of a beat',
      remedy: 'Choose a beat that gives nothing away.',
    });
  }
  return findings;
}

function checkPeople(screenplay: Screenplay): readonly Finding[] {
  const people = Object.keys(screenplay.cast);
  const targets = ['partner', ...Object.keys(screenplay.targets)];
  const findings: Finding[] = [];
  const checkWho = (who: string, path: Finding['path']): void => {
    if (people.includes(who)) return;
    findings.push({ path, found: `"${who}"`, expected: listOf(people), remedy: 'Use a key from "cast".' });
  };
  const checkGaze = (gaze: string | undefined, path: Finding['path']): void => {
    if (gaze === undefined || targets.includes(gaze)) return;
    findings.push({
      path,
      found: `gaze "${gaze}"`,
      expected: listOf(targets),
      remedy: 'Add the point to "targets", or use another.',
    });
  };
  for (const [who, stance] of Object.entries(screenplay.start)) {
    checkWho(who, ['start', who]);
    checkGaze(stance.gaze, ['start', who, 'gaze']);
  }
  for (const who of people) {
    if (screenplay.start[who] === undefined) {
      findings.push({
        path: ['start'],
        found: `no start for ${who}`,
        expected: 'a posture, hands and a gaze for everyone',
        remedy: `Add "${who}" to "start".`,
      });
    }
  }
  screenplay.beats.forEach((beat, i) => {
    if (beat.say !== undefined) checkWho(beat.say.who, ['beats', i, 'say', 'who']);
    beat.do.forEach((action, k) => {
      checkWho(action.who, ['beats', i, 'do', k, 'who']);
      checkGaze(action.gaze, ['beats', i, 'do', k, 'gaze']);
    });
  });
  return findings;
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

function checkMoves(screenplay: Screenplay): readonly Finding[] {
  const movable = screenplay.props
    .filter((prop) => prop.kind === 'laptop' || prop.kind === 'bag')
    .map((prop) => prop.id);
  return screenplay.beats.flatMap((beat, i) =>
    beat.moves.flatMap((move, k) =>
      movable.includes(move.prop)
        ? []
        : [
            {
              path: ['beats', i, 'moves', k, 'prop'],
              found: `prop "${move.prop}"`,
              expected: listOf(movable),
              remedy: 'Only a laptop or a bag can move.',
            },
          ],
    ),
  );
}

/** Does everything that a conversation refers to exist, and does it have what an exercise needs? */
import { LineCounter, parseDocument } from 'yaml';
import { coders, type Conversation } from '#domain/conversation.ts';
import { weightFromCodings } from '#domain/reference.ts';
import type { Perspective } from '#domain/vocabulary.ts';
import type { Problem } from '../problem.ts';
import { lineOf } from '../screenplay/read.ts';
import type { Screenplay } from '../screenplay/schema.ts';

type Path = readonly (string | number)[];
type Finding = Readonly<{ path: Path; found: string; expected: string; remedy: string }>;

/** All problems of a conversation with the clip it belongs to. `text` gives the lines. */
export function checkConversation(
  conversation: Conversation,
  screenplay: Screenplay,
  text: string,
  file: string,
): readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return findConversationFaults(conversation, screenplay).map(({ path, ...rest }) => ({
    file,
    line: lineOf(path, document, lines),
    ...rest,
  }));
}

/** The same without lines. */
export function findConversationFaults(conversation: Conversation, screenplay: Screenplay): readonly Finding[] {
  return [
    ...checkMoments(conversation, screenplay),
    ...checkMomentReferences(conversation),
    ...checkReadings(conversation),
    ...checkCodings(conversation),
    ...checkWeights(conversation),
  ];
}

/** Who must have a reading in every conversation. */
const neededReadings: readonly Perspective[] = ['professional', 'client', 'coach'];

function checkMoments(conversation: Conversation, screenplay: Screenplay): readonly Finding[] {
  const cues = screenplay.beats.flatMap((beat) =>
    beat.do.flatMap((action) => (action.cue === undefined ? [] : [action.cue.id])),
  );
  const findings: Finding[] = [];
  if (conversation.id !== screenplay.id) {
    findings.push({
      path: ['id'],
      found: `id "${conversation.id}"`,
      expected: `"${screenplay.id}"`,
      remedy: 'Use the id of the screenplay.',
    });
  }
  const seen = new Set<string>();
  conversation.moments.forEach((moment, i) => {
    if (seen.has(moment.id)) {
      findings.push({
        path: ['moments', i, 'id'],
        found: `moment "${moment.id}" twice`,
        expected: 'an id that is used once',
        remedy: 'Rename one of them.',
      });
    }
    seen.add(moment.id);
    moment.cues.forEach((cue, k) => {
      if (cues.includes(cue)) return;
      findings.push({
        path: ['moments', i, 'cues', k],
        found: `cue "${cue}"`,
        expected: `one of ${cues.join(', ')}`,
        remedy: 'Use a cue id of the screenplay.',
      });
    });
  });
  return findings;
}

function checkMomentReferences(conversation: Conversation): readonly Finding[] {
  const moments = conversation.moments.map((moment) => moment.id);
  const references: readonly (readonly [Path, string])[] = [
    ...conversation.readings.flatMap((reading, i) =>
      reading.moments.map((entry, k) => [['readings', i, 'moments', k, 'moment'], entry.moment] as const),
    ),
    ...conversation.alternatives.map((alternative, i) => [['alternatives', i, 'moment'], alternative.moment] as const),
  ];
  return references
    .filter(([, id]) => !moments.includes(id))
    .map(([path, id]) => ({
      path,
      found: `moment "${id}"`,
      expected: `one of ${moments.join(', ')}`,
      remedy: 'Use the id of a moment above.',
    }));
}

function checkReadings(conversation: Conversation): readonly Finding[] {
  const present = conversation.readings.map((reading) => reading.by);
  const missing = neededReadings.filter((perspective) => !present.includes(perspective));
  const ids = conversation.alternatives.map((alternative) => alternative.id);
  const twice = [
    ...present.filter((by, i) => present.indexOf(by) !== i),
    ...ids.filter((id, i) => ids.indexOf(id) !== i),
  ];
  return [
    ...missing.map((by) => ({
      path: ['readings'],
      found: `no reading by ${by}`,
      expected: 'a reading by the professional, the client and a coach',
      remedy: 'Write it.',
    })),
    ...twice.map((id) => ({
      path: ['readings'],
      found: `"${id}" twice`,
      expected: 'each reading and alternative once',
      remedy: 'Join or rename them.',
    })),
  ];
}

function checkCodings({ codings, moments }: Conversation): readonly Finding[] {
  const present = codings.map(({ by }) => by);
  const cues = moments.flatMap((moment) => moment.cues);
  return [
    ...coders
      .filter((coder) => present.filter((by) => by === coder).length !== 1)
      .map((coder) => ({
        path: ['codings'],
        found: `${String(present.filter((by) => by === coder).length)} codings by ${coder}`,
        expected: 'one coding each by coach, researcher and client-experience',
        remedy: 'Add the missing coding, or join two of the same coder.',
      })),
    ...codings.flatMap(({ by, marks }, i) =>
      marks.flatMap(({ cue }, k) => {
        const path = ['codings', i, 'marks', k, 'cue'];
        const isTwice = marks.findIndex((mark) => mark.cue === cue) < k;
        if (isTwice) {
          const found = `cue "${cue}" marked twice by ${by}`;
          return [{ path, found, expected: 'one mark per cue', remedy: 'Remove one of them.' }];
        }
        if (cues.includes(cue)) return [];
        const remedy = 'Add the cue to a moment, or add a moment for it.';
        return [{ path, found: `marked cue "${cue}" in no moment`, expected: `one of ${cues.join(', ')}`, remedy }];
      }),
    ),
  ];
}

function checkWeights({ codings, moments }: Conversation): readonly Finding[] {
  return moments.flatMap((moment, i) => {
    const weight = weightFromCodings(moment, codings);
    if (weight === moment.weight) return [];
    const seen = codings.filter(({ marks }) => marks.some(({ cue }) => moment.cues.includes(cue))).map(({ by }) => by);
    return [
      {
        path: ['moments', i, 'weight'],
        found: `weight ${moment.weight} of "${moment.id}", marked by ${seen.join(', ') || 'nobody'}`,
        expected: `weight ${weight}: core when two or three coders marked it, possible when one did, neutral when none did`,
        remedy: `Write weight: ${weight}, or correct the codings.`,
      },
    ];
  });
}

/** What a schema cannot see on the stage: shots, people to look at, seats and hands that do not meet, call-only fields. */
import { lengthOf, subtract, type Vector } from '../geometry/vector.ts';
import { isHeadInShot } from '../stage/framing.ts';
import { countVariants } from '../stage/rooms/rooms.ts';
import { shotsOf } from '../stage/shots.ts';
import { seenCast } from './cast-access.ts';
import type { Finding } from './finding.ts';
import { findMeetingHands } from './meeting-hands.ts';
import type { Screenplay } from './schema.ts';
import { callTargets } from './stage-schema.ts';

/** Metres between two people at a table. */
const closestSeats = 0.45;

/** All findings about the stage. */
export function findStageFaults(screenplay: Screenplay): readonly Finding[] {
  return [
    ...checkVariant(screenplay),
    ...checkSeats(screenplay),
    ...checkCallFields(screenplay),
    ...checkShots(screenplay),
    ...checkFraming(screenplay),
    ...checkOwners(screenplay),
    ...checkMoves(screenplay),
    ...findMeetingHands(screenplay),
  ];
}

/** "one of a, b": what a message expects. */
export function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'none: there are none' : `one of ${names.join(', ')}`;
}

/** Everything that `who` can look at. */
export function gazeTargetsOf(screenplay: Screenplay, who: string): readonly string[] {
  const others = seenCast(screenplay).flatMap(([key]) => (key === who ? [] : [key]));
  const things = screenplay.props.flatMap((prop) => (prop.kind === 'bag' ? [] : [prop.id]));
  return [
    ...(others.length === 1 ? ['partner'] : []),
    ...others,
    ...Object.keys(screenplay.targets),
    ...things,
    ...(screenplay.layout === 'video-call' ? callTargets : []),
  ];
}

function checkVariant({ room, variant }: Screenplay): readonly Finding[] {
  const count = countVariants(room);
  if (variant <= count) return [];
  const expected = count === 1 ? `1: there is one ${room}` : `1 to ${String(count)} for ${room}`;
  return [{ path: ['variant'], found: `variant ${String(variant)}`, expected, remedy: 'Choose one of these rooms.' }];
}

function checkSeats(screenplay: Screenplay): readonly Finding[] {
  const people = seenCast(screenplay);
  if (screenplay.layout === 'video-call') {
    if (people.length === 2) return [];
    const found = `${String(people.length)} people in the picture`;
    const remedy = 'Make the others offscreen: true, or use layout: table.';
    return [{ path: ['cast'], found, expected: 'two in a video call', remedy }];
  }
  const places = people.map(([key, { seat }]) => [key, [seat.x, 0, seat.z] as Vector] as const);
  return places.flatMap(([key, place], i) => {
    const near = places.slice(0, i).find(([, other]) => lengthOf(subtract(place, other)) < closestSeats);
    if (near === undefined) return [];
    const found = `${key} on the seat of ${near[0]}`;
    const expected = `${String(closestSeats)} m between two seats`;
    return [{ path: ['cast', key, 'seat'], found, expected, remedy: 'Give each a "seat" of their own.' }];
  });
}

function checkCallFields(screenplay: Screenplay): readonly Finding[] {
  const isCall = screenplay.layout === 'video-call';
  const seen = seenCast(screenplay).map(([key]) => key);
  const findings: Finding[] = [];
  const add = (path: Finding['path'], found: string, expected: string, remedy: string): void => {
    findings.push({ path, found, expected, remedy });
  };
  const callOnly = 'Set layout: video-call, or remove this.';
  if (!isCall && screenplay.delay > 0) add(['delay'], 'a delay at a table', 'a delay in a video call only', callOnly);
  if (isCall && screenplay.props.length > 0)
    add(['props'], 'props in a video call', 'no props', 'Remove them: no table is in the picture.');
  for (const [key, member] of Object.entries(screenplay.cast)) {
    if (member.offscreen && member.near !== undefined && !seen.includes(member.near))
      add(['cast', key, 'near'], `"${member.near}"`, listOf(seen), 'Name the person in whose home this is.');
  }
  screenplay.beats.forEach((beat, i) => {
    beat.freezes.forEach(({ who }, k) => {
      const path = ['beats', i, 'freezes', k];
      if (!isCall) add(path, 'a frozen picture at a table', 'freezes in a video call only', callOnly);
      else if (!seen.includes(who))
        add([...path, 'who'], `"${who}"`, listOf(seen), 'Name somebody whose picture is in the call.');
    });
  });
  return findings;
}

function checkShots(screenplay: Screenplay): readonly Finding[] {
  const names = Object.keys(shotsOf(screenplay));
  const seen = seenCast(screenplay).map(([key]) => key);
  const findings: Finding[] = [];
  const check = (name: string | undefined, path: Finding['path']): void => {
    if (name === undefined || names.includes(name)) return;
    const remedy = 'Name one of these shots, or add yours to "shots".';
    findings.push({ path, found: `shot "${name}"`, expected: listOf(names), remedy });
  };
  check(screenplay.fixedShot, ['fixedShot']);
  for (const [name, { foreground }] of Object.entries(screenplay.shots)) {
    if (foreground === undefined || seen.includes(foreground)) continue;
    const path = ['shots', name, 'foreground'];
    findings.push({ path, found: `"${foreground}"`, expected: listOf(seen), remedy: 'Name somebody at the table.' });
  }
  screenplay.beats.forEach((beat, i) => {
    check(beat.shot, ['beats', i, 'shot']);
  });
  return findings;
}

/** The fixed shot shows every head; any other shows at least one. */
function checkFraming(screenplay: Screenplay): readonly Finding[] {
  if (screenplay.layout === 'video-call') return [];
  const people = seenCast(screenplay);
  return Object.entries(screenplay.shots).flatMap(([name, shot]) => {
    const cut = people.filter(([, member]) => !isHeadInShot(shot, member)).map(([key]) => key);
    const isWrong = name === screenplay.fixedShot ? cut.length > 0 : cut.length === people.length;
    if (!isWrong) return [];
    const expected = name === screenplay.fixedShot ? 'every head in the picture' : 'a whole head in the picture';
    const remedy = 'Use a smaller "scale", or move "x" and "y" towards the heads.';
    return [{ path: ['shots', name], found: `the head of ${cut.join(', ')} cut off`, expected, remedy }];
  });
}

function checkOwners(screenplay: Screenplay): readonly Finding[] {
  const seen = seenCast(screenplay).map(([key]) => key);
  return screenplay.props.flatMap((prop, i) => {
    if (!('owner' in prop) || seen.includes(prop.owner)) return [];
    const path = ['props', i, 'owner'];
    return [{ path, found: `"${prop.owner}"`, expected: listOf(seen), remedy: 'Name somebody in the picture.' }];
  });
}

function checkMoves(screenplay: Screenplay): readonly Finding[] {
  const movable = screenplay.props.filter(
    (prop) => prop.kind === 'laptop' || 'owner' in prop || ('to' in prop && prop.to !== undefined),
  );
  const names = movable.map((prop) => prop.id);
  return screenplay.beats.flatMap((beat, i) =>
    beat.moves.flatMap((move, k) => {
      if (names.includes(move.prop)) return [];
      const path = ['beats', i, 'moves', k, 'prop'];
      const remedy = 'A laptop, bag or pen can move, and anything else with a "to".';
      return [{ path, found: `prop "${move.prop}"`, expected: listOf(names), remedy }];
    }),
  );
}

/** Hands of two people that would lie on top of each other: on the picture they hold hands, whatever was meant. */
import { handNames, handPairs, handPlaces, type HandName } from '../cast/hands.ts';
import { toRadians } from '../geometry/easing.ts';
import { add, lengthOf, rotateY, scale, subtract, type Vector } from '../geometry/vector.ts';
import { seenCast } from './cast-access.ts';
import type { Finding } from './finding.ts';
import type { CastMember, Screenplay } from './schema.ts';

/** Metres between two hands, middle to middle. */
export const closestHands = 0.12;
/** From the wrist to the middle of the hand. */
const toMiddle = 0.07;

type Hands = Readonly<{ left: HandName; right: HandName }>;
type Stance = Readonly<{
  hands?: string | undefined;
  leftHand?: HandName | undefined;
  rightHand?: HandName | undefined;
}>;

function handsAfter(stance: Stance, before: Hands): Hands {
  const single = handNames.find((name) => name === stance.hands);
  const pair = stance.hands === undefined ? before : (handPairs[stance.hands] ?? pairOf(single, before));
  return { left: stance.leftHand ?? pair.left, right: stance.rightHand ?? pair.right };
}

function pairOf(name: HandName | undefined, before: Hands): Hands {
  return name === undefined ? before : { left: name, right: name };
}

/** Middles of both hands in the room; hands that are not on the table are out of reach of others. */
function handsInRoom(member: CastMember, hands: Hands): readonly Vector[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const place = handPlaces[hands[side]];
    if (place.anchor !== 'table' || place.under || place.hidden) return [];
    const middle = add(place.wrist, scale(place.hand.direction, toMiddle));
    const mirrored: Vector = [side === 'left' ? middle[0] : -middle[0], middle[1], middle[2]];
    return [add(rotateY(mirrored, toRadians(member.seat.yaw)), [member.seat.x, 0, member.seat.z])];
  });
}

/** Each place where somebody's hands come to lie on somebody else's. */
export function findMeetingHands(screenplay: Screenplay): readonly Finding[] {
  if (screenplay.layout === 'video-call') return [];
  const members = new Map(seenCast(screenplay));
  const current = new Map<string, Hands>();
  const findings: Finding[] = [];
  const move = (who: string, stance: Stance, path: Finding['path']): void => {
    const member = members.get(who);
    if (member === undefined) return;
    const hands = handsAfter(stance, current.get(who) ?? { left: 'lap', right: 'lap' });
    current.set(who, hands);
    for (const [other, theirs] of current) {
      const neighbour = members.get(other);
      if (other === who || neighbour === undefined) continue;
      const gap = shortestGap(handsInRoom(member, hands), handsInRoom(neighbour, theirs));
      if (gap < closestHands) findings.push(describeMeeting(path, who, other, gap));
    }
  };
  for (const [who, stance] of Object.entries(screenplay.start)) move(who, stance, ['start', who, 'hands']);
  screenplay.beats.forEach((beat, i) => {
    beat.do.forEach((action, k) => {
      const key = (['hands', 'leftHand', 'rightHand'] as const).find((name) => action[name] !== undefined);
      if (key !== undefined) move(action.who, action, ['beats', i, 'do', k, key]);
    });
  });
  return findings;
}

function shortestGap(some: readonly Vector[], others: readonly Vector[]): number {
  const gaps = some.flatMap((a) => others.map((b) => lengthOf(subtract(a, b))));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}

function describeMeeting(path: Finding['path'], who: string, other: string, gap: number): Finding {
  return {
    path,
    found: `hands of ${who} ${String(Math.round(gap * 100))} cm from those of ${other}`,
    expected: `${String(closestHands * 100)} cm or more between hands of two people`,
    remedy: 'Use tableNear or lap for one of them, or move the seats apart.',
  };
}

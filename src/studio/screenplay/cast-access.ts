/** Who of a cast is in the picture, and who is only heard. */
import type { CastMember, Screenplay } from './schema.ts';

/** Everybody in the picture, in the order of the screenplay. */
export function seenCast(screenplay: Screenplay): readonly (readonly [key: string, member: CastMember])[] {
  return Object.entries(screenplay.cast).flatMap(([key, member]) => (member.offscreen ? [] : [[key, member] as const]));
}

/** One person in the picture; asking for somebody else is a bug, because a checked screenplay never does. */
export function seenMember(screenplay: Screenplay, who: string): CastMember {
  const member = screenplay.cast[who];
  if (member === undefined) throw new Error(`${who} is not in the cast.`);
  if (member.offscreen) throw new Error(`${who} is only heard, and cannot be drawn.`);
  return member;
}

/** The person that `partner` means: the only other one in the picture. */
export function partnerOf(screenplay: Screenplay, who: string): CastMember | undefined {
  const others = seenCast(screenplay).filter(([key]) => key !== who);
  return others.length === 1 ? others[0]?.[1] : undefined;
}

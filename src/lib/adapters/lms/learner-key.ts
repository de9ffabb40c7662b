/** Tells learners apart on a shared device without keeping who they are. */

/**
 * A short key that is always the same for the same learner id; `null` without an id. It is no secret: it keeps people
 * on one device apart and keeps the id itself out of storage, no more.
 */
export function learnerKey(id: string): string | null {
  if (id === '') return null;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < id.length; at += 1) {
    const unit = id.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `l${(high >>> 0).toString(36)}${(low >>> 0).toString(36).padStart(7, '0')}`;
}

/**
 * Where an LMS left its API: in our own window, in a window around us, or around the window that opened us.
 * Any of these windows may belong to another origin and then throws when it is read.
 */

import type { Dialect, LmsApi } from './dialect.ts';

/** The part of a window that the search reads. Every property may throw. */
export type FrameLike = object;

/** A chain longer than this is a loop. */
const longestChain = 500;

/**
 * The first object with the name and all calls of the dialect, or `null`. Looks in the own window, then its parents, then
 * the opener and its parents, then the opener of the outermost window and its parents. Never throws.
 */
export function findApi(start: FrameLike, { api, calls }: Dialect): LmsApi | null {
  const chain = climb(start);
  const openers = [start, chain.at(-1) ?? start].map((frame) => readFrame(frame, 'opener'));
  const frames = [...chain, ...openers.flatMap((opener) => (opener === null ? [] : climb(opener)))];
  for (const frame of frames) {
    const found = readFrame(frame, api);
    if (found !== null && Object.values(calls).every((call) => typeof readFrame(found, call) === 'function')) {
      return found as LmsApi;
    }
  }
  return null;
}

function climb(start: FrameLike): readonly FrameLike[] {
  const chain = [start];
  for (let frame = start; chain.length < longestChain;) {
    const parent = readFrame(frame, 'parent');
    if (parent === null || parent === frame) break;
    chain.push(parent);
    frame = parent;
  }
  return chain;
}

function readFrame(frame: FrameLike, property: string): FrameLike | null {
  try {
    const value: unknown = Reflect.get(frame, property);
    return (typeof value === 'object' && value !== null) || typeof value === 'function' ? value : null;
  } catch {
    // A window of another origin: there is nothing here for us, and the windows further on may still answer.
    return null;
  }
}

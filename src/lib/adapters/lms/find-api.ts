/**
 * Where an LMS left its API: in our own window, in a window around us, or around the window that opened us.
 * Any of these windows may belong to another origin and then throws when it is read.
 */

/** The part of a window that the search reads. Every property may throw. */
export type FrameLike = object;

/** A chain longer than this is a loop. */
const longestChain = 500;

/**
 * The first object called `name` that has all `methods` as functions, or `null`. Looks in the own window, then its
 * parents, then the opener and its parents, then the opener of the outermost window and its parents. Never throws.
 */
export function findApi<Api extends object>(
  start: FrameLike,
  name: string,
  methods: readonly (keyof Api & string)[],
): Api | null {
  const chain = climb(start);
  const openers = [start, chain.at(-1) ?? start].map((frame) => readFrame(frame, 'opener'));
  const frames = [...chain, ...openers.flatMap((opener) => (opener === null ? [] : climb(opener)))];
  for (const frame of frames) {
    const found = readFrame(frame, name);
    if (found !== null && hasMethods<Api>(found, methods)) return found;
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

function hasMethods<Api extends object>(found: object, methods: readonly string[]): found is Api {
  try {
    return methods.every((method) => typeof Reflect.get(found, method) === 'function');
  } catch {
    return false;
  }
}

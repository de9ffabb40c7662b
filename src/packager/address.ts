/** Where an address in a file of the site leads. */
import { posix } from 'node:path';

export type Destination =
  | Readonly<{ kind: 'file'; path: string; tail: string }>
  | Readonly<{ kind: 'rooted' }>
  | Readonly<{ kind: 'outside' }>
  | Readonly<{ kind: 'inline' }>;

/** `tail` is the query and fragment. A path that climbs out of the site is `rooted`: no file of ours can be there. */
export function resolveAddress(url: string, file: string): Destination {
  if (/^(data|blob):/i.test(url)) return { kind: 'inline' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return { kind: 'outside' };
  const [, given = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const path = posix.join(posix.dirname(file), decodePath(given));
  if (given.startsWith('/') || path.startsWith('..')) return { kind: 'rooted' };
  return { kind: 'file', path: given === '' ? file : path, tail };
}

/** The relative address of `path` as seen from `file`. */
export function relativeAddress(path: string, file: string): string {
  const relative = posix.relative(posix.dirname(file), path);
  return encodeURI(relative.startsWith('.') ? relative : `./${relative}`);
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A stray percent sign: leave it, so that the address is reported as leading nowhere.
    return path;
  }
}

/**
 * Whether package-lock.json names every optional package that its packages ask for. npm leaves out, without a word,
 * those that a registry did not serve; `npm ci` then refuses the lockfile on the systems that need them.
 */

type LockEntry = Readonly<{ optionalDependencies?: Readonly<Record<string, string>> }>;
export type Lockfile = Readonly<{ packages: Readonly<Record<string, LockEntry>> }>;

/** One sentence per package that is missing; none when the lockfile is complete. */
export function findMissingPackages(lock: Lockfile): readonly string[] {
  return Object.entries(lock.packages).flatMap(([at, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !canResolve(lock, at, name))
      .map((name) => `${at === '' ? 'package.json' : at} asks for ${name}, which is not in package-lock.json.`),
  );
}

/** Looks where Node would look: beside the package, then up through every node_modules above it. */
function canResolve(lock: Lockfile, at: string, name: string): boolean {
  const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
  if (path in lock.packages) return true;
  if (at === '') return false;
  const end = at.lastIndexOf('node_modules/');
  return canResolve(lock, end <= 0 ? '' : at.slice(0, end - 1), name);
}

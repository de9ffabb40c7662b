/** Which files of the site belong to one edition. */
import { resolveAddress } from './address.ts';
import type { CourseFile, EditionFile } from './course-file.ts';
import { listAddresses } from './markup.ts';
import type { Site } from './site.ts';

/**
 * Pages of the edition and the shared pages these lead to, with everything that these pages ask for: scripts, styles, letters, films, data, documents.
 * Not other editions, not the pages `leftOut`, and nothing that no page of the package needs.
 */
export function selectFiles(
  site: Site,
  course: CourseFile,
  edition: EditionFile,
  leftOut: ReadonlySet<string>,
): ReadonlySet<string> {
  const others = course.editions.filter(({ id }) => id !== edition.id);
  const isElsewhere = (path: string): boolean =>
    ['index.html', '404.html', 'course.json'].includes(path) ||
    leftOut.has(path) ||
    others.some(({ id, home }) => path.startsWith(`${id}/`) || path === `${id}.html` || path === home);
  const own = [...site.keys()].filter((path) => path.startsWith(`${edition.id}/`) && path.endsWith('.html'));
  const start = [...own, edition.home, edition.launch, ...edition.lessons.map(({ path }) => path)];
  return new Set([...reachableFiles(site, start, isElsewhere)].sort());
}

/** Follows links and requests from file to file. A small film goes with its large one: it may take its place. */
function reachableFiles(
  site: Site,
  start: readonly string[],
  isElsewhere: (path: string) => boolean,
): ReadonlySet<string> {
  const assets = new Map(
    [...site.keys()]
      .filter((path) => path.startsWith('_assets/'))
      .map((path) => [path, path.slice(path.lastIndexOf('/') + 1)]),
  );
  const found = new Set(start.filter((path) => !isElsewhere(path)));
  // A set gives its later additions to the loop as well, so this goes on until no new file turns up.
  for (const file of found) {
    const text = site.get(file)?.text ?? '';
    for (const path of [...addressedFiles(file, text), ...assetsNamedIn(text, assets), smallFilmOf(file)])
      if (site.has(path) && !isElsewhere(path)) found.add(path);
  }
  return found;
}

function addressedFiles(file: string, text: string): readonly string[] {
  if (!file.endsWith('.html')) return [];
  return listAddresses(text).flatMap(({ url }) => {
    const destination = resolveAddress(url, file);
    return destination.kind === 'file' ? [destination.path] : [];
  });
}

/** Names of built files hold a hash, so that a file that mentions one asks for it, in whatever way. Takes what it finds out of `assets`. */
function assetsNamedIn(text: string, assets: Map<string, string>): readonly string[] {
  const named = [...assets].filter(([, name]) => text.includes(name)).map(([path]) => path);
  for (const path of named) assets.delete(path);
  return named;
}

function smallFilmOf(path: string): string {
  return path.replace(/\.mp4$/, '-lite.mp4');
}

/**
 * The page that stands in for one that is left out: the edition's home for the front door, and the page of the same
 * name for a page of another edition. The path itself when there is none.
 */
export function findStandIn(
  path: string,
  course: CourseFile,
  edition: EditionFile,
  chosen: ReadonlySet<string>,
): string {
  if (chosen.has(path)) return path;
  if (path === 'index.html') return edition.home;
  const other = course.editions.find(({ id, home }) => path.startsWith(`${id}/`) || path === home);
  if (other === undefined) return path;
  if (path === other.home) return edition.home;
  const counterpart = `${edition.id}/${path.slice(other.id.length + 1)}`;
  return chosen.has(counterpart) ? counterpart : path;
}

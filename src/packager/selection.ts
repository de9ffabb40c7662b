/** Which files of the site belong to one edition. */
import { resolveAddress } from './address.ts';
import type { CourseFile, EditionFile } from './course-file.ts';
import { listAddresses } from './markup.ts';
import type { Site } from './site.ts';

/**
 * Pages of the edition, the shared pages these lead to, the scripts and styles of these, and every other shared file; not the front door, not other editions,
 * not the outline, not the pages `leftOut`, and no clip that none of these pages shows.
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
    // The trial platform is a tool of the server.
    path.startsWith('proef-lms/') ||
    others.some(({ id, home }) => path.startsWith(`${id}/`) || path === `${id}.html` || path === home);
  const pages = reachablePages(site, edition, isElsewhere);
  const shown = [...pages].map((page) => site.get(page)?.text ?? '');
  const isUnused = (path: string): boolean => {
    // Of a clip everything but the films that no page shows; a small film goes with its large one.
    const film = /^clips\/[^/]+\/video[\w-]*\.mp4$/.test(path) ? path.replace('-lite.mp4', '.mp4') : undefined;
    const clip = film ?? /^clips\/[^/]+\//.exec(path)?.[0];
    return clip !== undefined && !shown.some((html) => html.includes(clip));
  };
  const assets = reachableAssets(site, pages);
  const isShared = (path: string): boolean =>
    !path.endsWith('.html') && !isElsewhere(path) && !isUnused(path) && (!isAsset(path) || assets.has(path));
  return new Set([...pages, ...[...site.keys()].filter(isShared)].sort());
}

function isAsset(path: string): boolean {
  return path.startsWith('_assets/');
}

/**
 * Built scripts, styles and what these ask for, as far as the pages lead there: tools for administrators stand in the same site.
 * Names hold a hash, so that a file that mentions one asks for it, in whatever way.
 */
function reachableAssets(site: Site, pages: ReadonlySet<string>): ReadonlySet<string> {
  const left = new Map([...site.keys()].filter(isAsset).map((path) => [path, path.slice(path.lastIndexOf('/') + 1)]));
  const found = new Set<string>(pages);
  for (const file of found) {
    const text = site.get(file)?.text ?? '';
    for (const [path, name] of left) {
      if (!text.includes(name)) continue;
      found.add(path);
      left.delete(path);
    }
  }
  return found;
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

function reachablePages(site: Site, edition: EditionFile, isElsewhere: (path: string) => boolean): ReadonlySet<string> {
  const own = [...site.keys()].filter(
    (path) => path.startsWith(`${edition.id}/`) && path.endsWith('.html') && !isElsewhere(path),
  );
  const pages = new Set([...own, edition.home, edition.launch, ...edition.lessons.map(({ path }) => path)]);
  // A set gives its later additions to the loop as well, so this follows links until no new page turns up.
  for (const page of pages) {
    for (const { url } of listAddresses(site.get(page)?.text ?? '')) {
      const destination = resolveAddress(url, page);
      if (destination.kind !== 'file' || !destination.path.endsWith('.html')) continue;
      if (site.has(destination.path) && !isElsewhere(destination.path)) pages.add(destination.path);
    }
  }
  return pages;
}

/** The built site as the packager sees it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

export type SiteFile = Readonly<{
  /** Bytes. */
  size: number;
  /** Content of files the packager reads into; `null` for the others. */
  text: string | null;
}>;

/** By path inside the site, with forward slashes. */
export type Site = ReadonlyMap<string, SiteFile>;

const readable = /\.(html|css|js|json)$/;

/** Reads the folder of a built site, in the order of paths. */
export async function readSite(root: string): Promise<Site> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path): Promise<[string, SiteFile]> => {
    const name = relative(root, path).split(sep).join(posix.sep);
    const [{ size }, text] = await Promise.all([stat(path), readable.test(name) ? readFile(path, 'utf8') : null]);
    return [name, { size, text }];
  });
  return new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

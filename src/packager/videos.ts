/** Which films go into a package: as they are, in small, or none because they stand elsewhere. */
import { resolveAddress } from './address.ts';
import { allowInPolicy, rewriteAddresses } from './markup.ts';
import type { Settings } from './settings.ts';

/** Also the one with close-ups, `video-cuts.mp4`. */
const film = /^(clips\/[^/]+\/video(?:-cuts)?)\.mp4$/;
const smallFilm = /^clips\/[^/]+\/video(?:-cuts)?-lite\.mp4$/;

export type Films = Readonly<{
  /** The files of the package among `files`. */
  files: ReadonlySet<string>;
  /** For a path in the package, the file of the site to take. */
  sources: ReadonlyMap<string, string>;
  /** Films that the organisation puts at its own address. */
  elsewhere: readonly string[];
}>;

/** Pages ask for one address per film, so that a small film simply takes the place of the large one. */
export function chooseFilms(files: ReadonlySet<string>, { lite, videoBase }: Settings): Films {
  const all = [...files];
  const without = all.filter((file) => !smallFilm.test(file));
  if (videoBase !== undefined) {
    const elsewhere = without.filter((file) => film.test(file));
    return { files: new Set(without.filter((file) => !film.test(file))), sources: new Map(), elsewhere };
  }
  const small = (file: string): string => file.replace(film, '$1-lite.mp4');
  const sources = lite
    ? without.filter((file) => film.test(file) && files.has(small(file))).map((file) => [file, small(file)] as const)
    : [];
  return { files: new Set(without), sources: new Map(sources), elsewhere: [] };
}

/** The page with every film asked of the organisation's address, and allowed to do so. */
export function moveFilms(html: string, page: string, base: string): string {
  const moved = rewriteAddresses(html, ({ url }) => {
    const destination = resolveAddress(url, page);
    return destination.kind === 'file' && film.test(destination.path) ? `${base}${destination.path}` : url;
  });
  if (moved === html) return html;
  const { origin } = new URL(base);
  return ['media-src', 'connect-src'].reduce((text, directive) => allowInPolicy(text, directive, origin), moved);
}

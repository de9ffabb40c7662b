/**
 * Makes a built page independent of where it is served: every local URL becomes relative to its file and names a file
 * that exists. LMS file servers know no directory indexes and serve from paths nobody can predict.
 */
import { posix } from 'node:path';

export type Relocated = Readonly<{ text: string; broken: readonly string[] }>;

/** Attributes that hold one URL; `data-url` is ours, for addresses that scripts fetch. */
const urlAttributes = ['href', 'src', 'poster', 'action', 'data-url'];
const setAttributes = ['srcset', 'imagesrcset'];

/** One tag, or a whole comment, script or style element, whose insides are left alone. */
const markup =
  /<!--[\s\S]*?-->|(?<script><script\b[^>]*>)(?<body>[\s\S]*?<\/script\s*>)|<style\b[^>]*>[\s\S]*?<\/style\s*>|<[a-z][^\s>/]*(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>/gi;

/** `file`: path of the page inside the site, such as `klantmanager/index.html`; `files`: everything in the site. */
export function relocateHtml(html: string, file: string, files: ReadonlySet<string>): Relocated {
  const broken: string[] = [];
  const relocate = (value: string): string => {
    const url = value.replaceAll('&amp;', '&');
    const relative = relocateUrl(url, file, files);
    if (relative === undefined) broken.push(`${file}: ${value}`);
    return relative === undefined || relative === url ? value : relative.replaceAll('&', '&amp;');
  };
  const text = html.replace(markup, (tag, opening: string | undefined, body: string | undefined) => {
    if (opening !== undefined) return relocateTag(opening, relocate) + (body ?? '');
    return tag.startsWith('<!--') || /^<style\b/i.test(tag) ? tag : relocateTag(tag, relocate);
  });
  return { text, broken };
}

/** Rewrites `url(/…)` in a stylesheet; comments are left alone. */
export function relocateCss(css: string, file: string, files: ReadonlySet<string>): Relocated {
  const broken: string[] = [];
  const address = /\/\*[\s\S]*?\*\/|url\(\s*(["']?)([^"')]+)\1\s*\)/g;
  const text = css.replace(address, (all: string, quote: string | undefined, url: string | undefined) => {
    if (quote === undefined || url === undefined) return all;
    const relative = relocateUrl(url, file, files);
    if (relative === undefined) broken.push(`${file}: ${url}`);
    return `url(${quote}${relative ?? url}${quote})`;
  });
  return { text, broken };
}

/** Attributes with other names are matched too, so that text inside their values is not taken for an attribute. */
function relocateTag(tag: string, relocate: (url: string) => string): string {
  return tag.replace(/(\s)([^\s=>"'/]+)=("[^"]*"|'[^']*')/g, (all, space: string, name: string, quoted: string) => {
    const attribute = name.toLowerCase();
    const value = quoted.slice(1, -1);
    const relocated = urlAttributes.includes(attribute)
      ? relocate(value)
      : setAttributes.includes(attribute)
        ? relocateSet(value, relocate)
        : value;
    return relocated === value ? all : `${space}${name}="${relocated}"`;
  });
}

/** An address in a set runs to the next white space, commas inside it included. */
function relocateSet(value: string, relocate: (url: string) => string): string {
  const candidate = /([^\s,](?:\S*[^\s,])?)([^,]*)/g;
  return value.replace(candidate, (_all, url: string, descriptor: string) => relocate(url) + descriptor);
}

/** The address relative to `file`; foreign ones as they are, `undefined` for one that names no file. */
function relocateUrl(url: string, file: string, files: ReadonlySet<string>): string | undefined {
  if (url === '' || url.startsWith('#') || url.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  const resolved = new URL(url, `http://site/${encodePath(file)}`);
  const target = findFile(resolved.pathname, files);
  if (target === undefined) return undefined;
  const relative = posix.relative(posix.dirname(file), target);
  const dotted = relative.startsWith('.') ? relative : `./${relative}`;
  return encodePath(dotted) + resolved.search + resolved.hash;
}

/** The file that a site path names: itself, its index, or the same name with `.html`. */
function findFile(pathname: string, files: ReadonlySet<string>): string | undefined {
  const path = decodePath(pathname).replace(/^\//, '');
  const bare = path.replace(/\/$/, '');
  const candidates = [path, `${path}index.html`, `${bare}/index.html`, `${bare}.html`];
  return candidates.find((candidate) => files.has(candidate));
}

/** Per sign, because a file name may hold those that end a path. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** What cannot be decoded names no file as it stands. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

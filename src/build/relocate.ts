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
  const relocate = (url: string): string => relocateUrl(url, file, files, broken);
  const text = html.replace(markup, (tag, opening: string | undefined, body: string | undefined) => {
    if (opening !== undefined) return relocateTag(opening, relocate) + (body ?? '');
    return tag.startsWith('<!--') || /^<style\b/i.test(tag) ? tag : relocateTag(tag, relocate);
  });
  return { text, broken };
}

/** Rewrites `url(/…)` in a stylesheet. */
export function relocateCss(css: string, file: string, files: ReadonlySet<string>): Relocated {
  const broken: string[] = [];
  const text = css.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (_all, quote: string, url: string) => {
    return `url(${quote}${relocateUrl(url, file, files, broken)}${quote})`;
  });
  return { text, broken };
}

function relocateTag(tag: string, relocate: (url: string) => string): string {
  return tag.replace(/\s([a-z-]+)=("[^"]*"|'[^']*')/gi, (all, name: string, quoted: string) => {
    const attribute = name.toLowerCase();
    const value = quoted.slice(1, -1);
    if (urlAttributes.includes(attribute)) return ` ${name}="${relocate(value)}"`;
    if (setAttributes.includes(attribute)) return ` ${name}="${relocateSet(value, relocate)}"`;
    return all;
  });
}

function relocateSet(value: string, relocate: (url: string) => string): string {
  return value
    .split(',')
    .map((candidate) => {
      const [url = '', ...descriptor] = candidate.trim().split(/\s+/);
      return [relocate(url), ...descriptor].join(' ');
    })
    .join(', ');
}

function relocateUrl(raw: string, file: string, files: ReadonlySet<string>, broken: string[]): string {
  const url = raw.replaceAll('&amp;', '&');
  if (url === '' || url.startsWith('#') || url.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return raw;
  const resolved = new URL(url, `http://site/${file}`);
  const target = findFile(decodeURI(resolved.pathname), files);
  if (target === undefined) {
    broken.push(`${file}: ${raw}`);
    return raw;
  }
  const relative = posix.relative(posix.dirname(file), target);
  const dotted = relative.startsWith('.') ? relative : `./${relative}`;
  return encodeURI(dotted) + resolved.search.replaceAll('&', '&amp;') + resolved.hash;
}

/** The file that a site path names: itself, its index, or the same name with `.html`. */
function findFile(pathname: string, files: ReadonlySet<string>): string | undefined {
  const path = pathname.replace(/^\//, '');
  const bare = path.replace(/\/$/, '');
  const candidates = [path, `${path}index.html`, `${bare}/index.html`, `${bare}.html`];
  return candidates.find((candidate) => files.has(candidate));
}

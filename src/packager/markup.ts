/** Reads and rewrites the addresses in pages, stylesheets and scripts, without changing anything else. */

export type Address = Readonly<{
  url: string;
  /** `link` is followed by a person; `request` is fetched by the page itself. */
  kind: 'link' | 'request';
}>;

/** One tag, or a whole comment, script or style element, whose insides are left alone. */
const markup =
  /<!--[\s\S]*?-->|(?<opening><(?:script|style)\b[^>]*>)(?<rest>[\s\S]*?<\/(?:script|style)\s*>)|<[a-z][^\s>/]*(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>/gi;

const urlAttributes = ['href', 'src', 'poster', 'action', 'data', 'data-url'];
const setAttributes = ['srcset', 'imagesrcset'];
/** `<link>`s that only name something. */
const namingRelations = ['canonical', 'license', 'author', 'alternate', 'index', 'next', 'prev', 'help'];

/** Every address in a page, in order; fragments of the same page left out. */
export function listAddresses(html: string): readonly Address[] {
  const found: Address[] = [];
  rewriteAddresses(html, (address) => {
    found.push(address);
    return address.url;
  });
  return found;
}

/** The page with each address replaced by what `rewrite` answers. */
export function rewriteAddresses(html: string, rewrite: (address: Address) => string): string {
  return rewriteTags(html, (tag) => {
    const kind = isLink(tag) ? 'link' : 'request';
    const replace = (url: string): string => {
      const plain = url.trim().replaceAll('&amp;', '&');
      if (plain === '' || plain.startsWith('#')) return url;
      const answer = rewrite({ url: plain, kind });
      return answer === plain ? url : answer.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    };
    return tag.replace(
      /(\s)([a-z-]+)\s*=\s*("[^"]*"|'[^']*')/gi,
      (all, space: string, name: string, quoted: string) => {
        const value = quoted.slice(1, -1);
        if (urlAttributes.includes(name.toLowerCase())) return `${space}${name}="${replace(value)}"`;
        if (setAttributes.includes(name.toLowerCase())) return `${space}${name}="${replaceInSet(value, replace)}"`;
        return all;
      },
    );
  });
}

/** The page with the content of `<meta name="…">` set, or `null` when it has no such element. */
export function setMeta(html: string, name: string, content: string): string | null {
  let count = 0;
  const text = rewriteTags(html, (tag) => {
    if (!/^<meta\b/i.test(tag) || !tag.includes(`name="${name}"`)) return tag;
    count += 1;
    return tag.replace(/content="[^"]*"/, `content="${content}"`);
  });
  return count === 0 ? null : text;
}

/** The page without the elements whose opening tag is unwanted, with all that is in them. */
export function dropElements(html: string, isUnwanted: (tag: string) => boolean): string {
  const tags =
    /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?([a-z][^\s>/]*)(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>/gi;
  let [kept, from, depth, dropped] = ['', 0, 0, ''];
  for (const { 0: tag, 2: name = '', index } of html.matchAll(tags)) {
    if (dropped === '' && name !== '' && !tag.startsWith('</') && isUnwanted(tag)) {
      kept += html.slice(from, index);
      dropped = name;
    }
    if (name !== dropped || dropped === '') continue;
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth > 0) continue;
    from = index + tag.length;
    dropped = '';
  }
  return kept + html.slice(from);
}

/** The page with `source` added to one directive of its content security policy; a page without one is left as it is. */
export function allowInPolicy(html: string, directive: string, source: string): string {
  return rewriteTags(html, (tag) => {
    if (!/^<meta\b/i.test(tag) || !/http-equiv="content-security-policy"/i.test(tag)) return tag;
    const known = new RegExp(`(${directive} [^;"]*)`);
    return known.test(tag)
      ? tag.replace(known, `$1 ${source}`)
      : tag.replace(/content="/, `content="${directive} ${source}; `);
  });
}

/** Addresses in a stylesheet, of imports as well as of `url(…)`. */
export function listCssAddresses(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = [
    ...plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi),
  ];
  return urls
    .map((match) => match.slice(1).find((part) => part !== undefined) ?? '')
    .filter((url) => !url.startsWith('#'));
}

/** Imports in a built script that are not relative: these would be asked of the server's root or of another server. */
export function listRootedImports(script: string): readonly string[] {
  return [...script.matchAll(/\b(?:from|import)\s*\(?\s*["']((?:\/|https?:)[^"']*)["']/g)].map(
    (match) => match[1] ?? '',
  );
}

function rewriteTags(html: string, rewrite: (tag: string) => string): string {
  return html.replace(markup, (all, opening: string | undefined, rest: string | undefined) => {
    if (opening !== undefined) return rewrite(opening) + (rest ?? '');
    return all.startsWith('<!--') ? all : rewrite(all);
  });
}

function isLink(tag: string): boolean {
  if (/^<(a|area|form)\b/i.test(tag)) return true;
  const relation = /^<link\b[^>]*\srel=["']?([a-z ]+)/i.exec(tag)?.[1];
  return relation !== undefined && namingRelations.includes(relation.trim().toLowerCase());
}

function replaceInSet(value: string, replace: (url: string) => string): string {
  const candidates = value.split(',').map((candidate) => {
    const [url = '', ...descriptor] = candidate.trim().split(/\s+/);
    return [replace(url), ...descriptor].join(' ');
  });
  return candidates.join(', ');
}

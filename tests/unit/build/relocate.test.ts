/** Addresses in built pages and stylesheets: which are rewritten, to what, and which are reported. */
import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relocateCss, relocateHtml } from '../../../src/build/relocate.ts';

const files = new Set([
  'index.html',
  '404.html',
  'icon.svg',
  'klantmanager/index.html',
  'klantmanager/hulp.html',
  'klantmanager/lessen/deel-2/raakmomenten.html',
  'clips/ja-hoor/video.mp4',
  'clips/ja-hoor/poster.jpg',
  'clips/ja-hoor/poster-2x.jpg',
  'data/readings/ja-hoor.json',
  'a b/é.html',
  'deel#1/wat?.html',
  '_astro/x.css',
  '_astro/font.woff2',
]);
const page = 'klantmanager/lessen/deel-2/raakmomenten.html';
const relocate = (html: string, file = page): string => relocateHtml(html, file, files).text;
const brokenIn = (html: string, file = page): readonly string[] => relocateHtml(html, file, files).broken;

describe('relocateHtml: attributes', () => {
  it.each([
    ['<a href="/icon.svg">', '<a href="../../../icon.svg">'],
    ['<img src="/icon.svg">', '<img src="../../../icon.svg">'],
    ['<video poster="/clips/ja-hoor/poster.jpg">', '<video poster="../../../clips/ja-hoor/poster.jpg">'],
    ['<form action="/klantmanager/hulp">', '<form action="../../hulp.html">'],
    [
      '<spot-exercise data-url="/data/readings/ja-hoor.json">',
      '<spot-exercise data-url="../../../data/readings/ja-hoor.json">',
    ],
    [
      '<script type="module" src="/icon.svg">a("/x")</script>',
      '<script type="module" src="../../../icon.svg">a("/x")</script>',
    ],
    ['<A HREF="/icon.svg">', '<A HREF="../../../icon.svg">'],
    ["<a href='/icon.svg'>", '<a href="../../../icon.svg">'],
    ['<a\n  class="x"\n  href="/icon.svg"\n>', '<a\n  class="x"\n  href="../../../icon.svg"\n>'],
  ])('%s', (before, after) => {
    expect(relocate(before)).toBe(after);
  });

  it('rewrites several attributes of one tag', () => {
    expect(relocate('<video src="/clips/ja-hoor/video.mp4" poster="/clips/ja-hoor/poster.jpg" controls>')).toBe(
      '<video src="../../../clips/ja-hoor/video.mp4" poster="../../../clips/ja-hoor/poster.jpg" controls>',
    );
  });

  it.each(['<p title="zie /icon.svg">', '<p data-page="/icon.svg">', '<p>href="/icon.svg"</p>', '<input value="/x">'])(
    'leaves other attributes and text alone: %s',
    (html) => {
      expect(relocateHtml(html, page, files)).toEqual({ text: html, broken: [] });
    },
  );

  it.each([`<p title=' href="/weg"'>`, `<p data-2=' href="/weg"'>`, `<p x:y=' src="/weg"'>`])(
    'does not take text inside an attribute for an attribute: %s',
    (html) => {
      expect(relocateHtml(html, page, files)).toEqual({ text: html, broken: [] });
    },
  );

  it('sees past a greater-than sign inside a value', () => {
    expect(relocate('<a title="a > b" href="/icon.svg">')).toBe('<a title="a > b" href="../../../icon.svg">');
  });
});

describe('relocateHtml: srcset', () => {
  it.each(['srcset', 'imagesrcset'])('rewrites each candidate of %s and keeps the descriptors', (name) => {
    expect(
      relocate(`<img ${name}="/clips/ja-hoor/poster.jpg 1x, /clips/ja-hoor/poster-2x.jpg 2x">`, 'index.html'),
    ).toBe(`<img ${name}="./clips/ja-hoor/poster.jpg 1x, ./clips/ja-hoor/poster-2x.jpg 2x">`);
  });

  it('keeps a data address with its comma', () => {
    const html = '<img srcset="data:image/gif;base64,R0lGOD 1x, /icon.svg 2x">';
    expect(relocateHtml(html, 'index.html', files)).toEqual({
      text: '<img srcset="data:image/gif;base64,R0lGOD 1x, ./icon.svg 2x">',
      broken: [],
    });
  });

  it('reports a candidate that names no file', () => {
    expect(brokenIn('<img srcset="/icon.svg 1x, /weg.svg 2x">')).toEqual([`${page}: /weg.svg`]);
  });
});

describe('relocateHtml: what is left alone', () => {
  it.each([
    '<!-- <a href="/weg"> -->',
    '<script>const html = \'<a href="/weg">\';</script>',
    '<script type="application/json">{"a":"<img src=\\"/weg\\">"}</script>',
    '<style>a { background: url(/weg) } b::after { content: \'<a href="/weg">\' }</style>',
    '<STYLE media="print">a[href="/weg"] {}</STYLE>',
  ])('%s', (html) => {
    expect(relocateHtml(html, page, files)).toEqual({ text: html, broken: [] });
  });

  it('goes on after a comment, a script and a style', () => {
    expect(relocate('<!-- x --><script>1</script><style>a{}</style><a href="/icon.svg">', 'index.html')).toBe(
      '<!-- x --><script>1</script><style>a{}</style><a href="./icon.svg">',
    );
  });

  it.each([
    'https://www.han.nl/x',
    'HTTP://www.han.nl/x',
    'mailto:a@b.nl',
    'tel:+31',
    'data:image/svg+xml,%3Csvg',
    'javascript:void(0)',
    '//cdn.example.org/x.js',
    '#bron-S1',
    '',
  ])('address %j', (url) => {
    const html = `<a href="${url}">`;
    expect(relocateHtml(html, page, files)).toEqual({ text: html, broken: [] });
  });

  it('a foreign address in single quotes with double quotes in it', () => {
    const html = `<a href='mailto:a@b.nl?subject="x"'>`;
    expect(relocate(html)).toBe(html);
  });
});

describe('relocateHtml: which file an address names', () => {
  it.each([
    ['/', './index.html'],
    ['/klantmanager', './klantmanager/index.html'],
    ['/klantmanager/', './klantmanager/index.html'],
    ['/klantmanager/index.html', './klantmanager/index.html'],
    ['/klantmanager/hulp', './klantmanager/hulp.html'],
    ['/klantmanager/hulp/', './klantmanager/hulp.html'],
    ['/klantmanager/hulp.html', './klantmanager/hulp.html'],
    ['klantmanager/hulp', './klantmanager/hulp.html'],
    ['./klantmanager/hulp', './klantmanager/hulp.html'],
  ])('%s from the root', (url, expected) => {
    expect(relocate(`<a href="${url}">`, 'index.html')).toBe(`<a href="${expected}">`);
  });

  it('resolves an address that is relative already', () => {
    expect(relocate('<a href="../../hulp">')).toBe('<a href="../../hulp.html">');
    expect(relocate('<a href="raakmomenten">')).toBe('<a href="./raakmomenten.html">');
  });

  it('keeps query and hash, with ampersands as markup wants them', () => {
    expect(relocate('<a href="/icon.svg?a=1&amp;b=2#deel">')).toBe('<a href="../../../icon.svg?a=1&amp;b=2#deel">');
    expect(relocate('<a href="/icon.svg?a=1&b=2">')).toBe('<a href="../../../icon.svg?a=1&amp;b=2">');
    expect(relocate('<a href="/icon.svg#a&amp;copy=b">')).toBe('<a href="../../../icon.svg#a&amp;copy=b">');
  });

  it.each([
    ['/a%20b/%C3%A9.html', './a%20b/%C3%A9.html'],
    ['/a b/é', './a%20b/%C3%A9.html'],
    ['/deel%231/wat%3F.html', './deel%231/wat%3F.html'],
  ])('finds names with other signs than letters: %s', (url, expected) => {
    expect(relocateHtml(`<a href="${url}">`, 'index.html', files)).toEqual({
      text: `<a href="${expected}">`,
      broken: [],
    });
  });

  it('resolves from a page whose own name has such signs', () => {
    expect(relocateHtml('<a href="../icon.svg">', 'deel#1/wat?.html', files)).toEqual({
      text: '<a href="../icon.svg">',
      broken: [],
    });
  });
});

describe('relocateHtml: broken addresses', () => {
  it('names page and address, all at once, and leaves them as they were', () => {
    const html = '<a href="/weg?x=1&amp;y=2"><img src="/ook-weg.png"><a href="/icon.svg">';
    const { text, broken } = relocateHtml(html, 'index.html', files);
    expect(broken).toEqual(['index.html: /weg?x=1&amp;y=2', 'index.html: /ook-weg.png']);
    expect(text).toBe('<a href="/weg?x=1&amp;y=2"><img src="/ook-weg.png"><a href="./icon.svg">');
  });

  it('reports what cannot be decoded', () => {
    expect(brokenIn('<a href="/100%.html">', 'index.html')).toEqual(['index.html: /100%.html']);
  });
});

describe('relocateCss', () => {
  it.each([
    ['url(/_astro/font.woff2)', 'url(./font.woff2)'],
    ['url("/_astro/font.woff2")', 'url("./font.woff2")'],
    ["url( '/_astro/font.woff2' )", "url('./font.woff2')"],
    ['url(font.woff2)', 'url(./font.woff2)'],
    ['url(/icon.svg?a=1&b=2#x)', 'url(../icon.svg?a=1&b=2#x)'],
    ['url(data:image/svg+xml;base64,AA==)', 'url(data:image/svg+xml;base64,AA==)'],
    [`url("data:image/svg+xml,<svg xmlns='x'/>")`, `url("data:image/svg+xml,<svg xmlns='x'/>")`],
    ['url(#filter)', 'url(#filter)'],
    ['/* url(/weg) */', '/* url(/weg) */'],
  ])('%s', (before, after) => {
    expect(relocateCss(before, '_astro/x.css', files)).toEqual({ text: after, broken: [] });
  });

  it('reports what names no file', () => {
    expect(relocateCss('a{src:url(/weg.woff2)}', '_astro/x.css', files).broken).toEqual(['_astro/x.css: /weg.woff2']);
  });
});

const segment = fc.oneof(
  fc.constantFrom('a', 'lessen', 'deel-2', 'index', 'é', 'a b', 'x#y', 'wat?', '100%', "d'n", 'a&b', '.verborgen'),
  fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/).filter((name) => !name.endsWith('.')),
);
const anyPath = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => `${parts.join('/')}.html`);
const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('a page at any depth', () => {
  it('reaches the same file after relocating, wherever the site is served from', () => {
    fc.assert(
      fc.property(anyPath, anyPath, fc.boolean(), (from, to, isRelative) => {
        const site = new Set([from, to]);
        const address = isRelative ? `./${posix.relative(posix.dirname(from), to)}` : `/${to}`;
        const html = `<a href="${escapeMarkup(encodePath(address))}">`;
        const { text, broken } = relocateHtml(html, from, site);
        expect(broken).toEqual([]);
        const href = (/href="([^"]*)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&');
        expect(href).toMatch(/^\./);
        const served = new URL(href, `https://lms.example/pak%20ket/17/${encodePath(from)}`);
        expect(decodeURIComponent(served.pathname)).toBe(`/pak ket/17/${to}`);
      }),
    );
  });

  it('is not changed by relocating again', () => {
    fc.assert(
      fc.property(anyPath, anyPath, (from, to) => {
        const site = new Set([from, to]);
        const once = relocateHtml(`<a href="${escapeMarkup(`/${encodePath(to)}`)}">`, from, site).text;
        expect(relocateHtml(once, from, site)).toEqual({ text: once, broken: [] });
      }),
    );
  });
});

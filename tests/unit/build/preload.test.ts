/** Preloads of a page's modules. */
import { describe, expect, it } from 'vitest';
import { preloadModules, putTextFirst } from '../../../src/build/preload.ts';

const imports = new Map([
  ['_astro/page.js', ['_astro/session.js', '_astro/shared.js']],
  ['_astro/session.js', ['_astro/shared.js', '_astro/clock.js']],
  ['_astro/clock.js', ['_astro/session.js']],
  ['_astro/other.js', ['_astro/unused.js']],
  ['_astro/split.js', ['_astro/questions.js', '_astro/shared.js']],
]);
const graph = {
  imports,
  kinds: new Map([
    ['split', '_astro/split.js'],
    ['three', '_astro/three.js'],
  ]),
};
const script = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;
const link = (name: string): string => `<link rel="modulepreload" fetchpriority="low" href="/_astro/${name}.js">`;
const wrap = (head: string): string => `<html><head>${head}</head><body></body></html>`;

describe('preloadModules', () => {
  it('adds each module once, deep imports and circles included, at the end of the head', () => {
    expect(preloadModules(wrap(script('page')), graph)).toBe(
      wrap(script('page') + link('session') + link('shared') + link('clock')),
    );
  });

  it('does not preload what the page asks for itself', () => {
    expect(preloadModules(wrap(script('page') + script('session')), graph)).toBe(
      wrap(script('page') + script('session') + link('shared') + link('clock')),
    );
  });

  it('finds scripts in the body too', () => {
    const html = `<head></head><body>${script('other')}</body>`;
    expect(preloadModules(html, graph)).toBe(`<head>${link('unused')}</head><body>${script('other')}</body>`);
  });

  it('adds the kind of the first exercise, which its scripts fetch by name', () => {
    const html = `<head></head><body><div data-exercise="3" data-kind="split"></div><div data-kind="three"></div>${script('other')}</body>`;
    const links = link('split') + link('unused') + link('questions') + link('shared');
    expect(preloadModules(html, graph)).toBe(html.replace('</head>', `${links}</head>`));
  });

  it.each([
    ['no scripts', wrap('')],
    ['a module that is not ours', wrap(script('unknown'))],
    ['a script that is no module', wrap('<script src="/_astro/page.js"></script>')],
    ['a script without a file', wrap('<script type="module">import "/_astro/page.js"</script>')],
  ])('leaves a page with %s as it is', (_what, html) => {
    expect(preloadModules(html, graph)).toBe(html);
  });

  it('takes a file name literally', () => {
    const odd = { imports: new Map([['_astro/page.js', ["_astro/$'$&.js"]]]), kinds: new Map<string, string>() };
    expect(preloadModules(wrap(script('page')), odd)).toBe(wrap(script('page') + link("$'$&")));
  });
});

describe('putTextFirst', () => {
  it('lowers the priority of module scripts and of nothing else', () => {
    const image = '<img src="/poster.jpg">';
    expect(putTextFirst(script('page') + image)).toBe(
      `<script type="module" fetchpriority="low" src="/_astro/page.js"></script>${image}`,
    );
  });
});

/** Lets a page ask for all its scripts at once, instead of discovering imports one round trip after the other. */
import type { ImportGraph } from './relocatable.ts';

/**
 * Adds `<link rel="modulepreload">` for every module that the page's module scripts import statically, and for the kind of
 * its first exercise; the others are fetched when the learner comes near.
 */
export function preloadModules(html: string, graph: ImportGraph): string {
  const entries = [...html.matchAll(/<script\b[^>]*type="module"[^>]*\ssrc="\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const kind = graph.kinds.get(/<[^>]*\sdata-kind="([^"]+)"/.exec(html)?.[1] ?? '');
  const started = kind === undefined ? [] : [kind];
  const imported = new Set<string>(started);
  for (const entry of [...entries, ...started]) collectImports(entry, graph, imported);
  const wanted = [...imported].filter((file) => !entries.includes(file));
  const links = wanted.map((file) => `<link rel="modulepreload" fetchpriority="low" href="/${file}">`).join('');
  return links === '' ? html : html.replace('</head>', () => `${links}</head>`);
}

/** Lets the words of a page come before its scripts on a slow line: nothing that is read waits for them. */
export function putTextFirst(html: string): string {
  return html.replace(/<script type="module" src=/g, '<script type="module" fetchpriority="low" src=');
}

function collectImports(file: string, graph: ImportGraph, found: Set<string>): void {
  for (const imported of graph.imports.get(file) ?? []) {
    if (found.has(imported)) continue;
    found.add(imported);
    collectImports(imported, graph, found);
  }
}

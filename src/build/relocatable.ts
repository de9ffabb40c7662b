/** Astro integration: after the build, makes the static site relocatable, preloads each page's module graph and tidies its text. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { preloadModules, putTextFirst } from './preload.ts';
import { relocateCss, relocateHtml, type Relocated } from './relocate.ts';
import { tidyText } from './tidy-text.ts';

/** What is known of the built chunks: static imports by file name inside the site, and the chunk of each kind of exercise. */
export type ImportGraph = Readonly<{ imports: Map<string, readonly string[]>; kinds: Map<string, string> }>;

/** Fails the build, naming every page and address, when a local address names no file. */
export function relocatable(): AstroIntegration {
  const graph: ImportGraph = { imports: new Map(), kinds: new Map() };
  return {
    name: 'relocatable',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [graphRecorder(graph)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await listFiles(root);
        const broken = await relocateAll(root, files, graph);
        if (broken.length > 0) throw new Error(`These addresses name no file in the site:\n  ${broken.join('\n  ')}`);
        logger.info(`every local address in ${files.size} files is relative and exists`);
      },
    },
  };
}

type Bundle = Record<string, { type: string; imports?: string[]; moduleIds?: string[] }>;

function graphRecorder(graph: ImportGraph): { name: string; generateBundle(options: unknown, bundle: Bundle): void } {
  return {
    name: 'record-import-graph',
    generateBundle(_options, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        graph.imports.set(name, output.imports ?? []);
        for (const module of output.moduleIds ?? []) {
          const kind = /[\\/]kinds[\\/]([a-z-]+)[\\/]Workbench\.svelte$/.exec(module)?.[1];
          if (kind !== undefined) graph.kinds.set(kind, name);
        }
      }
    },
  };
}

async function listFiles(root: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Set(paths.map((path) => path.slice(root.length).split(sep).join(posix.sep)).sort());
}

async function relocateAll(root: string, files: ReadonlySet<string>, graph: ImportGraph): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const file of files) {
    const relocate = relocatorFor(file);
    if (relocate === null) continue;
    const path = join(root, file);
    const before = await readFile(path, 'utf8');
    const source = file.endsWith('.html') ? tidyText(putTextFirst(preloadModules(before, graph))) : before;
    const { text, broken: found } = relocate(source, file, files);
    broken.push(...found);
    if (text !== before) await writeFile(path, text);
  }
  return broken;
}

function relocatorFor(file: string): ((text: string, file: string, files: ReadonlySet<string>) => Relocated) | null {
  if (file.endsWith('.html')) return relocateHtml;
  if (file.endsWith('.css')) return relocateCss;
  return null;
}

/** The lint rules are the walls of the house: each wall is tried with a violation, and each door with a visit that is allowed. */
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// Planted files do not exist, so type-aware rules have nothing to look at; they are tried below on a file that does.
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: {
        '@typescript-eslint/no-floating-promises': 'off',
        '@typescript-eslint/no-misused-promises': 'off',
        '@typescript-eslint/await-thenable': 'off',
        '@typescript-eslint/switch-exhaustiveness-check': 'off',
        '@typescript-eslint/no-unused-vars': 'off',
      },
    },
    { files: ['**/*.{svelte,astro}'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});

const typed = new ESLint();

/** The messages about `code` when it stands in `filePath`. */
async function lint(filePath: string, code: string, linter = eslint): Promise<string[]> {
  const results = await linter.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

const frontmatter = (line: string) => `---\n${line}\n---\n\n<p>Tekst</p>\n`;
const clientScript = (line: string) => `<p>Tekst</p>\n<script>\n  ${line}\n</script>\n`;
const svelteScript = (line: string) => `<script lang="ts">\n  ${line}\n</script>\n`;

const walls: [file: string, code: string, message: string][] = [
  ['src/lib/domain/a.ts', `import { x } from '#ports/clock.ts';`, 'domain may not import ports'],
  ['src/lib/domain/a.ts', `import type { X } from '#session/session.ts';`, 'domain may not import session'],
  ['src/lib/domain/snapshot/a.ts', `import { x } from '../../session/session.ts';`, 'domain may not import session'],
  ['src/lib/domain/a.ts', `export { x } from '../../components/x.ts';`, 'domain may not import components'],
  ['src/lib/domain/a.ts', `const x = await import('#server/main.ts');`, 'domain may not import server'],
  ['src/lib/domain/a.ts', `import { deflate } from 'fflate';`, 'imports nothing from outside'],
  ['src/lib/domain/a.ts', `import { readFileSync } from 'node:fs';`, 'where Node is not'],
  ['src/lib/domain/a.ts', `import { readFileSync } from 'fs';`, 'where Node is not'],
  ['src/lib/domain/a.ts', `import { x } from './mark';`, 'Write the file extension'],
  ['src/lib/domain/snapshot/a.ts', `import { deflate } from 'pako';`, 'no other library'],
  ['src/lib/domain/snapshot/migrations.ts', `import { deflateSync } from 'fflate';`, 'it imports nothing'],
  ['src/lib/domain/snapshot/migrations/a.ts', `import type { X } from '../detail.ts';`, 'it imports nothing'],
  ['src/lib/ports/a.ts', `import type { X } from '#session/session.ts';`, 'ports may not import session'],
  ['src/lib/session/a.ts', `import { x } from '#adapters/memory/store.ts';`, 'session may not import adapters'],
  ['src/lib/session/a.ts', `import { x } from '../i18n/nl.ts';`, 'session may not import i18n'],
  ['src/lib/media/a.ts', `import { x } from '#ports/clock.ts';`, 'media may not import ports'],
  ['src/lib/adapters/a.ts', `import { x } from '#session/session.ts';`, 'adapters may not import session'],
  ['src/lib/adapters/scorm12/a.ts', `import { x } from '../local/b.ts';`, 'imports no other adapter'],
  ['src/lib/adapters/scorm12/a.ts', `import { x } from '#adapters/local/b.ts';`, 'imports no other adapter'],
  ['src/lib/adapters/scorm12/wire/a.ts', `import { x } from '../../local/b.ts';`, 'imports no other adapter'],
  ['src/lib/content/a.ts', `import { x } from '#i18n/nl.ts';`, 'content may not import i18n'],
  ['src/lib/search/a.ts', `import { x } from '#content/course.ts';`, 'search may not import content'],
  ['src/lib/search/a.ts', `import { readFileSync } from 'node:fs';`, 'where Node is not'],
  ['src/lib/i18n/a.ts', `import { x } from '#session/session.ts';`, 'i18n may not import session'],
  ['src/lib/boot/a.ts', `import { x } from '#content/course.ts';`, 'boot may not import content'],
  ['src/lib/boot/a.ts', `import { x } from 'node:os';`, 'where Node is not'],
  [
    'src/components/exercise/a.ts',
    `import { x } from '#adapters/local/store.ts';`,
    'components may not import adapters',
  ],
  ['src/components/exercise/a.ts', `import { x } from '../../lib/boot/start.ts';`, 'components may not import boot'],
  ['src/components/exercise/a.ts', `import { x } from '#ports/clock.ts';`, 'components may not import ports'],
  ['src/components/exercise/a.ts', `import { getCollection } from 'astro:content';`, 'read collections'],
  ['src/components/a.astro', frontmatter(`import { x } from '#server/main.ts';`), 'components may not import server'],
  ['src/components/a.astro', clientScript(`import { x } from '#adapters/local/store.ts';`), 'may not import adapters'],
  ['src/components/a.svelte', svelteScript(`import { x } from '#boot/start.ts';`), 'components may not import boot'],
  ['src/components/a.astro', clientScript(`import { x } from '#content/course.ts';`), 'may not import content'],
  ['src/components/a.svelte', svelteScript(`import { x } from '#content/course.ts';`), 'may not import content'],
  ['src/components/a.svelte', svelteScript(`import { x } from 'node:fs';`), 'where Node is not'],
  ['src/pages/a.astro', frontmatter(`import { getCollection } from 'astro:content';`), 'read collections'],
  ['src/pages/a.astro', frontmatter(`import { x } from '#boot/start.ts';`), 'pages may not import boot'],
  ['src/pages/a.astro', frontmatter(`import { x } from '../lib/session/session.ts';`), 'pages may not import session'],
  ['src/pages/a.astro', clientScript(`import { x } from '../lib/adapters/local/store.ts';`), 'may not import adapters'],
  ['src/pages/a.astro', clientScript(`await import('#server/main.ts');`), 'pages may not import server'],
  ['src/server/a.ts', `import { x } from '#components/a.ts';`, 'server may not import components'],
  ['src/server/a.ts', `import Database from 'better-sqlite3';`, 'talks to the database'],
  ['src/server/http/a.ts', `import { Kysely } from 'kysely';`, 'talks to the database'],
  ['src/packager/a.ts', `import { x } from '../studio/a.ts';`, 'packager may not import studio'],
  ['src/packager/a.ts', `import { x } from '../../tests/a.ts';`, 'Nothing in src imports tests'],
  ['src/studio/a.ts', `import { x } from '../server/main.ts';`, 'studio may not import server'],
  ['src/build/a.ts', `import { x } from '../lib/boot/start.ts';`, 'build may not import boot'],
  ['src/cli/a.ts', `import { x } from '../studio/a.ts';`, 'cli may not import studio'],
];

const doors: [file: string, code: string][] = [
  ['src/lib/domain/snapshot/a.ts', `import { x } from '../mark.ts';`],
  ['src/lib/domain/snapshot/a.ts', `import { deflateSync } from 'fflate';`],
  ['src/lib/session/a.ts', `import type { X } from '#ports/clock.ts';`],
  ['src/lib/adapters/scorm12/a.ts', `import { x } from './b.ts';\nimport { y } from '../../domain/mark.ts';`],
  ['src/lib/adapters/scorm12/wire/a.ts', `import { x } from '../b.ts';`],
  ['src/components/exercise/a.ts', `import type { X } from '#ports/clock.ts';`],
  ['src/components/exercise/a.ts', `import { x } from '../course/b.ts';\nimport { y } from '#session/session.ts';`],
  ['src/components/layout/a.astro', clientScript(`import { x } from '#boot/start.ts';`)],
  ['src/components/a.astro', frontmatter(`import { x } from '#content/course.ts';`)],
  ['src/pages/api/a.ts', `import { x } from '#server/main.ts';`],
  ['src/components/a.svelte', svelteScript(`let x = $state(0);`)],
  ['src/pages/a.astro', frontmatter(`import Page from '#components/layout/page.astro';\nlet x = 1;`)],
  ['src/lib/content/a.ts', `import { getCollection } from 'astro:content';`],
  ['src/lib/search/a.ts', `import lunr from 'lunr';\nimport { x } from '#domain/search/words.ts';`],
  ['src/components/search/a.ts', `import { x } from '#search/search.ts';`],
  ['src/content.config.ts', `import { defineCollection } from 'astro:content';`],
  ['src/server/db/a.ts', `import Database from 'better-sqlite3';\nimport { Kysely } from 'kysely';`],
  ['src/studio/a.ts', `import { readFile } from 'node:fs/promises';`],
];

const purity: [code: string, message: string][] = [
  ['export const x = () => Date.now();', 'The clock is an argument'],
  ['export const x = () => new Date();', 'The clock is an argument'],
  ['export const x = () => Math.random();', 'Randomness is an argument'],
  ['export const x = () => document.title;', `Unexpected use of 'document'`],
  ['export const x = () => setTimeout(() => undefined, 1);', `Unexpected use of 'setTimeout'`],
  ['export const x = () => fetch("/x");', `Unexpected use of 'fetch'`],
];

const habits: [mistake: string, code: string, message: string][] = [
  ['a default export', 'export default 1;', 'Export it by name'],
  ['a variable at module level', 'let x = 1;', 'No state at module level'],
  ['an exported variable', 'export let x = 1;', 'No state at module level'],
  ['any', 'export const x = (y: any) => y;', 'Unexpected any'],
  ['a type imported as a value', 'import { X } from "./x.ts";\nexport type Y = X;', 'only used as types'],
  ['a silent exception', '// eslint-disable-next-line eqeqeq\nexport const x = 1;', 'undescribed directive'],
  [
    'an exception that is not needed',
    '// eslint-disable-next-line eqeqeq -- why\nexport const x = 1;',
    'Unused eslint-disable',
  ],
  ['a long file', `export const x = [\n${'  1,\n'.repeat(260)}];`, 'File has too many lines'],
  ['a long function', `export function fill() {\n${'  void 0;\n'.repeat(61)}}`, 'has too many lines'],
];

const typedMistakes: [mistake: string, code: string, message: string][] = [
  ['a promise nobody waits for', 'export function x() {\n  Promise.resolve(1);\n}', 'Promises must be awaited'],
  [
    'a case forgotten',
    `export function x(y: 'a' | 'b') {\n  switch (y) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}`,
    'Switch is not exhaustive',
  ],
];

describe('zones', () => {
  test.each(walls)('%s refuses %j', async (file, code, message) => {
    expect(await lint(file, code)).toContainEqual(expect.stringContaining(message));
  });

  test.each(doors)('%s allows %j', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

describe('purity of domain, ports and session', () => {
  test.each(['domain', 'ports', 'session'].flatMap((zone) => purity.map((row) => [zone, ...row] as const)))(
    '%s refuses %j',
    async (zone, code, message) => {
      expect(await lint(`src/lib/${zone}/a.ts`, code)).toContainEqual(expect.stringContaining(message));
    },
  );
});

describe('habits', () => {
  test.each(habits)('refuse %s', async (_mistake, code, message) => {
    expect(await lint('src/packager/a.ts', code)).toContainEqual(expect.stringContaining(message));
  });

  test.each(typedMistakes)('refuse %s', async (_mistake, code, message) => {
    expect(await lint('src/lib/domain/result.ts', code, typed)).toContainEqual(expect.stringContaining(message));
  });
});

/** Lint rules: the zones of the architecture, its size limits, and what strict TypeScript leaves open. */
import { builtinModules } from 'node:module';
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What a zone may import beside itself. Of the zones in `types` only types; `packages`: anything from node_modules;
 * `node`: Node's own modules; `collections`: astro:content; `database`: the database and its query builder.
 * @typedef {{ allow?: string[], types?: string[], packages?: boolean, node?: boolean, collections?: boolean, database?: boolean }} Zone
 * @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Ban
 * @typedef {{ selector: string, message: string }} SyntaxBan
 */

const libZones = ['domain', 'ports', 'session', 'media', 'adapters', 'content', 'kinds', 'search', 'i18n', 'boot'];

/** @type {Record<string, Zone>} */
const zones = {
  domain: {},
  ports: { allow: ['domain'] },
  session: { allow: ['domain', 'ports'] },
  media: { allow: ['domain'] },
  adapters: { allow: ['domain', 'ports'], packages: true },
  // Reads the collections and the clips' files while the site is built; what reaches the browser may only use its types.
  content: { allow: ['domain', 'kinds', 'search'], packages: true, node: true, collections: true },
  // A folder per kind of exercise: its content schema and what it brings to the page, and the component that shows it.
  kinds: { allow: ['domain', 'media', 'i18n', 'components'], types: ['session', 'content'], packages: true },
  // The index: made in the build, asked in the browser, with one library for both.
  search: { allow: ['domain'], packages: true },
  i18n: { allow: ['domain'] },
  boot: {
    allow: ['domain', 'ports', 'session', 'media', 'adapters', 'i18n', 'components', 'kinds'],
    types: ['content'],
    packages: true,
  },
  components: { allow: ['domain', 'session', 'media', 'i18n', 'search'], types: ['ports', 'content'], packages: true },
  pages: { allow: ['domain', 'content', 'i18n', 'components', 'search'], packages: true },
  server: { allow: ['domain', 'ports'], packages: true, node: true },
  packager: { allow: ['domain', 'search'], packages: true, node: true },
  studio: { allow: ['domain', 'content'], packages: true, node: true },
  build: { allow: ['domain', 'content'], packages: true, node: true },
  cli: { allow: ['domain', 'content', 'kinds', 'packager', 'search'], packages: true, node: true },
};

/** @param {string} zone */
const folderOf = (zone) => `src/${libZones.includes(zone) ? 'lib/' : ''}${zone}`;
/** Matches `#zone/…` and every relative path into the zone. @param {string} zone */
const importOf = (zone) => `^(#${zone}|(\\.\\.?/)+(src/)?(lib/)?${zone})/`;
const builtins = builtinModules.filter((name) => !name.startsWith('_')).join('|');

/** @type {Ban[]} */
const banOutside = [
  { regex: '^\\.\\.?/(.*/)?(tests|dist)/', message: 'Nothing in src imports tests or build output.' },
  { regex: '^(\\.|#).*/[^./]+$', message: 'Write the file extension.' },
];
const banNode = { regex: `^(node:|(${builtins})(/|$))`, message: 'This runs where Node is not.' };
const banPackages = { regex: '^(?![.#]|node:)', message: 'This zone imports nothing from outside the project.' };
const banCollections = {
  regex: '^astro:content$',
  message: 'Only src/lib/content and content.config.ts read collections.',
};
const banDatabase = { regex: '^(better-sqlite3|kysely)(/|$)', message: 'Only src/server/db talks to the database.' };

/** @type {SyntaxBan[]} */
const banStyle = [
  { selector: 'ExportDefaultDeclaration', message: 'Export it by name.' },
  // Frontmatter is no module level: it runs anew for each page.
  ...['>', '> ExportNamedDeclaration >'].map((path) => ({
    selector: `Program:not(:has(> AstroFragment)) ${path} VariableDeclaration[kind="let"]`,
    message: 'No state at module level: pass it to whoever needs it.',
  })),
];
/** @type {SyntaxBan[]} */
const banClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The clock is an argument.' },
];

/** @param {Zone} zone */
const banPlatforms = (zone) => [
  ...(zone.node ? [] : [banNode]),
  ...(zone.packages ? [] : [banPackages]),
  ...(zone.collections ? [] : [banCollections]),
  ...(zone.database ? [] : [banDatabase]),
];

/** @param {string} name @param {Zone} zone @returns {Ban[]} */
const banZones = (name, zone) =>
  Object.keys(zones)
    .filter((other) => other !== name && !zone.allow?.includes(other))
    .map((other) => ({
      regex: importOf(other),
      message: `${name} may not import ${other}.`,
      allowTypeImports: zone.types?.includes(other) ?? false,
    }));

/**
 * The bans for `import … from` and `export … from`, and the same for `import()`.
 * @param {Ban[]} bans @param {SyntaxBan[]} syntax @returns {import('eslint').Linter.RulesRecord}
 */
const restrict = (bans, syntax) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: bans }],
  'no-restricted-syntax': [
    'error',
    ...syntax,
    // A slash ends a selector's regular expression, even when escaped.
    ...bans.map(({ regex, message }) => ({
      selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002f')}/]`,
      message,
    })),
  ],
});

/** @param {string} name @param {string[]} files @param {Zone} zone @param {Ban[]} [more] */
const zoneConfig = (name, files, zone, more = []) => ({
  name: `zone/${name}`,
  files,
  rules: restrict(
    [...banZones(name, zone), ...banPlatforms(zone), ...banOutside, ...more],
    ['domain', 'ports', 'session'].includes(name) ? [...banStyle, ...banClock] : banStyle,
  ),
});

/** Adapters do not know each other, only `lms`, which is what both SCORM versions share. From an own folder, and one deeper. */
const adapterConfigs = [
  { files: 'src/lib/adapters/*/*', regex: '^(#adapters|\\.\\.)/(?!\\.\\.|lms/)' },
  { files: 'src/lib/adapters/*/*/**', regex: '^(#adapters|\\.\\./\\.\\.)/(?!\\.\\.|lms/)' },
].map(({ files, regex }) =>
  zoneConfig('adapters', [files], zones['adapters'] ?? {}, [
    { regex, message: 'An adapter imports no other adapter.' },
  ]),
);

const zoneConfigs = [
  ...Object.entries(zones).map(([name, zone]) => zoneConfig(name, [`${folderOf(name)}/**`], zone)),
  ...adapterConfigs,
  zoneConfig('server', ['src/server/db/**'], { ...zones['server'], database: true }),
  zoneConfig('content', ['src/content.config.ts'], zones['content'] ?? {}),
  // The team server is one route of the site.
  zoneConfig('pages', ['src/pages/api/**'], { ...zones['pages'], allow: ['server'] }),
  // Frontmatter runs in the build and may read the course; a script runs in the browser and may start the session.
  zoneConfig('components', ['src/components/**/*.astro'], {
    ...zones['components'],
    allow: [...(zones['components']?.allow ?? []), 'content', 'kinds'],
  }),
  ...['components', 'pages'].map((name) =>
    zoneConfig(name, [`src/${name}/**/*.astro/*.{js,ts}`], {
      ...zones[name],
      allow: [...(zones[name]?.allow ?? []), 'boot'],
    }),
  ),
  // The one library in the core: synchronous deflate, pure arithmetic on bytes.
  zoneConfig('domain', ['src/lib/domain/snapshot/**'], { packages: true }, [
    { regex: '^(?![.#]|node:|fflate$)', message: 'Saved states are packed with fflate and no other library.' },
  ]),
  {
    name: 'zone/migrations',
    files: ['src/lib/domain/snapshot/migrations.ts', 'src/lib/domain/snapshot/migrations/**'],
    rules: restrict(
      [{ regex: '.', message: 'A migration must mean the same in three years: it imports nothing.' }],
      [...banStyle, ...banClock],
    ),
  },
];

const impureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'fetch',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'performance'];
const programGlobals = ['process', 'console', 'Buffer', 'globalThis', 'self'];

const pureZones = {
  name: 'pure-zones',
  files: ['src/lib/{domain,ports,session}/**'],
  rules: {
    'no-restricted-globals': /** @type {['error', ...string[]]} */ ([
      'error',
      ...impureGlobals,
      ...timers,
      ...programGlobals,
    ]),
    'no-restricted-properties': /** @type {['error', ...{ object: string, property: string, message: string }[]]} */ ([
      'error',
      { object: 'Date', property: 'now', message: 'The clock is an argument.' },
      { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
    ]),
  },
};

const sizes = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'data/', 'coverage/', 'test-results/', 'public/', 'docs/benchmarks/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  ...svelte.configs['flat/recommended'],
  {
    name: 'svelte-typescript',
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // The course has no router of its own: pages are files.
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    name: 'house-rules',
    plugins: { '@eslint-community/eslint-comments': comments },
    rules: {
      ...restrict([], banStyle),
      eqeqeq: 'error',
      'no-empty': 'error',
      'object-shorthand': 'error',
      'max-lines': ['error', { max: 250, ...sizes }],
      'max-lines-per-function': ['error', { max: 60, ...sizes }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@eslint-community/eslint-comments/require-description': 'error',
      '@eslint-community/eslint-comments/no-unlimited-disable': 'error',
    },
  },
  {
    name: 'typed-rules',
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.astro/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...zoneConfigs,
  pureZones,
  { name: 'tool-configuration', files: ['*.config.{js,mjs,ts}'], rules: { 'no-restricted-syntax': 'off' } },
  { name: 'data', files: ['src/lib/i18n/**', 'src/studio/cast/**'], rules: { 'max-lines': 'off' } },
  {
    name: 'tests',
    files: ['tests/**'],
    rules: { 'max-lines': ['error', { max: 400, ...sizes }], 'max-lines-per-function': 'off' },
  },
);

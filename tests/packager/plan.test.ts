import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/packager/arguments.ts';
import { planPackage, type PackageOrder, type PackagePlan } from '../../src/packager/plan.ts';
import { describeProblem } from '../../src/packager/problems.ts';
import type { Site } from '../../src/packager/site.ts';
import { defaultSettings } from '../../src/packager/settings.ts';
import { builtSite, course, page } from './built-site.ts';

const order: PackageOrder = {
  format: 'scorm12',
  edition: 'klantmanager',
  settings: defaultSettings,
  theme: null,
  logo: null,
};
const lesson = 'klantmanager/lessen/raakmomenten.html';

function plan(site: Site = builtSite(), change: Partial<PackageOrder> = {}): PackagePlan {
  const made = planPackage(site, course, { ...order, ...change });
  if (!made.ok) throw new Error(made.problem.map(describeProblem).join('\n'));
  return made.value;
}

function problems(site: Site, change: Partial<PackageOrder> = {}): readonly string[] {
  const made = planPackage(site, course, { ...order, ...change });
  return made.ok ? [] : made.problem.map(describeProblem);
}

const textOf = (made: PackagePlan, path: string): string => made.files.find((file) => file.path === path)?.text ?? '';

describe('what goes in', () => {
  test('the edition, what its pages lead to and what these ask for; the manifest first, the rest by path', () => {
    expect(plan().files.map(({ path }) => path)).toEqual([
      'imsmanifest.xml',
      '_assets/chunk.js',
      '_assets/course.css',
      '_assets/later.js',
      '_assets/letter.woff2',
      '_assets/page.js',
      'clips/ja-hoor/clip.mp4',
      'clips/ja-hoor/nl.vtt',
      'clips/ja-hoor/poster.jpg',
      'connection.txt',
      'course.json',
      'klantmanager/hulp.html',
      'klantmanager/index.html',
      'klantmanager/lessen/na-de-les.html',
      'klantmanager/lessen/raakmomenten.html',
      'klantmanager/start.html',
      'metadata.xml',
      'settings.json',
      'theme/organisation.css',
      'toegankelijkheid.html',
    ]);
  });

  test('only the scripts and styles that the pages lead to, also by way of other scripts', () => {
    const site = builtSite({
      'beheer.html': page(0, '<script type="module" src="./_assets/beheer.js"></script>'),
      '_assets/beheer.js': 'import"./groot.js"',
      '_assets/groot.js': 'export{}',
    });
    const paths = plan(site).files.map(({ path }) => path);
    expect(paths).toContain('_assets/later.js');
    expect(paths.filter((path) => /beheer|groot/.test(path))).toEqual([]);
  });

  test('no data, films or documents that no page of the package asks for', () => {
    const site = builtSite({
      [lesson]: (builtSite().get(lesson)?.text ?? '').replace(
        '</body>',
        '<div data-url="../../data/exercises/een.json"></div><a href="../blad.txt" download>Blad</a></body>',
      ),
      'data/exercises/een.json': '{}',
      'data/exercises/van-de-andere-editie.json': '{}',
      'clips/ja-hoor/clip.json': '{}',
      'klantmanager/blad.txt': 'Blad',
      'klantmanager/los.txt': 'Nergens genoemd',
    });
    const paths = plan(site).files.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('data/'))).toEqual(['data/exercises/een.json']);
    expect(paths.filter((path) => path.endsWith('.txt'))).toEqual(['connection.txt', 'klantmanager/blad.txt']);
    expect(paths).not.toContain('clips/ja-hoor/clip.json');
    expect(plan(site, { settings: { ...defaultSettings, without: [12] } }).files.map(({ path }) => path)).not.toContain(
      'data/exercises/een.json',
    );
  });

  test('the outline without the other edition', () => {
    const outline = JSON.parse(textOf(plan(), 'course.json')) as typeof course;
    expect(outline.editions.map(({ id }) => id)).toEqual(['klantmanager']);
  });

  test.each(['scorm12', 'scorm2004', 'cmi5', 'web'] as const)('every page knows its target: %s', (format) => {
    const made = plan(builtSite(), { format });
    const pages = made.files.filter(({ path }) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const { path, text } of pages) expect(text, path).toContain(`name="course-target" content="${format}"`);
  });

  test('a package for a web server has a front door and no manifest', () => {
    const made = plan(builtSite(), { format: 'web' });
    expect(made.name).toBe('vknz-klantmanager-web');
    expect(made.files.map(({ path }) => path)).not.toContain('imsmanifest.xml');
    expect(textOf(made, 'index.html')).toContain('href="./klantmanager/index.html"');
  });

  test('a link to a page that is left out leads to its counterpart, everything else stays as it is', () => {
    const shared = textOf(plan(), 'toegankelijkheid.html');
    expect(shared).toContain('<a href="./klantmanager/index.html">Voorkant</a>');
    const before = builtSite().get(lesson)?.text ?? '';
    expect(textOf(plan(), lesson)).toBe(before.replace('content="site"', 'content="scorm12"'));
    const other = {
      ...course,
      editions: course.editions.map((edition) =>
        edition.id === 'leidinggevende'
          ? {
              ...edition,
              lessons: [
                {
                  code: 90,
                  title: 'L',
                  path: 'leidinggevende/hulp.html',
                  required: true,
                  part: 'start',
                  exercises: [],
                },
              ],
            }
          : edition,
      ),
    };
    const site = builtSite({
      'leidinggevende/hulp.html': page(1, '<a href="../toegankelijkheid.html">T</a>').replace(
        '/klantmanager/',
        '/leidinggevende/',
      ),
    });
    const fixed = new Map(
      [...site].map(([path, file]) => [
        path,
        { ...file, text: file.text?.replace('../klantmanager/index.html', '../leidinggevende/index.html') ?? null },
      ]),
    );
    const made = planPackage(fixed, other, { ...order, edition: 'leidinggevende' });
    if (!made.ok) throw new Error(made.problem.map(describeProblem).join('\n'));
    expect(textOf(made.value, 'toegankelijkheid.html')).toContain('<a href="./leidinggevende/hulp.html">Hulp</a>');
    expect(made.value.files.some(({ path }) => path.startsWith('klantmanager/'))).toBe(false);
  });

  test('the organisation’s tokens and name', () => {
    const css = ':root { --vknz-color-brand: #123; }';
    const made = plan(builtSite(), {
      theme: { name: 'gemeente.css', css },
      settings: { ...defaultSettings, title: 'Kijken & zien', organisation: 'Gemeente <X>' },
    });
    expect(textOf(made, 'theme/organisation.css')).toBe(css);
    expect(textOf(made, 'imsmanifest.xml')).toContain('<title>Kijken &amp; zien</title>');
    expect(textOf(made, 'metadata.xml')).toContain('FN:Gemeente &lt;X&gt;');
  });

  test('identifiers do not change with the revision or the title', () => {
    const ids = (made: PackagePlan) => textOf(made, 'imsmanifest.xml').match(/identifier(?:ref)?="[^"]*"/g);
    const later = planPackage(
      builtSite(),
      { ...course, revision: '2.0.0' },
      { ...order, settings: { ...defaultSettings, title: 'Anders' } },
    );
    if (!later.ok) throw new Error('The later revision cannot be planned.');
    expect(ids(later.value)).toEqual(ids(plan()));
    expect(textOf(later.value, 'metadata.xml')).toContain('2.0.0');
  });
});

describe('what is refused, all at once', () => {
  test('an edition without lessons', () => {
    expect(problems(builtSite(), { edition: 'leidinggevende' })).toEqual([
      'The edition "leidinggevende" has no lessons yet, so there is nothing to package.',
    ]);
  });

  test.each([
    ['<img src="/clips/x.jpg">', 'only works at the root'],
    ['<a href="../../../buiten.html">x</a>', 'only works at the root'],
    ['<a href="../../klantmanager/">x</a>', 'leads to nothing'],
    ['<a href="./weg.html">x</a>', 'leads to nothing'],
    ['<a href="./100%.html">x</a>', 'leads to nothing'],
    ['<img srcset="../../clips/ja-hoor/poster.jpg 1x, ./weg.jpg 2x">', '"./weg.jpg" leads to nothing'],
    ['<div data-url="../../data/weg.json">', 'leads to nothing'],
    ['<script src="https://cdn.example/x.js"></script>', 'fetched from another server'],
    ['<link rel="stylesheet" href="//cdn.example/x.css">', 'fetched from another server'],
    ['<iframe src="https://video.example/1"></iframe>', 'fetched from another server'],
  ])('%s', (body, sentence) => {
    expect(problems(builtSite({ [lesson]: page(2, body) }))).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    ['_assets/course.css', '@import "https://fonts.example/x.css";', 'fetched from another server'],
    ['_assets/course.css', 'a { background: url(/x.png) }', 'only works at the root'],
    ['_assets/course.css', 'a { background: url(x.png) }', 'leads to nothing'],
    ['_assets/page.js', 'import"/_assets/chunk.js"', 'only works at the root'],
    ['_assets/page.js', 'const a=()=>import("https://x.example/y.js")', 'only works at the root'],
    ['data/page.js.map', '{}', 'files ending in "map"'],
    ['data/kern.mjs', '', 'files ending in "mjs"'],
    ['data/zoek.wasm', '', 'files ending in "wasm"'],
    ['data/met spatie.js', '', 'use only the signs'],
    ['data/é.js', '', 'use only the signs'],
    ['theme/Organisation.css', '', 'differs only in capitals'],
    ['klantmanager/kaal.html', '<html><body></body></html>', '<meta name="course-target"> is missing'],
  ])('%s with %s', (path, text, sentence) => {
    const asked = path.startsWith('_assets/') ? {} : { 'klantmanager/vraagt.html': page(1, `<img src="../${path}">`) };
    expect(problems(builtSite({ ...asked, [path]: text }))).toEqual([expect.stringContaining(sentence)]);
  });

  test('everything in one go', () => {
    const found = problems(
      builtSite({
        [lesson]: page(2, '<a href="/a"></a><img src="https://b.example/c"><a href="../../x.php">x</a>'),
        'clips/ja-hoor/nl.vtt': null,
        'x.php': '',
      }),
    );
    expect(found).toHaveLength(3);
    const missing = problems(builtSite({ 'klantmanager/start.html': null, [lesson]: null }));
    expect(missing).toContain('klantmanager/start.html is missing from the built site; build it again.');
    expect(missing.length).toBeGreaterThan(1);
  });

  test.each(['odt', 'pdf'])('nothing in documents that learners take home: %s', (kind) => {
    const site = builtSite({ [lesson]: page(2, `<a href="../formulier.${kind}" download>Formulier</a>`) });
    const withDocument = new Map([...site, [`klantmanager/formulier.${kind}`, { size: 3, text: null }]]);
    expect(problems(withDocument)).toEqual([]);
  });

  const formats: readonly Format[] = ['scorm12', 'scorm2004', 'cmi5', 'web'];
  test.each(formats)('nothing in the sound site (%s)', (format) => {
    expect(problems(builtSite(), { format })).toEqual([]);
  });
});

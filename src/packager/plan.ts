/** Plans a package: which files, with which text, or everything that stands in the way at once. Touches no file. */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Format } from './arguments.ts';
import { checkFile, findSameNames, type PackageRules } from './check-file.ts';
import type { CourseFile, EditionFile, PackageConfig } from './course-file.ts';
import type { ManifestInput } from './manifest.ts';
import { manifestFor12 } from './manifest12.ts';
import { manifestFor2004 } from './manifest2004.ts';
import { metadataFor12, metadataFor2004 } from './metadata.ts';
import type { PackageProblem } from './problems.ts';
import { findStandIn, selectFiles } from './selection.ts';
import type { Site } from './site.ts';
import { findThemeProblems } from './theme.ts';

/** In the order of the archive. `text` is what to write; `null` means the file of the site as it is. */
export type PackagePlan = Readonly<{ name: string; files: readonly Readonly<{ path: string; text: string | null }>[] }>;

export type PackageOrder = Readonly<{
  format: Format;
  edition: string;
  /** Name and text of the organisation's token file. */
  theme: Readonly<{ name: string; css: string }> | null;
  config: PackageConfig;
}>;

/** Where the layout expects the organisation's tokens; empty in the site. */
const themeFile = 'theme/organisation.css';
const manifestFile = 'imsmanifest.xml';

export function planPackage(
  site: Site,
  course: CourseFile,
  order: PackageOrder,
): Result<PackagePlan, readonly PackageProblem[]> {
  const edition = course.editions.find(({ id }) => id === order.edition);
  if (edition === undefined || edition.lessons.length === 0) {
    return fail([{ file: 'course.json', code: 'no-lessons', about: order.edition }]);
  }
  const chosen = selectFiles(site, course, edition);
  const generated = new Map<string, string>([['course.json', outlineFor(course, edition)]]);
  if (order.theme !== null) generated.set(themeFile, order.theme.css);
  if (order.format === 'web')
    generated.set('index.html', frontDoor(titleOf(course, edition, order.config), edition.home));
  const files = new Set([...chosen, ...generated.keys()]);
  const rules: PackageRules = {
    target: order.format,
    files,
    standIn: (path) => (files.has(path) ? path : findStandIn(path, course, edition, chosen)),
  };
  const problems = [...missingFiles(site, edition, order), ...themeProblems(order), ...findSameNames(files)];
  const texts = new Map<string, string | null>();
  for (const file of files) {
    const checked = checkFile(file, generated.get(file) ?? site.get(file)?.text ?? null, rules);
    problems.push(...checked.problems);
    texts.set(file, checked.text ?? generated.get(file) ?? null);
  }
  if (problems.length > 0) return fail(problems);
  return succeed({
    name: `vknz-${edition.id}-${order.format}`,
    files: inOrder(withManifest(texts, course, edition, order)),
  });
}

function missingFiles(site: Site, edition: EditionFile, { theme }: PackageOrder): readonly PackageProblem[] {
  const needed = [
    edition.home,
    edition.launch,
    ...edition.lessons.map(({ path }) => path),
    ...(theme === null ? [] : [themeFile]),
  ];
  return needed.filter((file) => !site.has(file)).map((file) => ({ file, code: 'missing-file', about: file }));
}

function themeProblems({ theme }: PackageOrder): readonly PackageProblem[] {
  if (theme === null) return [];
  return findThemeProblems(theme.css).map((about) => ({ file: theme.name, code: 'theme', about }));
}

function withManifest(
  texts: ReadonlyMap<string, string | null>,
  course: CourseFile,
  edition: EditionFile,
  { format, config }: PackageOrder,
): ReadonlyMap<string, string | null> {
  if (format === 'web') return texts;
  const files = [...texts.keys(), 'metadata.xml'].sort();
  const input: ManifestInput = {
    edition: edition.id,
    title: titleOf(course, edition, config),
    organisation: config.organisation ?? null,
    revision: course.revision,
    launch: edition.launch,
    files,
  };
  const [manifest, metadata] =
    format === 'scorm12'
      ? [manifestFor12(input), metadataFor12(input)]
      : [manifestFor2004(input), metadataFor2004(input)];
  return new Map([...texts, ['metadata.xml', metadata], [manifestFile, manifest]]);
}

/** The manifest first, because some importers read no further; then by path, so that the order never depends on a disk. */
function inOrder(texts: ReadonlyMap<string, string | null>): PackagePlan['files'] {
  const rank = (path: string): number => (path === manifestFile ? 0 : 1);
  return [...texts]
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

function titleOf(course: CourseFile, edition: EditionFile, config: PackageConfig): string {
  return config.title ?? `${course.title} · ${edition.title}`;
}

function outlineFor(course: CourseFile, edition: EditionFile): string {
  return `${JSON.stringify({ ...course, editions: [edition] }, null, 2)}\n`;
}

/** For web servers: the folder itself opens the course. */
function frontDoor(title: string, home: string): string {
  const plain = title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="course-target" content="web" />
    <meta http-equiv="refresh" content="0; url=./${home}" />
    <title>${plain}</title>
  </head>
  <body>
    <p><a href="./${home}">${plain}</a></p>
  </body>
</html>
`;
}

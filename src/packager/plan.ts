/** Plans a package: which files, with which text, or everything that stands in the way at once. Touches no file. */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Format } from './arguments.ts';
import { checkFile, findSameNames, type PackageRules } from './check-file.ts';
import type { CourseFile, EditionFile } from './course-file.ts';
import { dressPage, tellTextsTravel } from './dress-page.ts';
import { frontDoor } from './front-door.ts';
import { findLeftOvers, trimEdition, trimIndex, trimPages, type Trimmed } from './lessons.ts';
import { findLogoProblems, logoPath, type Logo } from './logo.ts';
import { manifestFiles, manifestsFor } from './manifests.ts';
import { allowInPolicy } from './markup.ts';
import type { PackageProblem } from './problems.ts';
import { findStandIn, selectFiles } from './selection.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import { findThemeProblems } from './theme.ts';
import { chooseFilms, moveFilms, type Films } from './videos.ts';

/** `text` and `bytes` are what to write; without them it is the file `from` of the site. */
export type PlannedFile = Readonly<{ path: string; text: string | null; from: string; bytes?: Uint8Array }>;

/** Files in the order of the archive, and the films that are not in it but at the organisation's address. */
export type PackagePlan = Readonly<{ name: string; files: readonly PlannedFile[]; elsewhere: readonly string[] }>;

export type PackageOrder = Readonly<{
  format: Format;
  edition: string;
  settings: Settings;
  /** Name and text of the organisation's token file. */
  theme: Readonly<{ name: string; css: string }> | null;
  logo: Logo | null;
}>;

/** Where the layout expects the organisation's tokens; empty in the site. */
const themeFile = 'theme/organisation.css';
/** Read at the start of a launch. */
const settingsFile = 'settings.json';
/** Asked for now and then, to know that the network is there. */
const probeFile = 'connection.txt';

export function planPackage(
  site: Site,
  course: CourseFile,
  order: PackageOrder,
): Result<PackagePlan, readonly PackageProblem[]> {
  const whole = course.editions.find(({ id }) => id === order.edition);
  if (whole === undefined || whole.lessons.length === 0) {
    return fail([{ file: 'course.json', code: 'no-lessons', about: order.edition }]);
  }
  const trimmed = trimEdition(whole, order.settings);
  if (trimmed.problems.length > 0) return fail(trimmed.problems);
  const { edition } = trimmed;
  const pages = trimPages(site, trimmed);
  const films = chooseFilms(selectFiles(pages, course, edition, trimmed.pages), order.settings);
  const generated = generateFiles(course, edition, order);
  const files = new Set([...films.files, ...generated.keys()]);
  const written = writePages({ site, pages, course, order, trimmed, films, files, generated });
  const problems = [
    ...missingFiles(site, edition, order),
    ...ownProblems(order),
    ...findSameNames(files),
    ...written.problems,
  ];
  if (problems.length > 0) return fail(problems);
  const input = {
    edition: edition.id,
    title: titleOf(course, edition, order.settings),
    organisation: order.settings.organisation ?? null,
    revision: course.revision,
    launch: edition.launch,
    files: [...written.texts.keys()],
  };
  const texts = new Map([...written.texts, ...manifestsFor(order.format, input, order.settings)]);
  return succeed({ name: nameOf(order), files: inOrder(texts, films, order.logo), elsewhere: films.elsewhere });
}

function nameOf({ edition, format, settings }: PackageOrder): string {
  const version = format === 'scorm2004' && settings.scormEdition === '3rd' ? '-3rd' : '';
  return `vknz-${edition}-${format}${version}${settings.lite || settings.videoBase !== undefined ? '-lite' : ''}`;
}

function generateFiles(course: CourseFile, edition: EditionFile, order: PackageOrder): ReadonlyMap<string, string> {
  const generated = new Map([['course.json', outlineFor(course, edition)]]);
  if (order.theme !== null) generated.set(themeFile, order.theme.css);
  if (order.logo !== null) generated.set(logoPath(order.logo), '');
  if (order.format === 'web') {
    for (const [path, text] of frontDoor(titleOf(course, edition, order.settings), edition.home))
      generated.set(path, text);
    return generated;
  }
  const { organisation, completion, score, whenCompleted, resume, texts, expires } = order.settings;
  const read = { organisation, completion, score, whenCompleted, resume, texts, expires };
  generated.set(settingsFile, `${JSON.stringify(read, null, 2)}\n`);
  return generated.set(probeFile, 'ok');
}

type Writing = Readonly<{
  /** As it was built. */
  site: Site;
  /** Without what was left out. */
  pages: Site;
  course: CourseFile;
  order: PackageOrder;
  trimmed: Trimmed;
  films: Films;
  files: ReadonlySet<string>;
  generated: ReadonlyMap<string, string>;
}>;

type Written = Readonly<{ texts: ReadonlyMap<string, string | null>; problems: readonly PackageProblem[] }>;

function writePages(writing: Writing): Written {
  const { site, pages, course, order, trimmed, films, files, generated } = writing;
  const { edition } = trimmed;
  const rules: PackageRules = {
    target: order.format,
    files,
    standIn: (path) => {
      if (files.has(path)) return path;
      return trimmed.pages.has(path) ? edition.home : findStandIn(path, course, edition, films.files);
    },
    allowed: order.settings.videoBase ?? null,
  };
  const texts = new Map<string, string | null>();
  const problems: PackageProblem[] = [];
  for (const file of files) {
    const found = generated.get(file) ?? pages.get(file)?.text ?? null;
    const before = found === null ? null : adaptText(found, file, writing);
    const checked = checkFile(file, before, rules);
    problems.push(...checked.problems);
    const left = file.endsWith('.html') ? findLeftOvers(before ?? '', trimmed.codes) : [];
    problems.push(...left.map((code): PackageProblem => ({ file, code: 'left-over', about: String(code) })));
    const text = checked.text ?? before;
    texts.set(file, text === site.get(file)?.text ? null : text);
  }
  return { texts, problems };
}

function adaptText(text: string, file: string, writing: Writing): string {
  if (file.endsWith('.html')) return adaptPage(text, file, writing);
  if (file === `${writing.trimmed.edition.id}/zoekindex.json`) return trimIndex(text, writing.trimmed);
  return file.endsWith('.js') && writing.order.settings.texts === 'lms' ? tellTextsTravel(text) : text;
}

function adaptPage(html: string, file: string, { order, trimmed }: Writing): string {
  const { settings, format, logo } = order;
  const dressed = dressPage(html, file, settings, logo === null ? null : logoPath(logo));
  const moved = settings.videoBase === undefined ? dressed : moveFilms(dressed, file, settings.videoBase);
  // Where the LMS keeps its record store is only known when it launches the course.
  return format === 'cmi5' && file === trimmed.edition.launch
    ? allowInPolicy(moved, 'connect-src', 'https: http:')
    : moved;
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

function ownProblems({ theme, logo }: PackageOrder): readonly PackageProblem[] {
  const inTheme = theme === null ? [] : findThemeProblems(theme.css);
  const inLogo = logo === null ? [] : findLogoProblems(logo);
  return [
    ...inTheme.map((about): PackageProblem => ({ file: theme?.name ?? '', code: 'theme', about })),
    ...inLogo.map((about): PackageProblem => ({ file: logo?.name ?? '', code: 'logo', about })),
  ];
}

/** The manifest first, because some importers read no further; then by path, so that the order never depends on a disk. */
function inOrder(texts: ReadonlyMap<string, string | null>, films: Films, logo: Logo | null): readonly PlannedFile[] {
  const rank = (path: string): number => (manifestFiles.includes(path) ? 0 : 1);
  const isLogo = (path: string): boolean => logo !== null && path === logoPath(logo);
  return [...texts]
    .map(([path, text]) => ({
      path,
      from: films.sources.get(path) ?? path,
      ...(logo !== null && isLogo(path) ? { text: null, bytes: logo.bytes } : { text }),
    }))
    .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

function titleOf(course: CourseFile, edition: EditionFile, { title }: Settings): string {
  return title ?? `${course.title} · ${edition.title}`;
}

function outlineFor(course: CourseFile, edition: EditionFile): string {
  return `${JSON.stringify({ ...course, editions: [edition] }, null, 2)}\n`;
}

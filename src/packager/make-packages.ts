/** From an order to packages on disk. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Order } from './arguments.ts';
import { parseCourse, type CourseFile } from './course-file.ts';
import { planPackage, type PackageOrder } from './plan.ts';
import { describeProblem } from './problems.ts';
import { readSettings } from './settings.ts';
import { readSite } from './site.ts';
import { writeZip } from './write-zip.ts';

export type Made = Readonly<{
  file: string;
  bytes: number;
  /** Films that belong at the organisation's own address. */
  elsewhere: readonly string[];
}>;

/** Makes every package of the order from the site in `root`, telling each as it is done; or says, in sentences, what stands in the way. */
export async function makePackages(
  order: Order,
  root: string,
  tell: (made: Made) => void,
): Promise<Result<readonly Made[], readonly string[]>> {
  const prepared = await prepare(order, root);
  if (!prepared.ok) return fail([prepared.problem]);
  const { course, ...own } = prepared.value;
  const wanted = order.isAll ? order.wanted.filter(({ edition }) => hasLessons(course, edition)) : order.wanted;
  const site = await readSite(root);
  const made: Made[] = [];
  for (const { format, edition } of wanted) {
    const plan = planPackage(site, course, { format, edition, ...own });
    if (!plan.ok) return fail(plan.problem.map(describeProblem));
    const file = join(order.out, `${plan.value.name}.zip`);
    const done = { file, bytes: await writeZip(plan.value, root, file), elsewhere: plan.value.elsewhere };
    made.push(done);
    tell(done);
  }
  return made.length === 0
    ? fail(['No edition of this course has lessons yet, so there is nothing to package.'])
    : succeed(made);
}

type Prepared = Readonly<{ course: CourseFile }> & Pick<PackageOrder, 'settings' | 'theme' | 'logo'>;

async function prepare(order: Order, root: string): Promise<Result<Prepared, string>> {
  const outline = await readBytes(join(root, 'course.json'));
  if (!outline.ok) return outline;
  const course = parseCourse(toText(outline.value));
  if (!course.ok) return course;
  const file = order.config === null ? null : await readBytes(order.config);
  if (file !== null && !file.ok) return file;
  const settings = readSettings(file === null ? null : toText(file.value), order.given);
  if (!settings.ok) return settings;
  // Names in the file are seen from the file; names behind flags from where the command runs.
  const locate = (name: 'theme' | 'logo'): string | null => {
    const path = settings.value[name];
    if (path === undefined) return null;
    return order.config !== null && order.given[name] === undefined ? resolve(dirname(order.config), path) : path;
  };
  const [theme, logo] = await Promise.all([readNamed(locate('theme')), readNamed(locate('logo'))]);
  if (!theme.ok) return theme;
  if (!logo.ok) return logo;
  const css = theme.value === null ? null : { name: theme.value.name, css: toText(theme.value.bytes) };
  return succeed({ course: course.value, settings: settings.value, theme: css, logo: logo.value });
}

async function readNamed(file: string | null): Promise<Result<{ name: string; bytes: Uint8Array } | null, string>> {
  if (file === null) return succeed(null);
  const bytes = await readBytes(file);
  return bytes.ok ? succeed({ name: basename(file), bytes: bytes.value }) : bytes;
}

async function readBytes(file: string): Promise<Result<Uint8Array, string>> {
  try {
    return succeed(await readFile(file));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail(isMissing ? `The file ${file} does not exist.` : `The file ${file} cannot be read: ${String(error)}.`);
  }
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function hasLessons(course: CourseFile, edition: string): boolean {
  return course.editions.some(({ id, lessons }) => id === edition && lessons.length > 0);
}

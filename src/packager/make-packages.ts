/** From an order to packages on disk. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Order } from './arguments.ts';
import { parseConfig, parseCourse, type CourseFile, type PackageConfig } from './course-file.ts';
import { planPackage, type PackageOrder } from './plan.ts';
import { describeProblem } from './problems.ts';
import { readSite } from './site.ts';
import { writeZip } from './write-zip.ts';

export type Made = Readonly<{ file: string; bytes: number }>;

/** Makes every package of the order from the site in `root`, telling each as it is done; or says, in sentences, what stands in the way. */
export async function makePackages(
  order: Order,
  root: string,
  tell: (made: Made) => void,
): Promise<Result<readonly Made[], readonly string[]>> {
  const prepared = await prepare(order, root);
  if (!prepared.ok) return fail([prepared.problem]);
  const { course, theme, config } = prepared.value;
  const wanted = order.isAll ? order.wanted.filter(({ edition }) => hasLessons(course, edition)) : order.wanted;
  const site = await readSite(root);
  const made: Made[] = [];
  for (const { format, edition } of wanted) {
    const plan = planPackage(site, course, { format, edition, theme, config });
    if (!plan.ok) return fail(plan.problem.map(describeProblem));
    const file = join(order.out, `${plan.value.name}.zip`);
    const done = { file, bytes: await writeZip(plan.value, root, file) };
    made.push(done);
    tell(done);
  }
  return made.length === 0
    ? fail(['No edition of this course has lessons yet, so there is nothing to package.'])
    : succeed(made);
}

type Prepared = Readonly<{ course: CourseFile; theme: PackageOrder['theme']; config: PackageConfig }>;

async function prepare(order: Order, root: string): Promise<Result<Prepared, string>> {
  const outline = await readText(join(root, 'course.json'));
  if (!outline.ok) return outline;
  const course = parseCourse(outline.value);
  if (!course.ok) return course;
  const css = order.theme === null ? null : await readText(order.theme);
  if (css !== null && !css.ok) return css;
  const config = await readConfig(order.config);
  if (!config.ok) return config;
  const theme = order.theme === null || css === null ? null : { name: basename(order.theme), css: css.value };
  return succeed({ course: course.value, theme, config: config.value });
}

async function readConfig(file: string | null): Promise<Result<PackageConfig, string>> {
  if (file === null) return succeed({});
  const text = await readText(file);
  return text.ok ? parseConfig(text.value) : text;
}

async function readText(file: string): Promise<Result<string, string>> {
  try {
    return succeed(await readFile(file, 'utf8'));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail(isMissing ? `The file ${file} does not exist.` : `The file ${file} cannot be read: ${String(error)}.`);
  }
}

function hasLessons(course: CourseFile, edition: string): boolean {
  return course.editions.some(({ id, lessons }) => id === edition && lessons.length > 0);
}

/** The real packages of the real build, read back from the finished archives. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Format } from '../../src/packager/arguments.ts';
import { parseCourse } from '../../src/packager/course-file.ts';
import { makePackages } from '../../src/packager/make-packages.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const root = join(project, 'dist', 'client');

/** Where the built site is; builds it when there is none. */
export async function builtSiteRoot(): Promise<string> {
  if (!existsSync(join(root, 'course.json'))) await promisify(execFile)('npm', ['run', 'build'], { cwd: project });
  return root;
}

/** The files of the package for klantmanagers in this format, with the settings `given`. */
export async function unpackPackage(
  format: Format,
  given: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, Uint8Array>> {
  await builtSiteRoot();
  const out = await mkdtemp(join(tmpdir(), 'vknz-package-'));
  try {
    const wanted = [{ format, edition: 'klantmanager' }] as const;
    const made = await makePackages({ wanted, isAll: false, given, config: null, out }, root, () => undefined);
    if (!made.ok) throw new Error(made.problem.join('\n'));
    return unzipSync(await readFile(made.value[0]?.file ?? ''));
  } finally {
    await rm(out, { recursive: true });
  }
}

/** The lesson that the tests do from beginning to end. */
const lessonPath = 'klantmanager/lessen/deel-2/raakmomenten-herkennen.html';

/** A package with one lesson, so that finishing that lesson is finishing the course, however much the course grows. */
export async function unpackOneLesson(
  format: Format,
  given: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, Uint8Array>> {
  const outline = parseCourse(await readFile(join(await builtSiteRoot(), 'course.json'), 'utf8'));
  if (!outline.ok) throw new Error(outline.problem);
  const lessons = outline.value.editions.find(({ id }) => id === 'klantmanager')?.lessons ?? [];
  const without = lessons.filter(({ path }) => path !== lessonPath).map(({ code }) => code);
  return unpackPackage(format, { ...(without.length === 0 ? {} : { without }), ...given });
}

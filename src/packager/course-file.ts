/** The files that say what the course is: the outline the build leaves behind, and what an organisation wants to be called. */
import { z } from 'zod';
import { fail, succeed, type Result } from '#domain/result.ts';

const path = z.string().regex(/^[^/].*\.html$/);

const courseSchema = z.object({
  title: z.string().min(1),
  revision: z.string().min(1),
  editions: z.array(
    z.object({
      id: z.string().min(1),
      title: z.string().min(1),
      home: path,
      launch: path,
      lessons: z.array(z.object({ code: z.int(), title: z.string(), path, required: z.boolean() })),
    }),
  ),
});

const configSchema = z.strictObject({
  /** Title in the LMS, instead of the course's own. */
  title: z.string().trim().min(3).max(200).optional(),
  /** Who publishes the package. */
  organisation: z.string().trim().min(2).max(200).optional(),
});

export type CourseFile = z.infer<typeof courseSchema>;
export type EditionFile = CourseFile['editions'][number];
export type PackageConfig = z.infer<typeof configSchema>;

/** The outline from the text of `course.json`, or one sentence. */
export function parseCourse(text: string): Result<CourseFile, string> {
  return parseWith(courseSchema, text, 'The outline of the built site (course.json)');
}

/** The configuration from the text of a `--config` file, or one sentence. */
export function parseConfig(text: string): Result<PackageConfig, string> {
  return parseWith(configSchema, text, 'The configuration');
}

function parseWith<T>(schema: z.ZodType<T>, text: string, what: string): Result<T, string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return fail(`${what} is not readable as JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return succeed(parsed.data);
  return fail(
    `${what} is not right: ${parsed.error.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`.trim()).join('; ')}.`,
  );
}

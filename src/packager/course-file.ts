/** The file that says what the course is: the outline the build leaves behind. */
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
      lessons: z.array(
        z.object({
          code: z.int(),
          title: z.string(),
          path,
          required: z.boolean(),
          part: z.string().default(''),
          exercises: z.array(z.int()).default([]),
        }),
      ),
      conversations: z
        .array(
          z.object({
            id: z.string().min(1),
            page: path,
            /** For who has the site itself; nothing in a package can do with them. */
            sitePages: z.array(path),
            lessons: z.array(z.int()),
          }),
        )
        .default([]),
    }),
  ),
});

export type CourseFile = z.infer<typeof courseSchema>;
export type EditionFile = CourseFile['editions'][number];

/** The outline from the text of `course.json`, or one sentence. */
export function parseCourse(text: string): Result<CourseFile, string> {
  return parseWith(courseSchema, text, 'The outline of the built site (course.json)');
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

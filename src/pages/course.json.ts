/** The course in a file: which editions, which lessons, where. The packager reads it. */
import type { APIRoute } from 'astro';
import { conversationsOf, practicesWith } from '#content/conversation-page.ts';
import { lessonPath, lessonsOf, loadCourse, outlineOf, type Course } from '#content/course.ts';
import { editions, type Edition } from '#domain/vocabulary.ts';
import { editionNames, siteName } from '#i18n/nl.ts';
import { version } from '../../package.json';

export const GET: APIRoute = async () => {
  const course = await loadCourse();
  return Response.json({
    title: siteName,
    revision: version,
    editions: editions.map((edition) => ({
      id: edition,
      title: editionNames[edition],
      home: `${edition}/index.html`,
      launch: `${edition}/start.html`,
      lessons: lessonsOf(course, edition).map((lesson) => ({
        code: lesson.data.code,
        title: lesson.data.title,
        path: `${lessonPath(lesson, edition).slice(1)}.html`,
        required: lesson.data.required,
        part: lesson.data.part,
        exercises: outlineOf(course, edition).lessons.find(({ code }) => code === lesson.data.code)?.exercises ?? [],
      })),
      conversations: toConversations(course, edition),
    })),
  });
};

/** Where each conversation is shown, and in which lessons one practises with it. */
function toConversations(course: Course, edition: Edition): readonly object[] {
  return conversationsOf(course, edition).map(({ conversation: { id }, clip, variants }) => {
    const practices = practicesWith(course, edition, id).byLens.flatMap((lens) => lens.practices);
    return {
      id,
      page: `${edition}/gesprekken/${id}.html`,
      sitePages: [clip, ...variants].map((shown) => `${edition}/gesprekken/tijden/${shown.id}.html`),
      lessons: [...new Set(practices.map(({ lesson }) => lesson.data.code))],
    };
  });
}

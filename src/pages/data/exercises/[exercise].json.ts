/** What others saw, or what the answers are: a file of its own per exercise, so that a first pass stays blind. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse, type Exercise } from '#content/course.ts';
import { toKey } from '#content/exercise-page.ts';

export const getStaticPaths = (async () => {
  const course = await loadCourse();
  return [...course.exercises.values()].map((exercise) => ({ params: { exercise: exercise.id }, props: { exercise } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ exercise: Exercise }> = ({ props }) => Response.json(toKey(props.exercise));

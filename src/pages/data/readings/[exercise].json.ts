/** What the others saw in an exercise: a file of its own, so that a first pass stays blind. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse, type Exercise } from '#content/course.ts';
import { toReadings } from '#content/exercise-page.ts';

export const getStaticPaths = (async () => {
  const course = await loadCourse();
  return [...course.exercises.values()].map((exercise) => ({ params: { exercise: exercise.id }, props: { exercise } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ exercise: Exercise }> = ({ props }) => Response.json(toReadings(props.exercise));

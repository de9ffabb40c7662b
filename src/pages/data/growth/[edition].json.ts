/** What the growth page needs of the course; a file of its own, so that no lesson page tells where moments are. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse } from '#content/course.ts';
import { growthOf } from '#content/growth.ts';
import { editions, type Edition } from '#domain/vocabulary.ts';

export const getStaticPaths = (() => editions.map((edition) => ({ params: { edition } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(growthOf(await loadCourse(), params['edition'] as Edition));

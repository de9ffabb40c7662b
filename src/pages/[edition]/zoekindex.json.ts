/** What the search page fetches when somebody searches: the index of this edition. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearchDocuments } from '#content/search.ts';
import { editions, type Edition } from '#domain/vocabulary.ts';
import { buildIndexFile } from '#search/build-index.ts';

export const getStaticPaths = (() => editions.map((edition) => ({ params: { edition } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(buildIndexFile(await loadSearchDocuments(params['edition'] as Edition)));

/** Hands everything under `/api/` to the team server in development; the built site's `main.ts` does so before Astro is asked. */
import type { APIRoute } from 'astro';
import { sharedTeamServer } from '#server/composition.ts';

export const prerender = false;

export const ALL: APIRoute = async ({ request }) => (await sharedTeamServer()).answer(request);

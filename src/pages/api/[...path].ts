/** Everything under `/api/` is the team server's; this route only hands over. */
import type { APIRoute } from 'astro';
import { sharedTeamServer } from '#server/composition.ts';

export const prerender = false;

export const ALL: APIRoute = async ({ request }) => (await sharedTeamServer()).answer(request);

/** What people told of a conversation: once for all exercises that compare with it, and apart, so that a first pass stays blind. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCourse } from '#content/course.ts';
import { toVoices } from '#content/exercise-page.ts';
import type { Conversation } from '#domain/conversation.ts';

export const getStaticPaths = (async () => {
  const { conversations } = await loadCourse();
  return [...conversations.values()].map((conversation) => ({
    params: { conversation: conversation.id },
    props: { conversation },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ conversation: Conversation }> = ({ props }) =>
  Response.json(toVoices(props.conversation));

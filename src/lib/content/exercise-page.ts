/** From checked content to what an exercise page carries, and what it fetches only when comparing. */
import type { ExercisePageData, ExerciseUrls, ReadingsData } from './exercise-data.ts';
import type { Moment } from '#domain/conversation.ts';
import type { Exercise } from './course.ts';

/** Everything for the first, blind pass; nothing of what others saw. */
export function toPageData({ data, conversation, clip }: Exercise): ExercisePageData {
  const { title, notice, provenance, length, width, height, transcript, people } = clip;
  const cast = Object.fromEntries(people.map(({ key, name }) => [key, name]));
  const professional = people.find(({ role }) => role === 'professional')?.name;
  const client = people.find(({ role }) => role === 'client')?.name;
  return {
    code: data.code,
    kind: data.kind,
    title: data.title,
    task: data.task,
    level: data.level,
    minMarks: data.minMarks,
    clip: { title, notice, provenance, length, width, height, transcript, cast },
    names: { ...(professional && { professional }), ...(client && { client }) },
    context: conversation.context,
  };
}

/** Addresses inside the site; the build makes them relative where they stand in the page. */
export function urlsOf({ id, clip }: Exercise): ExerciseUrls {
  const folder = `/clips/${clip.id}`;
  return {
    video: `${folder}/video.mp4`,
    poster: `${folder}/poster.jpg`,
    captions: `${folder}/captions.nl.vtt`,
    descriptions: `${folder}/descriptions.nl.vtt`,
    readings: `/data/readings/${id}.json`,
  };
}

export function toReadings({ conversation, moments }: Exercise): ReadingsData {
  const byId = new Map(conversation.moments.map((moment) => [moment.id, moment]));
  return {
    moments: moments.map((moment) => {
      const { lens, evidence } = byId.get(moment.id) as Moment;
      return { ...moment, lens, evidence };
    }),
    readings: conversation.readings,
    alternatives: conversation.alternatives,
  };
}

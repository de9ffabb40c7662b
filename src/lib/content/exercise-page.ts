/** From checked content to what an exercise page carries, and what it fetches only when comparing or after answering. */
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import { overlaps, type Span } from '#domain/fragment.ts';
import { definitionOf } from '#kinds/definitions.ts';
import type { Exercise } from './course.ts';
import type { AnyExercisePageData, ClipPageData, ClipUrls, ExerciseUrls, VoicesData } from './exercise-data.ts';

/** Everything for the first, blind pass; nothing of what others saw. */
export function toPageData(exercise: Exercise): AnyExercisePageData {
  const { data, scene, others } = exercise;
  const definition = definitionOf(data.kind);
  const own = definition.toOwn(exercise);
  return {
    code: data.code,
    kind: data.kind,
    title: data.title,
    task: data.task,
    clip: definition.showsClip(data) ? toClipData(scene.clip, own) : null,
    others: others.map(({ clip }) => toClipData(clip, own)),
    names: namesOf(scene),
    context: scene.conversation.context,
    own,
  };
}

/** What those who tell their side are called; somebody else in the clip only where a reading is theirs. */
function namesOf({ conversation, clip }: Exercise['scene']): AnyExercisePageData['names'] {
  const named = (role: ClipFacts['people'][number]['role']): readonly string[] =>
    clip.people.filter((person) => person.role === role).map(({ name }) => name);
  const [professional] = named('professional');
  const [client] = named('client');
  const [colleague, ...more] = named('other');
  const isTold = more.length === 0 && conversation.readings.some(({ by }) => by === 'colleague');
  return {
    ...(professional && { professional }),
    ...(client && { client }),
    ...(colleague && isTold && { colleague }),
  };
}

/** What is fetched later. */
export function toKey(exercise: Exercise): unknown {
  return definitionOf(exercise.data.kind).toKey(exercise);
}

/** What the people of a conversation told; fetched later. */
export function toVoices({ readings, alternatives }: Conversation): VoicesData {
  return { readings, alternatives };
}

/** Addresses inside the site; the build makes them relative where they stand in the page. */
export function urlsOf({ id, data, scene, others }: Exercise): ExerciseUrls {
  const shown = definitionOf(data.kind).showsClip(data) ? [scene, ...others] : [];
  const clips = shown.map(({ clip }): [string, ClipUrls] => [clip.id, clipUrls(clip.id)]);
  const voices = definitionOf(data.kind).readsVoices ? `/data/conversations/${scene.conversation.id}.json` : null;
  return { key: `/data/exercises/${id}.json`, voices, clips: Object.fromEntries(clips) };
}

function clipUrls(id: string): ClipUrls {
  const folder = `/clips/${id}`;
  return {
    video: `${folder}/video.mp4`,
    poster: `${folder}/poster.jpg`,
    captions: `${folder}/captions.nl.vtt`,
    descriptions: `${folder}/descriptions.nl.vtt`,
  };
}

function toClipData(clip: ClipFacts, own: unknown): ClipPageData {
  const { id, title, notice, provenance, length, width, height, people } = clip;
  const cast = Object.fromEntries(people.map(({ key, name }) => [key, name]));
  return { id, title, notice, provenance, length, width, height, transcript: linesOf(clip, own), cast };
}

/** No more than the questions are about: the rest may give an answer away. All lines where one watches whole clips. */
function linesOf({ id, transcript }: ClipFacts, own: unknown): ClipPageData['transcript'] {
  if (!asksQuestions(own)) return transcript;
  const spans = own.items.flatMap(({ clip, span }) => (clip === id && span !== null ? [span] : []));
  return transcript.filter((line) => spans.some((span) => overlaps(line, span)));
}

/** Every kind that asks questions has them in `items`, each with its stretch of a clip. */
function asksQuestions(
  own: unknown,
): own is Readonly<{ items: readonly Readonly<{ clip: string | null; span: Span | null }>[] }> {
  return typeof own === 'object' && own !== null && 'items' in own;
}

/** Finds mistakes between content files: unknown ids, numbers used twice, moments too close together. */
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import { timeMoments } from '#domain/timing.ts';
import type { Scene } from '#kinds/definition.ts';
import { definitionOf, type ExerciseData } from '#kinds/definitions.ts';
import type { LessonData } from './lesson-schema.ts';

export type ContentFiles = Readonly<{
  lessons: readonly Readonly<{ id: string; data: LessonData; exercises: readonly string[] }>[];
  exercises: readonly Readonly<{ id: string; data: ExerciseData }>[];
  conversations: ReadonlyMap<string, Conversation>;
  clips: ReadonlyMap<string, ClipFacts>;
  sources: ReadonlyMap<string, unknown>;
}>;

/** Every mistake as `file: what is wrong; remedy`, in a stable order; empty when the content is sound. */
export function findProblems(files: ContentFiles): readonly string[] {
  return [
    ...lessonProblems(files),
    ...sharedCodes(
      files.lessons.map(({ id, data }) => [`lessons/${id}.mdx`, data.code]),
      'lesson',
    ),
    ...sharedCodes(
      files.exercises.map(({ id, data }) => [`exercises/${id}.yaml`, data.code]),
      'exercise',
    ),
    ...sharedCodes(
      [...files.conversations].map(([id, { code }]) => [`conversations/${id}/conversation.yaml`, code]),
      'conversation',
    ),
    ...exerciseProblems(files),
    ...[...files.conversations.values()].flatMap((conversation) => conversationProblems(conversation, files)),
  ];
}

/** A conversation beside one of its clips. Call only on content without problems; throws otherwise. */
export function sceneOf(
  conversation: string,
  clip: string,
  conversations: ContentFiles['conversations'],
  clips: ContentFiles['clips'],
): Scene {
  const found = findScene(conversation, clip, conversations, clips);
  if (found === null)
    throw new Error(`There is no scene of ${conversation} with ${clip}; findProblems must run first.`);
  return found;
}

function findScene(
  conversation: string,
  clip: string,
  conversations: ContentFiles['conversations'],
  clips: ContentFiles['clips'],
): Scene | null {
  const [told, shown] = [conversations.get(conversation), clips.get(clip)];
  if (told === undefined || shown === undefined) return null;
  // Another version of the conversation lacks the cues of what does not happen there.
  const known = new Set(shown.cues.map(({ id }) => id));
  const isOwn = conversation === clip;
  const present = isOwn ? told.moments : told.moments.filter(({ cues }) => cues.every((cue) => known.has(cue)));
  const timed = timeMoments(present, shown.cues);
  return timed.ok ? { conversation: told, clip: shown, moments: timed.value } : null;
}

function lessonProblems({ lessons, exercises, sources }: ContentFiles): readonly string[] {
  const known = new Set(exercises.map(({ id }) => id));
  return lessons.flatMap(({ id, data, exercises: used }) => {
    const file = `src/content/lessons/${id}.mdx`;
    const unknown = used.filter((exercise) => !known.has(exercise));
    const unsourced = data.sources.filter((source) => !sources.has(source));
    return [
      ...unknown.map(
        (exercise) => `${file}: exercise "${exercise}" does not exist; add src/content/exercises/${exercise}.yaml`,
      ),
      ...unsourced.map((source) => `${file}: source "${source}" does not exist; add it to src/content/sources.yaml`),
    ];
  });
}

function sharedCodes(codes: readonly (readonly [file: string, code: number])[], what: string): readonly string[] {
  const first = new Map<number, string>();
  return codes.flatMap(([file, code]) => {
    const other = first.get(code);
    first.set(code, other ?? file);
    if (other === undefined) return [];
    return [`src/content/${file}: code ${code} is also that of ${other}; give this ${what} a number never used before`];
  });
}

function exerciseProblems({ exercises, conversations, clips, lessons }: ContentFiles): readonly string[] {
  const used = new Set(lessons.flatMap((lesson) => lesson.exercises));
  return exercises.flatMap(({ id, data }) => {
    const file = `src/content/exercises/${id}.yaml`;
    const orphan = used.has(id)
      ? []
      : [`${file}: no lesson shows this exercise; add <Oefening id="${id}" /> or remove the file`];
    const definition = definitionOf(data.kind);
    const named = [{ conversation: data.conversation, clip: data.conversation }, ...definition.otherScenes(data)];
    const unknown = [...new Set(named.map(({ conversation }) => conversation))].filter(
      (name) => !conversations.has(name),
    );
    const missing = unknown.map(
      (name) => `${file}: conversation "${name}" does not exist; add it under src/content/conversations`,
    );
    const noClip = named
      .filter(({ conversation, clip }) => clip !== conversation && !clips.has(clip))
      .map(({ clip }) => `${file}: clip "${clip}" does not exist; run: npm run studio -- render ${clip}`);
    const scenes = named.map(({ conversation, clip }) => findScene(conversation, clip, conversations, clips));
    const [scene, ...others] = scenes.filter((found) => found !== null);
    // A missing clip, or one that lacks cues, is told with the conversation.
    if (scene === undefined || others.length + 1 < named.length) return [...orphan, ...missing, ...noClip];
    const own = definition.findProblems({ data, scene, others });
    return [...orphan, ...own.map((problem) => `${file}: ${problem}`)];
  });
}

function conversationProblems(conversation: Conversation, { clips }: ContentFiles): readonly string[] {
  const file = `src/content/conversations/${conversation.id}/conversation.yaml`;
  const clip = clips.get(conversation.id);
  if (clip === undefined)
    return [
      `${file}: public/clips/${conversation.id}/clip.json is missing; run: npm run studio -- render ${conversation.id}`,
    ];
  const timed = timeMoments(conversation.moments, clip.cues);
  const cues = timed.ok
    ? []
    : timed.problem.map(
        ({ moment, unknownCue }) => `${file}: moment "${moment}" names cue "${unknownCue}", which the clip lacks`,
      );
  const moments = new Set(conversation.moments.map(({ id }) => id));
  const named = [
    ...conversation.readings.flatMap((reading) => reading.moments.map(({ moment }) => moment)),
    ...conversation.alternatives.map(({ moment }) => moment),
  ];
  const unknown = [...new Set(named)].filter((moment) => !moments.has(moment));
  return [...cues, ...unknown.map((moment) => `${file}: moment "${moment}" does not exist in this conversation`)];
}

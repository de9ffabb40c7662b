/** Finds mistakes between content files: unknown ids, numbers used twice, moments too close together. */
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import { overlappingMoments, type TimedMoment } from '#domain/match.ts';
import { timeMoments } from '#domain/timing.ts';
import type { ExerciseData } from './exercise-schema.ts';
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

/** Moments with their times. Call only on content without problems; throws otherwise. */
export function timeOf(conversation: Conversation, clip: ClipFacts): readonly TimedMoment[] {
  const timed = timeMoments(conversation.moments, clip.cues);
  if (!timed.ok)
    throw new Error(`Moments of ${conversation.id} name cues that its clip lacks; findProblems must run first.`);
  return timed.value;
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
    const conversation = conversations.get(data.conversation);
    const orphan = used.has(id)
      ? []
      : [`${file}: no lesson shows this exercise; add <Oefening id="${id}" /> or remove the file`];
    if (conversation === undefined) {
      const missing = `${file}: conversation "${data.conversation}" does not exist; add it under src/content/conversations`;
      return [...orphan, missing];
    }
    // A missing clip, or one that lacks cues, is told with the conversation.
    const timed = timeMoments(conversation.moments, clips.get(data.conversation)?.cues ?? []);
    if (!timed.ok) return orphan;
    const crowded = overlappingMoments(timed.value, data.level).map(
      ([a, b]) =>
        `${file}: moments "${a}" and "${b}" are too close for level ${data.level}; merge or move one, or choose a sharper level`,
    );
    return [...orphan, ...crowded];
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

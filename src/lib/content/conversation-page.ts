/** From checked content to what the pages about a conversation show: who, which lessons, and who marked which moment. */
import type { ClipFacts } from '#domain/clip.ts';
import { coders, type Coder, type Conversation, type Moment } from '#domain/conversation.ts';
import { agreementOfCoders, timeCodings, type CoderAgreement } from '#domain/reference.ts';
import { timeMoments } from '#domain/timing.ts';
import { lenses, type Edition, type Lens, type Perspective, type Signal } from '#domain/vocabulary.ts';
import type { Course, Exercise, Lesson } from './course.ts';

/** Somebody in the clip; `by` tells whose reading is theirs, `as` what they are called where the usual word does not fit. */
export type PersonInClip = Readonly<{ name: string; by: Perspective | null; as: string | null }>;

/** A moment with its time in the clip, and under which signals each coder marked it; none where they did not. */
export type CodedMoment = Moment &
  Readonly<{ start: number; end: number; seen: readonly Readonly<{ by: Coder; signals: readonly Signal[] }>[] }>;

export type ConversationPage = Readonly<{
  conversation: Conversation;
  clip: ClipFacts;
  /** Clips of the same conversation in which one action differs. */
  variants: readonly ClipFacts[];
  people: readonly PersonInClip[];
  /** In clip order. */
  moments: readonly CodedMoment[];
  agreement: CoderAgreement | null;
}>;

/** All conversations of an edition, in the order of their numbers. */
export function conversationsOf(course: Course, edition: Edition): readonly ConversationPage[] {
  return [...course.conversations.values()]
    .filter(({ editions }) => editions.includes(edition))
    .toSorted((a, b) => a.code - b.code)
    .map((conversation) => toConversationPage(conversation, course.clips));
}

/** Call only on content without problems; throws otherwise. */
export function toConversationPage(
  conversation: Conversation,
  clips: ReadonlyMap<string, ClipFacts>,
): ConversationPage {
  const clip = clips.get(conversation.id);
  if (clip === undefined) throw new Error(`There is no clip of ${conversation.id}; findProblems must run first.`);
  const marks = timeCodings(conversation.codings, clip.cues);
  return {
    conversation,
    clip,
    variants: [...clips.values()].filter(({ variantOf }) => variantOf?.clip === conversation.id),
    people: peopleOf(conversation, clip),
    moments: codedMoments(conversation, clip),
    agreement: marks.ok ? agreementOfCoders(marks.value, clip.length) : null,
  };
}

/** An exercise with a conversation, and the lesson in which it stands. */
export type Practice = Readonly<{ lesson: Lesson; exercise: Exercise }>;

/** Where to practise with the conversation in this edition. */
export type Practices = Readonly<{
  /** The lesson with most exercises on it; of equals the first. `null`: none has any. */
  main: Lesson | null;
  /** Lead questions in their usual order, each with its exercises in the order of the course; none without. */
  byLens: readonly Readonly<{ lens: Lens; practices: readonly Practice[] }>[];
}>;

/** Every exercise of this edition that shows the conversation, by lead question. */
export function practicesWith(course: Course, edition: Edition, conversation: string): Practices {
  const shows = ({ scene, others }: Exercise): boolean =>
    [scene, ...others].some((shown) => shown.conversation.id === conversation);
  const lessons = course.lessons.filter(({ data }) => data.editions.includes(edition));
  const practices = lessons.flatMap((lesson) =>
    lesson.exercises.flatMap((id): readonly Practice[] => {
      const exercise = course.exercises.get(id);
      return exercise !== undefined && shows(exercise) ? [{ lesson, exercise }] : [];
    }),
  );
  const counts = new Map<Lesson, number>();
  for (const { lesson } of practices) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  const main = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  const byLens = lenses.map((lens) => ({
    lens,
    practices: practices.filter(({ exercise }) => exercise.data.lens === lens),
  }));
  return { main, byLens: byLens.filter(({ practices: found }) => found.length > 0) };
}

const perspectiveOfRole = { professional: 'professional', client: 'client', other: 'colleague' } as const;

function peopleOf({ readings }: Conversation, { people }: ClipFacts): readonly PersonInClip[] {
  const others = people.filter(({ role }) => role === 'other').length;
  return people.map(({ name, role }) => {
    // Of two others nobody can tell here whose reading it is.
    const reading =
      role === 'other' && others > 1 ? undefined : readings.find(({ by }) => by === perspectiveOfRole[role]);
    const by = role === 'other' && reading === undefined ? null : perspectiveOfRole[role];
    return { name, by, as: reading?.as ?? null };
  });
}

function codedMoments({ id, moments, codings }: Conversation, { cues }: ClipFacts): readonly CodedMoment[] {
  const timed = timeMoments(moments, cues);
  if (!timed.ok) throw new Error(`A moment of ${id} has no time; findProblems must run first.`);
  return timed.value.map(({ id: moment, start, end }) => {
    const told = moments.find((other) => other.id === moment) as Moment;
    const seen = coders.flatMap((by) => {
      const own = codings.filter((coding) => coding.by === by);
      if (own.length === 0) return [];
      const marks = own.flatMap((coding) => coding.marks).filter(({ cue }) => told.cues.includes(cue));
      return [{ by, signals: [...new Set(marks.map(({ signal }) => signal))] }];
    });
    return { ...told, start, end, seen };
  });
}

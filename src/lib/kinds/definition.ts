/** What a kind of exercise is: how its content is written, checked, and brought to the page. Used while the site is built. */
import type { z } from 'zod';
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { ExerciseKind } from '#domain/exercise.ts';
import type { ExerciseGrowth } from '#domain/growth/growth-data.ts';
import type { TimedMoment } from '#domain/match.ts';

/** A conversation with the clip at hand, and its moments with the times of that clip. */
export type Scene = Readonly<{ conversation: Conversation; clip: ClipFacts; moments: readonly TimedMoment[] }>;

/** One exercise's content and where it plays: its own conversation, and others that it names. */
export type Staged<Data> = Readonly<{ data: Data; scene: Scene; others: readonly Scene[] }>;

/** Names a clip beside the conversation's own: that of another conversation, or another version of this one. */
export type OtherScene = Readonly<{ conversation: string; clip: string }>;

export type ExerciseDefinition<Data, Own, Key> = Readonly<{
  kind: ExerciseKind;
  schema: z.ZodType<Data>;
  /** Whether there is anything to play; without it the page carries no clip. */
  showsClip: (data: Data) => boolean;
  /** Further clips that the exercise shows. */
  otherScenes: (data: Data) => readonly OtherScene[];
  /** Whether comparing also shows what the people of the conversation told; that is fetched once for all exercises with it. */
  readsVoices: boolean;
  /** What the page carries from the start: nothing that others saw, no answers. */
  toOwn: (staged: Staged<Data>) => Own;
  /** What is fetched when comparing or after answering. */
  toKey: (staged: Staged<Data>) => Key;
  /**
   * What a learner's own growth page reads from saved states; `null` where the kind says nothing about growth. The scoring
   * rules carry on three things beyond an exercise: moments seen (5.6, 5.11), what one calls a signal (5.8), and how sure one
   * is (5.10).
   */
  toGrowth: (staged: Staged<Data>) => ExerciseGrowth;
  /** Mistakes that only show beside the conversation, each as `what is wrong; remedy`. */
  findProblems: (staged: Staged<Data>) => readonly string[];
}>;

/** Fills in what most kinds leave out. */
export function defineExercise<Data, Own, Key>(
  definition: Pick<ExerciseDefinition<Data, Own, Key>, 'kind' | 'schema' | 'toOwn' | 'toKey'> &
    Partial<ExerciseDefinition<Data, Own, Key>>,
): ExerciseDefinition<Data, Own, Key> {
  return {
    showsClip: () => true,
    otherScenes: () => [],
    readsVoices: false,
    toGrowth: () => null,
    findProblems: () => [],
    ...definition,
  };
}

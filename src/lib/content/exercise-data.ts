/** What an exercise page carries for its workbench, and what is fetched only when comparing or after answering. */
import type { Provenance, TranscriptLine } from '#domain/clip.ts';
import type { Alternative, PersonReading } from '#domain/conversation.ts';
import type { ExerciseKind } from '#domain/exercise.ts';
import type { TimedMoment } from '#domain/match.ts';
import type { Lens, Perspective } from '#domain/vocabulary.ts';

/** A clip as the player needs it. */
export type ClipPageData = Readonly<{
  id: string;
  title: string;
  notice: string;
  provenance: Provenance;
  /** Seconds. */
  length: number;
  width: number;
  height: number;
  /** The lines that may be seen before anything was answered. */
  transcript: readonly TranscriptLine[];
  /** Names by cast key. */
  cast: Readonly<Record<string, string>>;
}>;

/**
 * In the page from the start; holds nothing about what others saw. `own`: what this kind of exercise adds. `Shown`: a clip,
 * or `null` in an exercise that shows none.
 */
export type ExercisePageData<Own = unknown, Shown extends ClipPageData | null = ClipPageData> = Readonly<{
  code: number;
  kind: ExerciseKind;
  title: string;
  task: string;
  clip: Shown;
  /** Further clips, where an exercise shows more than one. */
  others: readonly ClipPageData[];
  /** Who is who, for the lanes. */
  names: Readonly<Partial<Record<Perspective, string>>>;
  context: string;
  own: Own;
}>;

/** With a clip or without. */
export type AnyExercisePageData = ExercisePageData<unknown, ClipPageData | null>;

/** Addresses of one clip, relative to the page, as the build wrote them. */
export type ClipUrls = Readonly<Record<'video' | 'poster' | 'captions' | 'descriptions', string>>;
export type ExerciseUrls = Readonly<{
  /** What is fetched later. */
  key: string;
  /** What the people of the conversation told, in a file that exercises share; `null` where comparing does not show it. */
  voices: string | null;
  /** By clip id; empty in an exercise that shows none. */
  clips: Readonly<Record<string, ClipUrls>>;
}>;

/** What could be seen in a clip. */
export type MomentsData = Readonly<{
  moments: readonly (TimedMoment & Readonly<{ code: number; lens: Lens; evidence: string }>)[];
}>;

/** What people told of a conversation. */
export type VoicesData = Readonly<{ readings: readonly PersonReading[]; alternatives: readonly Alternative[] }>;

/** What the others saw: loaded when the learner compares, never before. */
export type ReadingsData = MomentsData & VoicesData;

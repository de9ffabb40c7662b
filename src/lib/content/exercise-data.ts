/** What an exercise page carries for its workbench, and what is fetched only when comparing. */
import type { Provenance, TranscriptLine } from '#domain/clip.ts';
import type { Alternative, PersonReading } from '#domain/conversation.ts';
import type { Level, TimedMoment } from '#domain/match.ts';
import type { Lens, Perspective } from '#domain/vocabulary.ts';

/** In the page from the start; holds nothing about what others saw. */
export type ExercisePageData = Readonly<{
  code: number;
  kind: 'spot';
  title: string;
  task: string;
  level: Level;
  minMarks: number;
  clip: Readonly<{
    title: string;
    notice: string;
    provenance: Provenance;
    /** Seconds. */
    length: number;
    width: number;
    height: number;
    transcript: readonly TranscriptLine[];
    /** Names by cast key. */
    cast: Readonly<Record<string, string>>;
  }>;
  /** Who is who, for the lanes. */
  names: Readonly<Partial<Record<Perspective, string>>>;
  context: string;
}>;

/** Addresses relative to the page, as the build wrote them. */
export type ExerciseUrls = Readonly<Record<'video' | 'poster' | 'captions' | 'descriptions' | 'readings', string>>;

/** What the others saw: loaded when the learner compares, never before. */
export type ReadingsData = Readonly<{
  moments: readonly (TimedMoment & Readonly<{ lens: Lens; evidence: string }>)[];
  readings: readonly PersonReading[];
  alternatives: readonly Alternative[];
}>;

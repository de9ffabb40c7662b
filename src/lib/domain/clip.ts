/** A clip as the course sees it: how long it is, what can be seen when, and who made it. Times are seconds in the clip. */

/** What kind of visible or audible event a cue is. */
export const cueKinds = [
  'gaze',
  'posture',
  'gesture',
  'silence',
  'sigh',
  'voice',
  'word-body',
  'approach',
  'action',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** One thing that can be seen or heard, described without meaning. Exercises refer to it by id, never by time. */
export type Cue = Readonly<{
  id: string;
  start: number;
  end: number;
  who: string;
  kind: CueKind;
  /** Neutral Dutch wording of what camera and microphone register. */
  see: string;
}>;

/** One spoken line or described pause of the transcript, in order. */
export type TranscriptLine = Readonly<{
  start: number;
  end: number;
  /** Key of the cast; `null` for a description of what is seen. */
  who: string | null;
  text: string;
}>;

/** Where a clip comes from; shown in the player. */
export type Provenance = 'animation' | 'animation-with-voices' | 'acted';

/** `clip.json` beside a clip's media: everything the course needs to know about it. Written by the studio. */
export type ClipFacts = Readonly<{
  version: 1;
  id: string;
  title: string;
  /** "Fictief gesprek…": shown with the clip, always. */
  notice: string;
  provenance: Provenance;
  /** Seconds. */
  length: number;
  width: number;
  height: number;
  people: readonly Readonly<{ key: string; name: string; role: 'professional' | 'client' | 'other' }>[];
  cues: readonly Cue[];
  transcript: readonly TranscriptLine[];
  /** SHA-256 of the screenplay and of the renderer's sources: tells when a new render is due. */
  madeFrom: Readonly<{ screenplay: string; renderer: string }>;
  /** Delivered files with their size in bytes and SHA-256. */
  files: Readonly<Record<string, Readonly<{ bytes: number; sha256: string }>>>;
}>;

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

/** The strip of small pictures for the timeline: one row, the first at 0 s. */
export type Thumbs = Readonly<{
  file: string;
  /** Seconds between two pictures. */
  every: number;
  count: number;
  /** Pixels of one picture. */
  width: number;
  height: number;
}>;

/** Where a chapter begins, and what it is called. */
export type Chapter = Readonly<{ start: number; title: string }>;

/** What makes a clip the second version of another one: the same conversation in which one action differs. */
export type Variant = Readonly<{
  /** Id of the clip whose conversation this is. */
  clip: string;
  /** One sentence: what is done differently. */
  difference: string;
  /** The moment in the other clip at which this one begins, and the moment in this clip from which it differs. Seconds. */
  begin: number;
  differs: number;
}>;

/**
 * Everything the course needs to know about a clip: `clip.json` beside its media, with the cues of `cues.json`. Written by the
 * studio. Cues have a file of their own so that another recording can bring its own times.
 */
export type ClipFacts = Readonly<{
  version: 2;
  id: string;
  title: string;
  /** "Fictief gesprek…": shown with the clip, always. */
  notice: string;
  provenance: Provenance;
  /** `null` for the first version of a conversation. */
  variantOf: Variant | null;
  /** Seconds. */
  length: number;
  width: number;
  height: number;
  people: readonly Readonly<{ key: string; name: string; role: 'professional' | 'client' | 'other' }>[];
  cues: readonly Cue[];
  transcript: readonly TranscriptLine[];
  /** In order; empty where a clip has none. */
  chapters: readonly Chapter[];
  /** `null` where there is no strip. */
  thumbs: Thumbs | null;
  /** SHA-256 of the screenplay and of the renderer's sources: tells when a new render is due. */
  madeFrom: Readonly<{ screenplay: string; renderer: string }>;
  /** Delivered files but `clip.json` and `cues.json`, with their size in bytes and SHA-256. */
  files: Readonly<Record<string, Readonly<{ bytes: number; sha256: string }>>>;
}>;

/** Names of the files that a clip can have; the first five are always there. */
export const clipFiles = {
  video: 'video.mp4',
  lite: 'video-lite.mp4',
  poster: 'poster.jpg',
  captions: 'captions.nl.vtt',
  descriptions: 'descriptions.nl.vtt',
  /** The same clip with other camera positions: the same clock and sound. */
  cuts: 'video-cuts.mp4',
  chapters: 'chapters.nl.vtt',
  thumbs: 'thumbs.jpg',
} as const;

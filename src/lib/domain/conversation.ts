/** A sample conversation: its moments, and how the people in it and a coach read them. Content, not code, fills these. */
import type { Edition, Lens, Perspective, Signal } from './vocabulary.ts';

/** How sure the makers are that a moment matters: `core` two of three coders, `possible` one, `neutral` looks like one but is not. */
export type MomentWeight = 'core' | 'possible' | 'neutral';

/** A moment in a conversation that matters. Its time is that of its cues, so that another recording can replace the clip. */
export type Moment = Readonly<{
  id: string;
  /** Author-given number in saved states; unique in its conversation, never reused. */
  code: number;
  /** Cue ids; the moment runs from the first cue's start to the last cue's end. */
  cues: readonly string[];
  weight: MomentWeight;
  signal: Signal;
  lens: Lens;
  /** What is visible or audible, in Dutch, without meaning. */
  evidence: string;
}>;

/** What one person says about the conversation afterwards. */
export type PersonReading = Readonly<{
  by: Perspective;
  /** What this person is called where the usual word does not fit: "teamleider", "arbeidsdeskundige". */
  as?: string | undefined;
  /** The account of the whole conversation, in that person's own voice. */
  account: string;
  /** Per moment what it was for them; not everyone noticed every moment. */
  moments: readonly Readonly<{ moment: string; text: string }>[];
}>;

/** Another way to act at one moment. */
export type Alternative = Readonly<{
  id: string;
  moment: string;
  /** What the professional could say or do instead. */
  text: string;
  /** What it may change for the client, and what it may cost. */
  effect: string;
  /** 2 fits all three lead questions, 1 partly, 0 not; steers the wording of feedback only. */
  fit: 0 | 1 | 2;
}>;

/** From where a coder looked. */
export const coders = ['coach', 'researcher', 'client-experience'] as const;
export type Coder = (typeof coders)[number];

/** One coder's marks of the clip, made without seeing those of the others. */
export type Coding = Readonly<{
  by: Coder;
  /** How this coder looked, and from what; shown on the coach's page. */
  basis: string;
  /** Cues, not times: a mark is at the start of its cue. */
  marks: readonly Readonly<{ cue: string; signal: Signal }>[];
}>;

export type Conversation = Readonly<{
  id: string;
  /** Author-given number in the compact state; never reused. */
  code: number;
  title: string;
  editions: readonly Edition[];
  lens: Lens;
  /** One sentence for the card of this conversation. */
  summary: string;
  /** What to know beforehand where a conversation is heavy. */
  contentNote?: string | undefined;
  /** Who, where, what it is about: read before watching. */
  context: string;
  moments: readonly Moment[];
  /** What the weights of the moments follow from: see `reference.ts`. */
  codings: readonly Coding[];
  readings: readonly PersonReading[];
  alternatives: readonly Alternative[];
}>;

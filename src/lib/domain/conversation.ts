/** A sample conversation: its moments, and how the people in it and a coach read them. Content, not code, fills these. */
import type { Edition, Lens, Perspective, Signal } from './vocabulary.ts';

/** How sure the makers are that a moment matters: `core` two of three coders, `possible` one, `neutral` looks like one but is not. */
export type MomentWeight = 'core' | 'possible' | 'neutral';

/** A moment in a conversation that matters. Its time is that of its cues, so that another recording can replace the clip. */
export type Moment = Readonly<{
  id: string;
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

export type Conversation = Readonly<{
  id: string;
  /** Author-given number in the compact state; never reused. */
  code: number;
  title: string;
  editions: readonly Edition[];
  lens: Lens;
  /** Who, where, what it is about: read before watching. */
  context: string;
  moments: readonly Moment[];
  readings: readonly PersonReading[];
  alternatives: readonly Alternative[];
}>;

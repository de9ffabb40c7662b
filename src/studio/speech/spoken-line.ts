/** What a voice delivers: a sound, and when which phone sounds, so that lips and gestures can follow. */

/** Seconds from the start of the line. */
export type SpokenPhone = Readonly<{ phone: string; start: number; duration: number }>;

export type SpokenLine = Readonly<{
  /** Seconds. */
  duration: number;
  phones: readonly SpokenPhone[];
  /** Moments at which a stressed word begins, seconds from the start. */
  accents: readonly number[];
  /** Path of a mono sound file, or `null` when there is nothing to hear. */
  sound: string | null;
}>;

/** Delivery of a line: `rate` and `range` 1 is normal, `shift` in semitones. */
export type Delivery = Readonly<{ rate: number; range: number; shift: number }>;

export type VoiceSpec = Readonly<{
  database: 'nl2' | 'nl3';
  /** Base frequency in hertz. */
  pitch: number;
  /** Voice frequency for mbrola: above 16000 a smaller throat, below it a larger one. */
  formant: number;
}>;

export type LineRequest = Readonly<{
  id: string;
  text: string;
  voice: VoiceSpec;
  delivery: Delivery;
  file: string | null;
}>;

/** Turns a line into sound and timing. */
export type Speak = (request: LineRequest) => SpokenLine;

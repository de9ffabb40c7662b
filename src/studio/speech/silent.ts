/**
 * The `silent` voice: no sound, a fixed time per letter. It lays out a screenplay where no speech tools are installed,
 * so that its beats, captions and cues can be looked at and tested.
 */
import { splitIntoPhrases } from './markup.ts';
import type { LineRequest, SpokenLine, SpokenPhone } from './spoken-line.ts';

const secondsPerLetter = 0.062;

/** Lays out one line without sound. */
export function speakSilently(request: LineRequest): SpokenLine {
  const phones: SpokenPhone[] = [];
  const accents: number[] = [];
  let now = 0;
  for (const phrase of splitIntoPhrases(request.text)) {
    for (const word of phrase.words) {
      if (word.isStressed) accents.push(now);
      for (const letter of word.text) {
        const duration = secondsPerLetter / request.delivery.rate;
        phones.push({ phone: letter, start: now, duration });
        now += duration;
      }
    }
    now += phrase.pause;
  }
  return { duration: now, phones, accents, sound: null };
}

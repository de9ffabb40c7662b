/** A line as a list of phones with length and pitch: everything a diphone voice needs, and what lips and head need. */
import type { SpellOut } from './letters.ts';
import { splitIntoPhrases, type Phrase } from './markup.ts';
import { durationsOf } from './durations.ts';
import { melodyOf, type TimedPhone } from './melody.ts';
import { phonesOfPhrase } from './sandhi.ts';
import type { Delivery, SpokenPhone, VoiceSpec } from './spoken-line.ts';

/** Milliseconds, and `[percent, hertz]` pairs. */
export type PlannedPhone = Readonly<{ phone: string; duration: number; pitch: readonly (readonly [number, number])[] }>;
export type SpeechPlan = Readonly<{ phones: readonly PlannedPhone[]; accents: readonly number[] }>;

const edgeSilence = 60;

/** Plans a line. Times of accents in seconds. */
export function planSpeech(text: string, voice: VoiceSpec, delivery: Delivery, spellOut: SpellOut): SpeechPlan {
  const phrases = splitIntoPhrases(text);
  const phones: PlannedPhone[] = [silence(edgeSilence)];
  const accents: number[] = [];
  let now = edgeSilence;
  phrases.forEach((phrase, index) => {
    // Every next phrase starts a little lower.
    const shift = delivery.shift - (index > 0 ? 0.6 : 0);
    const timed = timePhrase(phrase, spellOut, voice, delivery);
    const melody = melodyOf(timed, phrase.end, { ...delivery, shift }, voice.pitch);
    for (const phone of timed) {
      if (phone.isAccented) accents.push((now + phone.start) / 1000);
      const pitch = ([0, 33, 66, 100] as const).map((percent): readonly [number, number] => [
        percent,
        Math.round(melody(phone.start + (phone.duration * percent) / 100)),
      ]);
      phones.push({ phone: phone.name, duration: phone.duration, pitch });
    }
    now += timed.reduce((sum, phone) => sum + phone.duration, 0);
    const pause = pauseAfter(phrase, index === phrases.length - 1, delivery.rate);
    if (pause > 0) phones.push(silence(pause));
    now += pause;
  });
  return { phones: [...phones, silence(edgeSilence)], accents };
}

function silence(duration: number): PlannedPhone {
  return { phone: '_', duration, pitch: [] };
}

function pauseAfter(phrase: Phrase, isLast: boolean, rate: number): number {
  if (isLast) return phrase.pause > 0 ? 80 : 0;
  return Math.round((phrase.pause * 1000) / Math.sqrt(rate)) || 30;
}

function timePhrase(phrase: Phrase, spellOut: SpellOut, voice: VoiceSpec, delivery: Delivery): readonly TimedPhone[] {
  const phones = phonesOfPhrase(phrase, spellOut, voice.database);
  const durations = durationsOf(phones, phrase.end, delivery.rate);
  let start = 0;
  return phones.map((phone, i) => {
    const duration = durations[i] ?? 0;
    const timed = { ...phone, start, duration };
    start += duration;
    return timed;
  });
}

/** When which phone sounds, seconds from the start of the line. */
export function timesOf(phones: readonly PlannedPhone[]): readonly SpokenPhone[] {
  let start = 0;
  return phones.map(({ phone, duration }) => {
    const timed = { phone, start: start / 1000, duration: duration / 1000 };
    start += duration;
    return timed;
  });
}

/** A recorded voice instead of a synthetic one: the line lasts as long as the recording, the lips follow its voiced parts. */
import type { SpokenLine, SpokenPhone } from './spoken-line.ts';

const windowSeconds = 0.01;

/** Fits planned phones to a recording. `samples` are -1 to 1. */
export function fitToRecording(
  plan: Readonly<{ phones: readonly SpokenPhone[]; accents: readonly number[] }>,
  samples: Float32Array,
  sampleRate: number,
  sound: string,
): SpokenLine {
  const voiced = findVoicedWindows(samples, sampleRate);
  const phones = plan.phones.filter((phone) => phone.phone !== '_');
  const needed = phones.reduce((sum, phone) => sum + phone.duration, 0) || 1;
  const timeAt = (share: number): number =>
    (voiced[Math.min(voiced.length - 1, Math.floor(share * voiced.length))] ?? 0) * windowSeconds;
  let spent = 0;
  const fitted = phones.map((phone) => {
    const start = timeAt(spent / needed);
    spent += phone.duration;
    const end = timeAt(Math.min(0.9999, spent / needed));
    return { phone: phone.phone, start, duration: Math.max(0.03, end - start) };
  });
  const accents = plan.accents.map((accent) => {
    const index = phones.findIndex((phone) => phone.start >= accent - 1e-6);
    return fitted[index]?.start ?? 0;
  });
  return { duration: samples.length / sampleRate, phones: fitted, accents, sound };
}

/** Indices of the 10 ms windows in which somebody speaks; gaps under 0.12 s are bridged. */
export function findVoicedWindows(samples: Float32Array, sampleRate: number): readonly number[] {
  const size = Math.round(windowSeconds * sampleRate);
  const loud: boolean[] = [];
  for (let from = 0; from + size <= samples.length; from += size) {
    const energy = samples.subarray(from, from + size).reduce((sum, x) => sum + x * x, 0);
    loud.push(Math.sqrt(energy / size) > 0.012);
  }
  return loud.flatMap((isLoud, i) => {
    const isBridged = loud.slice(Math.max(0, i - 12), i).includes(true) && loud.slice(i, i + 12).includes(true);
    return isLoud || isBridged ? [i] : [];
  });
}

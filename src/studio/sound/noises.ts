/** Sounds that are not words, made from filtered noise: a sigh, a short laugh, keys, the room itself. */
import { randomOf } from '../geometry/noise.ts';
import { decibels } from './wave-file.ts';

/** White noise, -1 to 1. */
function noiseOf(seed: number): () => number {
  const random = randomOf(seed);
  return () => random() * 2 - 1;
}

/** Breath in for 0.8 s, out for 1.35 s. */
export function makeSigh(sampleRate: number): Float32Array {
  const noise = noiseOf(77);
  const samples = new Float32Array(Math.round(2.6 * sampleRate));
  let [soft, softer, rumble] = [0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const t = i / sampleRate;
    const inhaled = t < 0.8 ? Math.sin((Math.PI * t) / 0.8) ** 1.5 * 0.28 : 0;
    const u = (t - 0.92) / 1.35;
    const exhaled = u > 0 && u < 1 ? Math.sin(Math.PI * u ** 0.55) ** 1.2 * (1 - 0.35 * u) : 0;
    const brightness = t < 0.85 ? 0.42 : 0.3 - 0.12 * Math.max(0, u);
    soft += brightness * (noise() - soft);
    softer += brightness * (soft - softer);
    rumble += 0.02 * (softer - rumble);
    samples[i] = (softer - rumble) * (inhaled + exhaled);
  }
  return samples;
}

/** Three short breathy bursts with a voice under them, falling in pitch (hertz). */
export function makeLaugh(sampleRate: number, pitch: number): Float32Array {
  const noise = noiseOf(311);
  const samples = new Float32Array(Math.round(1.15 * sampleRate));
  const bursts = [0.04, 0.31, 0.56, 0.79];
  let [breath, phase] = [0, 0];
  for (let i = 0; i < samples.length; i++) {
    const t = i / sampleRate;
    const index = bursts.findLastIndex((start) => t >= start);
    const since = t - (bursts[index] ?? 0);
    const shape =
      index < 0 ? 0 : (1 - index * 0.2) * Math.min(1, since / 0.03) * Math.exp(-(((since - 0.05) / 0.085) ** 2));
    phase += (2 * Math.PI * pitch * (1.35 - 0.12 * index - since)) / sampleRate;
    breath += 0.35 * (noise() - breath);
    const voice =
      0.5 * Math.sin(phase) + 0.28 * Math.sin(2 * phase) + 0.16 * Math.sin(3 * phase) + 0.1 * Math.sin(5 * phase);
    samples[i] = shape * (breath * 0.75 + voice * 0.42);
  }
  return samples;
}

/** Keys for this many seconds: ticks with an uneven rhythm. */
export function makeTyping(sampleRate: number, seconds: number, seed: number): Float32Array {
  const noise = noiseOf(seed);
  const samples = new Float32Array(Math.round((seconds + 0.1) * sampleRate));
  for (let t = 0; t < seconds;) {
    const brightness = 0.25 + 0.2 * Math.abs(noise());
    const loudness = decibels(noise() * 3);
    let tick = 0;
    const from = Math.round(t * sampleRate);
    for (let i = 0; i < 900 && from + i < samples.length; i++) {
      tick += brightness * (noise() - tick);
      const sound = tick * Math.exp(-i / 120) + 0.5 * Math.sin(i * 0.09) * Math.exp(-i / 260);
      samples[from + i] = (samples[from + i] ?? 0) + sound * loudness;
    }
    t += 0.09 + 0.09 * Math.abs(noise()) + (noise() > 0.7 ? 0.22 : 0);
  }
  return samples;
}

/** The quiet of a room, about -60 dB; without it every pause sounds broken. */
export function makeRoomTone(sampleRate: number, count: number): Float32Array {
  const noise = noiseOf(12345);
  const samples = new Float32Array(count);
  const [lowLevel, highLevel, humLevel] = [decibels(-40), decibels(-62), decibels(-70)];
  let [low, high] = [0, 0];
  for (let i = 0; i < count; i++) {
    low += 0.018 * (noise() - low);
    high += 0.12 * (noise() - high);
    samples[i] = low * lowLevel + high * highLevel + Math.sin((i / sampleRate) * 2 * Math.PI * 98) * humLevel;
  }
  return samples;
}

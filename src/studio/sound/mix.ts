/** All sound of a clip in one file: lines at equal loudness, noises, room tone. */
import { execFileSync } from 'node:child_process';
import type { TimedLine, Timeline, TimedSound } from '../timeline/timeline.ts';
import { channelEffects, channelLevels, channelOf, type Channel } from './channels.ts';
import { makeLaugh, makeRoomTone, makeSigh, makeTyping } from './noises.ts';
import { decibels, readWave, writeWave } from './wave-file.ts';

const sampleRate = 24000;
const lineLevel = -21;
const fadeSeconds = 0.25;

/** Mixes into a mono 24 kHz wave file; tempo files go beside the lines. */
export function mixSound(timeline: Timeline, path: string): void {
  const count = Math.ceil((timeline.length + 0.3) * sampleRate);
  const mix = makeRoomTone(sampleRate, count);
  const add = (samples: Float32Array, time: number, factor: number): void => {
    const from = Math.round(time * sampleRate);
    for (let i = 0; i < samples.length; i++) {
      if (from + i >= 0 && from + i < count) mix[from + i] = (mix[from + i] ?? 0) + (samples[i] ?? 0) * factor;
    }
  };
  for (const line of timeline.lines) {
    if (line.spoken.sound === null) continue;
    const channel = channelOf(timeline.screenplay, line.who);
    const samples = polishLine(line.spoken.sound, channel);
    const level = decibels(lineLevel + line.gain + channelLevels[channel]) / loudnessOf(samples);
    add(dropOut(timeline, line, samples), line.start, level);
  }
  for (const sound of timeline.sounds) {
    const level = sound.kind === 'typing' ? sound.gain + 10 : sound.gain;
    add(makeNoise(timeline, sound), sound.start, decibels(level));
  }
  fadeEnds(mix);
  writeWave(path, { samples: mix, sampleRate });
}

/** Silences what is said while the connection of this person carries no sound. */
export function dropOut(timeline: Timeline, line: TimedLine, samples: Float32Array): Float32Array {
  const speaker = timeline.screenplay.cast[line.who];
  const source = speaker?.offscreen ? speaker.near : line.who;
  const gaps = timeline.freezes.filter(({ who, sound }) => who === source && !sound);
  const isLost = (time: number): boolean => gaps.some(({ start, end }) => time >= start && time < end);
  return gaps.length === 0 ? samples : samples.map((x, i) => (isLost(line.start + i / sampleRate) ? 0 : x));
}

function polishLine(sound: string, channel: Channel): Float32Array {
  const polished = sound.replace(/\.wav$/, '.polished.wav');
  const effects = ['gain', '-6', ...channelEffects[channel], 'pad', '0', '0.25'];
  // -R: sox dithers with the same noise each time.
  execFileSync('sox', ['-R', sound, '-r', String(sampleRate), '-c', '1', polished, ...effects], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return readWave(polished).samples;
}

/** Root mean square of what is not silence. */
function loudnessOf(samples: Float32Array): number {
  let [energy, count] = [0, 0];
  for (const sample of samples) {
    if (Math.abs(sample) <= 0.01) continue;
    energy += sample * sample;
    count += 1;
  }
  return Math.sqrt(energy / Math.max(1, count)) || 1;
}

function makeNoise(timeline: Timeline, sound: TimedSound): Float32Array {
  if (sound.kind === 'sigh') return makeSigh(sampleRate);
  if (sound.kind === 'typing')
    return makeTyping(sampleRate, sound.end - sound.start, 991 + Math.round(sound.start * 10));
  return makeLaugh(sampleRate, timeline.screenplay.cast[sound.who]?.voice.pitch ?? 160);
}

function fadeEnds(mix: Float32Array): void {
  const length = Math.round(fadeSeconds * sampleRate);
  for (let i = 0; i < length; i++) {
    mix[i] = ((mix[i] ?? 0) * i) / length;
    const back = mix.length - 1 - i;
    mix[back] = ((mix[back] ?? 0) * i) / length;
  }
}

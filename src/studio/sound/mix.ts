/** All sound of a clip in one file: lines at equal loudness, noises, room tone. */
import { execFileSync } from 'node:child_process';
import type { Timeline, TimedSound } from '../timeline/timeline.ts';
import { makeLaugh, makeRoomTone, makeSigh, makeTyping } from './noises.ts';
import { decibels, readWave, writeWave } from './wave-file.ts';

const sampleRate = 24000;
const lineLevel = -21;
/** Presence, light compression and a small room; diphones alone sound like a telephone. */
const lineEffects =
  'highpass 80 equalizer 300 1q -1.5 treble 4 3000 compand 0.01,0.2 6:-60,-55,-30,-20,0,-9 reverb 14 60 22 100 0 -6'.split(
    ' ',
  );
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
    const samples = polishLine(line.spoken.sound);
    add(samples, line.start, decibels(lineLevel + line.gain) / loudnessOf(samples));
  }
  for (const sound of timeline.sounds) {
    const level = sound.kind === 'typing' ? sound.gain + 10 : sound.gain;
    add(makeNoise(timeline, sound), sound.start, decibels(level));
  }
  fadeEnds(mix);
  writeWave(path, { samples: mix, sampleRate });
}

function polishLine(sound: string): Float32Array {
  const polished = sound.replace(/\.wav$/, '.polished.wav');
  const effects = ['gain', '-6', ...lineEffects, 'pad', '0', '0.25'];
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

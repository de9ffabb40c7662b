/** The voice that renders use: mbrola with the studio's own timing and melody, or a recording where the screenplay names one. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readWave } from '../sound/wave-file.ts';
import { createSpeller } from './letters.ts';
import { synthesise } from './mbrola.ts';
import { planSpeech, timesOf } from './plan.ts';
import { fitToRecording } from './recording.ts';
import type { Speak } from './spoken-line.ts';

/** `folder` receives the sound files; `recordings` is where `say.file` is looked up. */
export function createSpeaker(folder: string, recordings: string): Speak {
  const spellOut = createSpeller();
  return ({ id, text, voice, delivery, file }) => {
    const plan = planSpeech(text, voice, delivery, spellOut);
    const phones = timesOf(plan.phones);
    const sound = join(folder, `${id}.wav`);
    if (file !== null) {
      execFileSync('sox', [join(recordings, file), '-r', '16000', '-c', '1', '-b', '16', sound, 'norm', '-3']);
      const { samples, sampleRate } = readWave(sound);
      return fitToRecording({ phones, accents: plan.accents }, samples, sampleRate, sound);
    }
    synthesise(plan.phones, voice, sound);
    const duration = phones.reduce((sum, phone) => sum + phone.duration, 0);
    return { duration, phones, accents: plan.accents, sound };
  };
}

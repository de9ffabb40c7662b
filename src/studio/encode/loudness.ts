/** One loudness for all clips, so that nobody reaches for the volume between two of them. */
import { spawnSync } from 'node:child_process';
import { StudioError } from '../problem.ts';

/** Integrated loudness in LUFS; louder than -16 would need heavy compression of these voices. */
const targetLoudness = -18;
/** An amplitude: -2.5 dB, because AAC adds up to a decibel; the finished file stays under -1.5 dBTP. */
const peakLimit = 0.75;

/** An ffmpeg filter that brings a sound file to the target: a fixed gain, so that silences stay silent, and a limiter. */
export function loudnessFilter(sound: string): string {
  const measured = spawnSync('ffmpeg', ['-hide_banner', '-nostats', '-i', sound, '-af', 'ebur128', '-f', 'null', '-'], {
    encoding: 'utf8',
  });
  const gain = targetLoudness - readLoudness(measured.stderr);
  return `volume=${gain.toFixed(2)}dB,alimiter=limit=${String(peakLimit)}:level=disabled`;
}

/** The integrated loudness in ffmpeg's report. */
export function readLoudness(report: string): number {
  const values = [...report.matchAll(/\bI:\s+(-?[\d.]+) LUFS/g)];
  const last = values.at(-1)?.[1];
  if (last === undefined) throw new StudioError('ffmpeg did not report the loudness of the sound.');
  return Number(last);
}

/** Sound for a plan of phones, by mbrola's diphones. Diphones a voice lacks are replaced, or the render fails. */
import { spawnSync } from 'node:child_process';
import { StudioError } from '../problem.ts';
import type { PlannedPhone } from './plan.ts';
import type { VoiceSpec } from './spoken-line.ts';

type Diphone = readonly [string, string];

const substitutes: Readonly<Record<string, string>> = { R: 'r', G: 'x', g: 'k', L: 'l', W: 'w', J: 'j' };

/** Where Debian's packages put the voices. */
export function voicePath(database: VoiceSpec['database']): string {
  return `/usr/share/mbrola/${database}/${database}`;
}

/** Writes a mono 16 kHz wave file. */
export function synthesise(phones: readonly PlannedPhone[], voice: VoiceSpec, path: string): void {
  let current = phones;
  let missing = run(current, voice, path);
  const lacking = missing;
  for (let attempt = 0; attempt < 3 && missing.length > 0; attempt++) {
    current = substituteMissing(current, missing, attempt > 0);
    missing = run(current, voice, path);
  }
  if (missing.length > 0) {
    const list = lacking.map((pair) => pair.join('-')).join(', ');
    throw new StudioError(
      `Voice ${voice.database} has no sound for ${list} in "${phones.map((phone) => phone.phone).join(' ')}". Choose another word, or add it to speech/lexicon.ts.`,
    );
  }
}

function run(phones: readonly PlannedPhone[], voice: VoiceSpec, path: string): readonly Diphone[] {
  const lines = phones.map(({ phone, duration, pitch }) => [phone, duration, ...pitch.flat()].join(' '));
  const result = spawnSync('mbrola', ['-e', '-l', String(voice.formant), voicePath(voice.database), '-', path], {
    input: `${lines.join('\n')}\n#\n`,
    encoding: 'utf8',
  });
  if (result.error !== undefined) throw new StudioError(`mbrola could not be started: ${result.error.message}`);
  return [...result.stderr.matchAll(/Warning: (\S+?)-(\S+) unknown/g)].map((m): Diphone => [m[1] ?? '', m[2] ?? '']);
}

/** First a related sound; if that is missing too, a millisecond of silence splits the pair. */
export function substituteMissing(
  phones: readonly PlannedPhone[],
  missing: readonly Diphone[],
  splits: boolean,
): readonly PlannedPhone[] {
  const isMissing = (a: string | undefined, b: string | undefined): boolean =>
    missing.some(([x, y]) => x === a && y === b);
  return phones.flatMap((phone, i) => {
    const isBeforeGap = isMissing(phone.phone, phones[i + 1]?.phone);
    const isAfterGap = isMissing(phones[i - 1]?.phone, phone.phone);
    const other = substitutes[phone.phone];
    if ((isBeforeGap || isAfterGap) && other !== undefined) return [{ ...phone, phone: other }];
    return isBeforeGap && splits ? [phone, { phone: '_', duration: 1, pitch: [] }] : [phone];
  });
}

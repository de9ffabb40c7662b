/** WebVTT: writing and reading the small part of it that clips use. */

/** Seconds, and the text of the cue with its lines. */
export type TextCue = Readonly<{ start: number; end: number; text: string }>;

function timestamp(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  const thousandths = Math.round((seconds - whole) * 1000);
  if (thousandths === 1000) return timestamp(whole + 1);
  return `${pad(Math.floor(whole / 3600), 2)}:${pad(Math.floor(whole / 60) % 60, 2)}:${pad(whole % 60, 2)}.${pad(thousandths, 3)}`;
}

/** A whole track. */
export function writeVtt(kind: 'captions' | 'descriptions' | 'chapters', cues: readonly TextCue[]): string {
  const head = `WEBVTT\nKind: ${kind}\nLanguage: nl\n`;
  const blocks = cues.map(
    (cue, i) => `${String(i + 1)}\n${timestamp(cue.start)} --> ${timestamp(cue.end)}\n${cue.text}\n`,
  );
  return [head, ...blocks].join('\n');
}

/** The cues of a track, in order; blocks without a time line are skipped. */
export function readVtt(text: string): readonly TextCue[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .flatMap((block) => {
      const lines = block.split('\n').filter((line) => line !== '');
      const timing = lines.findIndex((line) => line.includes(' --> '));
      const [start, end] = (lines[timing] ?? '').split(' --> ');
      if (timing < 0 || start === undefined || end === undefined) return [];
      return [{ start: readTimestamp(start), end: readTimestamp(end), text: lines.slice(timing + 1).join('\n') }];
    });
}

function readTimestamp(text: string): number {
  return text
    .trim()
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0);
}

/** What is read on the screen: without voice tags. */
export function visibleTextOf(text: string): string {
  return text.replace(/<[^>]*>/g, '');
}

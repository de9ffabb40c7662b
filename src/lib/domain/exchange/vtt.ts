/** Marks as WebVTT metadata: one cue of one line of JSON per mark. A download, never a caption track of a player. */
import { compareRecords, isPoint, shownEnd, toMillisecond, type MarkRecord } from './record.ts';

/** The text of a file with the marks of one clip; marks of other clips are left out. Times ascend. */
export function writeVtt(records: readonly MarkRecord[], clip: string): string {
  const head = `WEBVTT\n\nNOTE vknz-marks 1; ${clip.replace(':', ' ')}\n`;
  const cues = records.filter((record) => record.clip === clip).toSorted(compareRecords);
  return [head, ...cues.map(writeCue)].join('\n');
}

function writeCue(record: MarkRecord): string {
  // Clip and times stand elsewhere in the file.
  const rest = { ...record, clip: undefined, start: undefined, end: undefined };
  const payload = JSON.stringify(isPoint(record) ? { ...rest, point: true } : rest);
  // An arrow would end the cue; JSON itself writes line breaks as \n.
  return `${record.id}\n${writeTime(record.start)} --> ${writeTime(shownEnd(record))}\n${payload.replaceAll('>', '\\u003e')}\n`;
}

/** `00:01:19.000`, hours always written. */
function writeTime(seconds: number): string {
  const whole = Math.round(toMillisecond(seconds) * 1000);
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60];
  return `${part(hours, 2)}:${part(minutes, 2)}:${part(Math.floor(whole / 1000) % 60, 2)}.${part(whole % 1000, 3)}`;
}

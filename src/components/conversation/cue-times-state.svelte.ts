/** The screen for setting times, as state: which cue is at hand, what was set, and what the coach is told. */
import type { Cue } from '#domain/clip.ts';
import {
  emptyCueTimes,
  findCueTimeProblem,
  nextOpenCue,
  readCueTimes,
  setCueTime,
  tapCue,
  toCueFile,
  type CueEdge,
  type CueFile,
  type CueTimes,
} from '#domain/cue-times.ts';
import { formatExactTime, openCuesText } from '#i18n/nl-conversations.ts';

/** Where the draft is kept; `null` where the device keeps nothing. */
export type DraftPlace = Readonly<{
  read: () => string | null;
  write: (text: string) => void;
  clear: () => void;
}> | null;

export class CueTimesState {
  times: CueTimes = $state.raw({});
  /** Id of the cue at hand. */
  current: string = $state.raw('');
  /** Seconds of the recording, once known. */
  length: number | null = $state.raw(null);
  /** Told to everyone, also to those who do not look. */
  status: string = $state.raw('');
  /** Whether the coach asked for the file, so that what is missing may be pointed out. */
  asked: boolean = $state.raw(false);
  readonly #clip: string;
  readonly #cues: readonly Cue[];
  #place: DraftPlace = null;

  constructor(clip: string, cues: readonly Cue[]) {
    this.#clip = clip;
    this.#cues = cues;
    this.times = emptyCueTimes(cues);
    this.current = cues[0]?.id ?? '';
  }

  /** Takes up what was kept on this device, and keeps what changes from now on. */
  connect(place: DraftPlace): void {
    this.#place = place;
    const kept = place?.read() ?? null;
    if (kept === null) return;
    this.times = readCueTimes(parseDraft(kept), this.#cues);
    this.current = this.#firstOpen() ?? this.current;
  }

  get done(): number {
    return this.#cues.filter(({ id }) => this.problemOf(id) === null).length;
  }

  problemOf(cue: string): ReturnType<typeof findCueTimeProblem> {
    return findCueTimeProblem(this.times[cue] ?? { start: null, end: null }, this.length);
  }

  tap(seconds: number): void {
    const cue = this.current;
    const { times, done } = tapCue(this.times, cue, seconds);
    this.#change(times);
    const place = this.#cues.findIndex(({ id }) => id === cue) + 1;
    const at = formatExactTime(seconds);
    this.status = done ? `Einde van moment ${String(place)} op ${at}.` : `Begin van moment ${String(place)} op ${at}.`;
    if (done) this.current = nextOpenCue(this.#cues, times, cue) ?? cue;
    if (done && this.done === this.#cues.length) this.status += ' Alle momenten hebben een tijd.';
  }

  set(cue: string, edge: CueEdge, seconds: number | null): void {
    this.#change(setCueTime(this.times, cue, edge, seconds));
  }

  nudge(cue: string, edge: CueEdge, by: number): void {
    const now = this.times[cue]?.[edge];
    if (now === null || now === undefined) return;
    this.set(cue, edge, now + by);
    this.status = formatExactTime(this.times[cue]?.[edge] ?? 0);
  }

  /** The file, or `null` with the first cue that needs work at hand. */
  finish(): CueFile | null {
    this.asked = true;
    const file = toCueFile(this.#clip, this.#cues, this.times, this.length);
    if (file.ok) {
      this.status = 'cues.json is gedownload.';
      return file.value;
    }
    this.current = file.problem[0] ?? this.current;
    this.status = openCuesText(file.problem.length);
    return null;
  }

  startOver(): void {
    this.times = emptyCueTimes(this.#cues);
    this.current = this.#cues[0]?.id ?? '';
    this.asked = false;
    this.#place?.clear();
    this.status = 'Alle tijden zijn gewist.';
  }

  #firstOpen(): string | null {
    return this.#cues.find(({ id }) => this.problemOf(id) !== null)?.id ?? null;
  }

  #change(times: CueTimes): void {
    this.times = times;
    this.#place?.write(JSON.stringify(times));
  }
}

/** Whatever it is that was kept; nothing when it cannot be read. */
function parseDraft(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

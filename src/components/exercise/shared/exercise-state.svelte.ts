/** What every exercise on a page knows: the learner's attempt, the player, and what is said aloud. */
import { attemptOf, type ProgressEvent } from '#domain/progress.ts';
import { emptyAttempt, type Attempt } from '#domain/attempt.ts';
import { formatTime } from '#i18n/nl.ts';
import type { MediaStore } from '#media/media-store.ts';
import type { LearningSession } from '#session/session.ts';
import type { AnyExercisePageData } from '#content/exercise-data.ts';

/** While playing, the place to resume at is kept this often: a crash costs no more. */
const secondsBetweenPositions = 2;

export class ExerciseState<Data extends AnyExercisePageData = AnyExercisePageData> {
  attempt = $state.raw<Attempt>(emptyAttempt);
  announcement = $state.raw('');
  calm = $state.raw(false);
  time = $state.raw(0);
  playing = $state.raw(false);
  failed = $state.raw(false);
  waiting = $state.raw(false);
  readonly data: Data;
  #session: LearningSession | null = null;
  #media = $state.raw<MediaStore | null>(null);
  /** Second last kept as the place to resume at; `null` until the learner's place is known or the clip was touched. */
  #kept: number | null = null;

  constructor(data: Data) {
    this.data = data;
  }

  /** Follows the session; returns the function that stops it. */
  follow(session: LearningSession): () => void {
    this.#session = session;
    const read = (): void => {
      this.attempt = attemptOf(session.get().progress, this.data.code);
      this.#resume();
    };
    read();
    return session.subscribe(read);
  }

  /** Follows the player; returns the function that stops it. */
  followMedia(media: MediaStore): () => void {
    this.#media = media;
    this.#resume();
    const stop = media.subscribe(() => {
      const { time, playing, failed, waiting } = media.get();
      const stopped = this.playing && !playing;
      this.time = time;
      this.playing = playing;
      this.failed = failed;
      this.waiting = waiting;
      if (stopped) this.#keepPosition(time, { resting: true });
      else if (playing && Math.abs(time - (this.#kept ?? 0)) >= secondsBetweenPositions) this.#keepPosition(time, {});
    });
    return () => {
      stop();
      // A newer player may be there already.
      if (this.#media === media) this.#media = null;
      this.playing = false;
    };
  }

  get media(): MediaStore | null {
    return this.#media;
  }

  /** Plays from `lead` seconds before `seconds`: the cause lies before the signal. */
  replay(seconds: number, lead = 4): void {
    this.#media?.request({ type: 'seek', to: Math.max(0, seconds - lead) });
    this.#media?.request({ type: 'play' });
    this.announce(`Speelt vanaf ${formatTime(Math.max(0, seconds - lead))}`);
  }

  announce(text: string): void {
    // The same words twice must be spoken twice.
    this.announcement = this.announcement === text ? `${text}\u00a0` : text;
  }

  dispatch(event: ProgressEvent): void {
    this.#session?.dispatch(event);
  }

  /** Goes to where the learner was, once: what is found may come in after the learner has begun. */
  #resume(): void {
    const { position } = this.attempt;
    if (this.#kept !== null || this.#media === null || position === 0) return;
    this.#kept = position;
    const { time, playing } = this.#media.get();
    if (time === 0 && !playing) this.#media.request({ type: 'seek', to: position });
  }

  #keepPosition(seconds: number, how: Readonly<{ resting?: true }>): void {
    this.#kept = seconds;
    this.dispatch({ type: 'position-moved', exercise: this.data.code, seconds, ...how });
  }
}

/** State of the exercise in which signals return: a round at a time, drawn from what is due today. */
import { emptyProgress } from '#domain/progress.ts';
import type { LearningSession } from '#session/session.ts';
import type * as Later from './later.ts';
import { NamingState } from '../classify/naming-state.svelte.ts';
import { isRoundOpen, roundOf, standingsOf, countDue, type Practised, type RetryItem } from './rules.ts';

export class RetryState extends NamingState<RetryItem> {
  /** Whether it is known what was practised before. */
  known = $state.raw(false);
  /** Whether a round is on the page. */
  inRound = $state.raw(false);
  /** What a round and coming back need; fetched then. */
  later = $state.raw<typeof Later | null>(null);
  practised = $state.raw<Practised>(emptyProgress.practised);
  today = $state.raw(0);
  readonly due = $derived.by(() => countDue(this.practised, this.today));
  readonly standings = $derived.by(() => standingsOf(this.practised, this.today));

  /** Whether it is shown where each signal stands: not before a round in which some of them come. */
  readonly hasOverview = $derived.by(() => this.known && !this.inRound && this.due === 0 && this.standings.length > 0);

  override follow(session: LearningSession): () => void {
    const stop = super.follow(session);
    const read = (): void => {
      const { progress, save, today } = session.get();
      this.practised = progress.practised;
      this.today = today;
      this.known = save.kind !== 'opening';
      this.inRound ||= isRoundOpen(this.attempt.answers);
      if (this.later === null && (this.inRound || this.hasOverview)) void this.fetchLater();
    };
    read();
    const stopReading = session.subscribe(read);
    return () => {
      stopReading();
      stop();
    };
  }

  /** Draws a round. False when what it is drawn from could not be fetched; asking again is safe. */
  async begin(): Promise<boolean> {
    if (!(await this.fetchKey()) || this.key === null) return false;
    const later = await this.fetchLater();
    if (later === null) return false;
    this.index = 0;
    for (const answer of later.beginRound(this.attempt.answers, this.key, this.practised, this.today)) {
      this.dispatch({ type: 'answered', exercise: this.data.code, answer });
    }
    this.inRound = true;
    return true;
  }

  /** `null` when it could not be fetched; asking again is safe. */
  async fetchLater(): Promise<typeof Later | null> {
    this.keyFailed = false;
    try {
      this.later ??= await import('./later.ts');
    } catch {
      this.keyFailed = true;
    }
    return this.later;
  }

  protected override listItems(): readonly RetryItem[] {
    return roundOf(this.attempt.answers).flatMap((code) => this.data.own.items.filter((item) => item.code === code));
  }
}

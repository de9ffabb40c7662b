/** State of `predict`: clip and transcript may go on once the answer is fixed. */
import type { ClipPageData } from '#content/exercise-data.ts';
import type { Span } from '#domain/fragment.ts';
import { QuestionState } from '#components/exercise/questions/question-state.svelte.ts';
import { rangeOf, toldOf, type PredictItem, type PredictKey } from './rules.ts';

export class PredictState extends QuestionState<PredictItem, PredictKey> {
  readonly #told = $derived.by(() => toldOf(this.item, this.answer, this.key));
  readonly #clip = $derived.by(() => {
    const clip = super.clip;
    return clip === null || this.#told === undefined ? clip : { ...clip, transcript: this.#told.lines };
  });

  override get clip(): ClipPageData | null {
    return this.#clip;
  }

  override get range(): Span {
    return rangeOf(this.item, this.#told);
  }

  /** Plays on from the stop. */
  playOn(): void {
    this.keepToFragment();
    this.media?.request({ type: 'seek', to: this.item.span.end });
    this.media?.request({ type: 'play' });
  }
}

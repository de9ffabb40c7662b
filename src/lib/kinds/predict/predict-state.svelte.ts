/** State of `predict`: the clip may go on once the answer is fixed. */
import type { Span } from '#domain/fragment.ts';
import { QuestionState } from '#components/exercise/questions/question-state.svelte.ts';
import { rangeOf, type PredictItem, type PredictKey } from './rules.ts';

export class PredictState extends QuestionState<PredictItem, PredictKey> {
  override get range(): Span {
    return rangeOf(this.item, this.answer, this.key);
  }

  /** Plays on from the stop. */
  playOn(): void {
    this.keepToFragment();
    this.media?.request({ type: 'seek', to: this.item.span.end });
    this.media?.request({ type: 'play' });
  }
}

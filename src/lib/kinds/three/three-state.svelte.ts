/** State of laying accounts side by side: what shows them comes with the key, once the learner has looked. */
import { QuestionState } from '#components/exercise/questions/question-state.svelte.ts';
import type * as Later from './later.ts';
import type { ThreeKey } from './rules.ts';
import type { ThreeItem } from './steps.ts';

export class ThreeState extends QuestionState<ThreeItem, ThreeKey> {
  later = $state.raw<typeof Later | null>(null);

  override async fetchKey(): Promise<boolean> {
    try {
      this.later ??= await import('./later.ts');
    } catch {
      this.keyFailed = true;
      return false;
    }
    return super.fetchKey();
  }
}

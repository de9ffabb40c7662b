/** State of sorting statements: what tells about them comes with the key, at the first feedback. */
import { QuestionState } from '#components/exercise/questions/question-state.svelte.ts';
import type * as Later from './later.ts';
import type { SplitKey } from './rules.ts';
import type { SplitItem } from './sorting.ts';

export class SplitState extends QuestionState<SplitItem, SplitKey> {
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

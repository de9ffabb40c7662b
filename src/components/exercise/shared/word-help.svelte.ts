/** Fetches the questions about words once there are words to ask about. */
import type WordQuestions from './WordQuestions.svelte';

export class WordHelp {
  Questions = $state.raw<typeof WordQuestions | null>(null);
  /** Said in a live region. */
  said = $state.raw('');

  /** Without it all else works: a failure is left at that, and trying again is safe. */
  async fetch(): Promise<void> {
    try {
      this.Questions ??= (await import('./WordQuestions.svelte')).default;
    } catch {
      this.said = '';
    }
  }
}

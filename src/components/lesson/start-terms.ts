/** Brings the terms in a lesson to life at the first sign of a reader: nobody waits for this who only practises. */

/** Does nothing on a page without terms. Where people tap it is there at once: a first tap must find it. */
export function startTerms(page: Document): void {
  if (page.querySelector('course-term') === null) return;
  const waiting = new AbortController();
  const define = async (): Promise<void> => {
    waiting.abort();
    (await import('./course-term.element.ts')).defineCourseTerm();
  };
  if (navigator.maxTouchPoints > 0) {
    void define();
    return;
  }
  for (const sign of ['pointermove', 'focusin', 'keydown'])
    page.addEventListener(sign, () => void define(), { passive: true, signal: waiting.signal });
}

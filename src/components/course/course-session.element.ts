/** `<course-session>`: carries the learning session of a page to the elements inside it. */
import type { LearningSession } from '#session/session.ts';

export class CourseSession extends HTMLElement {
  /** Resolves once the page has started its session; never on pages that keep no progress. */
  readonly session: Promise<LearningSession>;
  #provide: (session: LearningSession) => void = () => undefined;

  constructor() {
    super();
    this.session = new Promise((resolve) => (this.#provide = resolve));
  }

  provide(session: LearningSession): void {
    this.#provide(session);
  }
}

/** Calls `show` with the session around `element` now and after every change, until `signal` aborts. */
export async function followSession(
  element: Element,
  signal: AbortSignal,
  show: (session: LearningSession) => void,
): Promise<void> {
  const around = element.closest('course-session');
  if (!(around instanceof CourseSession)) return;
  const session = await around.session;
  if (signal.aborted) return;
  const stop = session.subscribe(() => show(session));
  signal.addEventListener('abort', stop);
  show(session);
}

/** `<course-session>` carries the learning session of a page to the elements inside it; `SessionElement` is what these are made of. */
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

/** An element that follows the session while it is on the page. */
export abstract class SessionElement extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.listen(this.#connection.signal);
    void followSession(this, this.#connection.signal, (session) => this.show(session));
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  protected listen(_signal: AbortSignal): void {}
  protected abstract show(session: LearningSession): void;
}

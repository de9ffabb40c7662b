/** The small elements of a course page that show what the session knows. */
import { CourseSession, followSession } from './course-session.element.ts';
import type { LearningSession, SessionView } from '#session/session.ts';
import { saveTexts } from '#i18n/nl.ts';
import { lessonState, remainingText } from './lesson-texts.ts';

/** An element that follows the session while it is on the page. */
abstract class SessionElement extends HTMLElement {
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

/** `<save-status>`: where the learner's work is, and what was found at opening. */
class SaveStatus extends SessionElement {
  protected show(session: LearningSession): void {
    const view = session.get();
    this.dataset['saveStatus'] = view.save.kind;
    const text = this.querySelector('[data-save-text]');
    const words = saveWords(view);
    if (text !== null && text.textContent !== words) text.textContent = words;
    // Rare, and so in a file of its own.
    if (view.notices.length > 0)
      void import('./notices.ts').then(({ showNotices }) => showNotices(this.ownerDocument, view));
  }
}

function saveWords({ save }: SessionView): string {
  if (save.kind === 'device-only' && !save.problem.retry) return saveTexts['device-final'];
  return saveTexts[save.kind];
}

/** `<lesson-progress>`: says per lesson in a list what is done. */
class LessonProgress extends SessionElement {
  protected show(session: LearningSession): void {
    const { progress } = session.get();
    for (const row of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
      const state = row.querySelector('[data-lesson-state]');
      if (state !== null) state.textContent = lessonState(progress, Number(row.dataset['lesson']));
    }
  }
}

/** `<lesson-end>`: the learner finishes the lesson; it says what is still open. */
class LessonEnd extends SessionElement {
  #session: LearningSession | null = null;

  protected override listen(signal: AbortSignal): void {
    this.querySelector('[data-finish]')?.addEventListener('click', () => this.#finish(), { signal });
  }

  protected show(session: LearningSession): void {
    this.#session = session;
    if (session.get().progress.finished.has(this.#lesson)) this.#say('Je hebt deze les afgerond.');
  }

  get #lesson(): number {
    return Number(this.closest<HTMLElement>('[data-lesson-page]')?.dataset['lessonPage']);
  }

  #finish(): void {
    if (this.#session === null) return;
    const exercises = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];
    const codes = exercises.map(({ dataset }) => Number(dataset['exercise']));
    const remaining = remainingText(this.#session.get().progress, codes);
    if (remaining === null) this.#session.dispatch({ type: 'lesson-finished', lesson: this.#lesson });
    else this.#say(remaining);
  }

  #say(text: string): void {
    const place = this.querySelector('[data-finish-text]');
    if (place !== null && place.textContent !== text) place.textContent = text;
  }
}

/** Registers the elements of course pages. */
export function defineSessionElements(): void {
  customElements.define('course-session', CourseSession);
  customElements.define('save-status', SaveStatus);
  customElements.define('lesson-progress', LessonProgress);
  customElements.define('lesson-end', LessonEnd);
}

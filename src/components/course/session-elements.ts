/** The small elements of a course page that show what the session knows. */
import { CourseSession, followSession } from './course-session.element.ts';
import type { LearningSession, SessionView } from '#session/session.ts';
import { noticeTexts, saveTexts } from '#i18n/nl.ts';
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
    showNotices(this, view);
  }
}

function saveWords({ save }: SessionView): string {
  if (save.kind === 'device-only' && !save.problem.retry) return saveTexts['device-final'];
  return saveTexts[save.kind];
}

/** Puts each notice at the top of the page's content once, with what was kept aside as a download. */
function showNotices(element: HTMLElement, { notices }: SessionView): void {
  const main = element.ownerDocument.querySelector('main');
  for (const { code, kept } of notices) {
    if (main === null || main.querySelector(`[data-notice="${code}"]`) !== null) continue;
    const notice = element.ownerDocument.createElement('div');
    notice.className = 'course-notice';
    notice.dataset['notice'] = code;
    notice.setAttribute('role', 'alert');
    const words = element.ownerDocument.createElement('p');
    words.textContent = noticeTexts[code];
    notice.append(words);
    if (kept !== null) notice.append(downloadOf(element.ownerDocument, kept));
    main.prepend(notice);
  }
}

function downloadOf(page: Document, kept: string): HTMLAnchorElement {
  const link = page.createElement('a');
  link.className = 'nl-link';
  link.href = URL.createObjectURL(new Blob([kept], { type: 'text/plain' }));
  link.download = 'voortgang.txt';
  link.textContent = 'Bewaar een kopie van de oude stand';
  return link;
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

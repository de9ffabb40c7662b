/** The small elements of a course page that show what the session knows. */
import { CourseSession, SessionElement } from './course-session.element.ts';
import type { LearningSession, SessionView } from '#session/session.ts';
import { saveTexts } from '#i18n/nl.ts';
import { remainingText } from './lesson-texts.ts';

/** Said of every action: whoever listens to the page does not need to hear these each time. */
const ordinary: readonly string[] = ['opening', 'saving', 'saved'];

/** `<save-status>`: where the learner's work is, and what was found at opening. */
class SaveStatus extends SessionElement {
  protected show(session: LearningSession): void {
    const view = session.get();
    const { kind } = view.save;
    // What goes wrong is said aloud, and that it is well again.
    const isNews = [kind, this.dataset['saveStatus'] ?? kind].some((each) => !ordinary.includes(each));
    this.dataset['saveStatus'] = kind;
    const text = this.querySelector('[data-save-text]');
    const words = saveWords(view);
    if (text !== null && text.textContent !== words) {
      text.setAttribute('aria-live', isNews ? 'polite' : 'off');
      text.textContent = words;
    }
    // Rare, and so in a file of its own.
    if (view.notices.length > 0)
      void import('./notices.ts').then(({ showNotices }) => showNotices(this.ownerDocument, view));
  }
}

function saveWords({ save }: SessionView): string {
  if (save.kind === 'device-only' && !save.problem.retry) return saveTexts['device-final'];
  return saveTexts[save.kind];
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
  customElements.define('lesson-end', LessonEnd);
}

/**
 * `<course-launch>`: shows the lessons in a frame. It carries the page's title and the keyboard focus across the frame,
 * and shows the parts that belong to its state; what happens when is up to whoever starts the launch.
 */
import type { LessonLinks } from './lesson-address.ts';

export type LaunchState =
  | 'connecting'
  | 'elsewhere'
  | 'no-lms'
  | 'texts'
  | 'resume'
  | 'lms'
  | 'refused'
  | 'review'
  | 'device'
  | 'closed'
  | 'closed-unsaved'
  | 'closed-review'
  | 'taken-over';

/** Says in `detail` which button was pressed: the value of its `data-ask`. */
export const askEvent = 'launch-ask';

export class CourseLaunchElement extends HTMLElement {
  /** For the page in the frame, which looks it up here. */
  host: object | null = null;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#frame.addEventListener('load', () => this.#receivePage(), { signal });
    this.addEventListener('click', (event) => this.#passOn(event), { signal });
    this.show('connecting');
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows the parts whose `data-when` names the state, and tells a person what changed by moving the focus there. */
  show(state: LaunchState): void {
    this.dataset['state'] = state;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !(part.dataset['when'] ?? '').split(' ').includes(state);
    }
    this.querySelector<HTMLElement>(`[data-focus="${state}"]`)?.focus();
  }

  /** Shows or hides a word of warning above the lessons: this edition no longer holds, or texts do not stay here. */
  warn(about: 'expired' | 'texts-travel', isSo: boolean): void {
    for (const notice of this.querySelectorAll<HTMLElement>(`[data-${about}]`)) notice.hidden = !isSo;
  }

  /** The links that the build wrote, by lesson. */
  get links(): LessonLinks {
    const lessons = [...this.querySelectorAll<HTMLAnchorElement>('a[data-lesson]')];
    return {
      home: this.querySelector<HTMLAnchorElement>('a[data-home]')?.href ?? '',
      lessons: new Map(lessons.map((link) => [Number(link.dataset['lesson']), link.href])),
    };
  }

  /** Opens a page in the frame, without a step in the history: going back leaves the course. */
  open(address: string): void {
    this.#frame.contentWindow?.location.replace(address);
  }

  /**
   * Makes the page in the frame hand over its work now, by the same event that the browser sends when a page goes away.
   * Browsers do not agree on whether a frame hears that before or after the page around it.
   */
  collectWork(): void {
    try {
      this.#frame.contentWindow?.dispatchEvent(new Event('pagehide'));
    } catch {
      // A page of another site is in the frame: it has no work of ours.
    }
  }

  /** Empties the frame. */
  clear(): void {
    this.host = null;
    this.#frame.remove();
  }

  get #frame(): HTMLIFrameElement {
    const frame = this.querySelector('iframe');
    if (frame === null) throw new Error('A <course-launch> needs an <iframe> to show lessons in.');
    return frame;
  }

  #receivePage(): void {
    const page = this.#frame.contentDocument;
    if (page === null || page.URL === 'about:blank') return;
    this.ownerDocument.title = page.title;
    openOutsideLinksBeside(page);
    const place = page.location.hash === '' ? page.querySelector<HTMLElement>('h1[tabindex]') : null;
    this.#frame.contentWindow?.focus();
    place?.focus({ preventScroll: true });
  }

  #passOn(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-ask]') : null;
    if (button === null) return;
    this.dispatchEvent(new CustomEvent(askEvent, { detail: button.dataset['ask'] }));
  }
}

/** Other sites refuse to be shown in a frame, and would take the place of the lesson. */
function openOutsideLinksBeside(page: Document): void {
  for (const link of page.querySelectorAll('a')) {
    if (!/^https?:$/.test(link.protocol) || link.origin === page.location.origin || link.target !== '') continue;
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

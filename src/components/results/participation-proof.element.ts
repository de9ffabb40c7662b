/** `<participation-proof>`: a page for paper with the learner's own name and finished lessons. The name stays on this device. */
import { resultsOf } from '#domain/journey/results.ts';
import { formatDay, proofWords } from '#i18n/nl-journey.ts';
import { keepProblems } from '#i18n/nl-notes.ts';
import type { Clock } from '#ports/clock.ts';
import type { DeviceSheets } from '#ports/device-sheets.ts';
import type { LearningSession } from '#session/session.ts';
import { SessionElement } from '../course/course-session.element.ts';
import { readLessons, type ListedLesson } from '../course/map/read-lessons.ts';

const sheet = 'proof:own';

export class ParticipationProof extends SessionElement {
  #sheets: DeviceSheets | null = null;
  #listening = new AbortController();

  /** Comes alive with the name that was written before. */
  provide(sheets: DeviceSheets, clock: Clock): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#sheets = sheets;
    const field = this.#field;
    const read = sheets.read(sheet);
    if (field !== null) {
      field.value = read.ok ? (read.value['name'] ?? '') : '';
      field.disabled = false;
      field.addEventListener('input', () => this.#keepName(), { signal });
    }
    this.querySelector('[data-print]')?.addEventListener('click', () => this.ownerDocument.defaultView?.print(), {
      signal,
    });
    this.#put('day', formatDay(clock.now()));
    this.#put('name', field?.value.trim() ?? '');
    this.dataset['ready'] = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected show(session: LearningSession): void {
    const { progress, save } = session.get();
    if (save.kind === 'opening') return;
    const lessons = readLessons(this.ownerDocument);
    const results = resultsOf(lessons, progress);
    const isEmpty = results.finished.length === 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = (part.dataset['when'] === 'something') === isEmpty;
    }
    this.#put('words', proofWords(results));
    const finished = lessons.filter(({ code }) => progress.finished.has(code));
    for (const part of this.querySelectorAll<HTMLElement>('[data-proof-part]')) this.#list(part, finished);
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #keepName(): void {
    const name = this.#field?.value.trim() ?? '';
    this.#put('name', name);
    const written = this.#sheets?.write(sheet, { name });
    this.#put('status', written?.ok === false ? keepProblems[written.problem] : '');
  }

  /** Puts the finished lessons of a part below its heading, or leaves the part out. */
  #list(part: HTMLElement, finished: readonly ListedLesson[]): void {
    const own = finished.filter((lesson) => lesson.part === part.dataset['proofPart']);
    part.hidden = own.length === 0;
    const items = own.map(({ title, minutes }) => {
      const item = this.ownerDocument.createElement('li');
      item.textContent = `${title} (${minutes} min)`;
      return item;
    });
    part.querySelector('ul')?.replaceChildren(...items);
  }

  #put(name: 'day' | 'name' | 'words' | 'status', text: string): void {
    for (const place of this.querySelectorAll(`[data-proof-${name}]`)) {
      if (place.textContent !== text) place.textContent = text;
    }
  }
}

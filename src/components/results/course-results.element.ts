/** `<course-results>`: what the learner did so far, in sentences and lists. */
import { findNextStep } from '#domain/journey/course-map.ts';
import { resultsOf } from '#domain/journey/results.ts';
import { nextStepNames, resultWords } from '#i18n/nl-journey.ts';
import type { LearningSession } from '#session/session.ts';
import { SessionElement } from '../course/course-session.element.ts';
import { readLessons, type ListedLesson } from '../course/map/read-lessons.ts';

export class CourseResults extends SessionElement {
  #lessons: readonly ListedLesson[] = [];

  protected override listen(): void {
    this.#lessons = readLessons(this.ownerDocument);
  }

  protected show(session: LearningSession): void {
    const { progress, save } = session.get();
    if (save.kind === 'opening') return;
    const results = resultsOf(this.#lessons, progress);
    const next = findNextStep(this.#lessons, progress);
    const isNew = results.finished.length + results.begun.length === 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = (part.dataset['when'] === 'something') === isNew;
    }
    this.querySelector('[data-words]')?.replaceChildren(...resultWords(results).map((text) => this.#item(text, null)));
    this.#fill(
      'finished',
      results.finished.map(({ code }) => code),
    );
    this.#fill(
      'begun',
      results.begun.map(({ code }) => code).filter((code) => code !== next?.lesson?.code),
    );
    this.#fill('next', next === null || next.lesson === null || isNew ? [] : [next.lesson.code]);
    const label = this.querySelector('[data-next-label]');
    if (label !== null && next !== null) label.textContent = nextStepNames[next.kind];
    this.dataset['ready'] = '';
  }

  #fill(name: 'finished' | 'begun' | 'next', codes: readonly number[]): void {
    const section = this.querySelector<HTMLElement>(`[data-section="${name}"]`);
    if (section === null) return;
    section.hidden = codes.length === 0;
    const listed = this.#lessons.filter(({ code }) => codes.includes(code));
    section
      .querySelector('[data-list]')
      ?.replaceChildren(...listed.map(({ title, href, minutes }) => this.#item(`${title} (${minutes} minuten)`, href)));
  }

  #item(text: string, href: string | null): Element {
    const item = this.ownerDocument.createElement('li');
    if (href === null) {
      item.textContent = text;
      return item;
    }
    const link = this.ownerDocument.createElement('a');
    link.className = 'nl-link';
    link.textContent = text;
    link.setAttribute('href', href);
    item.append(link);
    return item;
  }
}

/** `<course-map>`: says per lesson and part what is done and how long the rest takes, and leads to where the learner was. */
import { countAll, findNextStep, progressOf, type NextStep } from '#domain/journey/course-map.ts';
import type { LessonCode } from '#domain/course.ts';
import type { Progress } from '#domain/progress.ts';
import { allDoneText, nextStepNames, progressWords, totalWords } from '#i18n/nl-journey.ts';
import type { LearningSession } from '#session/session.ts';
import { SessionElement } from '../course-session.element.ts';
import { readLessons, type ListedLesson } from './read-lessons.ts';
import { lessonState } from './lesson-state.ts';

export class CourseMap extends SessionElement {
  #lessons: readonly ListedLesson[] = [];
  /** Parts open and close by themselves only once: after that it is the learner who does. */
  #isPlaced = false;

  protected override listen(): void {
    this.#lessons = readLessons(this);
  }

  protected show(session: LearningSession): void {
    const { progress, save } = session.get();
    if (save.kind === 'opening') return;
    for (const row of this.querySelectorAll<HTMLElement>('li[data-lesson]')) {
      const { id, text } = lessonState(progress, Number(row.dataset['lesson']));
      row.dataset['state'] = id;
      setText(row.querySelector('[data-lesson-state]'), text);
    }
    const next = findNextStep(this.#lessons, progress);
    this.#showParts(progress);
    if (next !== null) this.#showNext(next);
    if (!this.#isPlaced) this.#openAt(next?.lesson?.code ?? progress.last);
    this.#isPlaced = true;
    this.dataset['ready'] = '';
  }

  #titleOf(code: LessonCode | undefined): ListedLesson | undefined {
    return this.#lessons.find((lesson) => lesson.code === code);
  }

  #showParts({ finished }: Progress): void {
    for (const part of this.#parts) {
      const lessons = this.#lessons.filter((lesson) => lesson.part === part.dataset['partOfCourse']);
      showProgress(part, 'part', lessons, finished);
    }
    for (const apart of this.querySelectorAll('details.apart')) {
      const lessons = this.#lessons.filter(({ code }) => apart.querySelector(`[data-lesson="${code}"]`) !== null);
      showProgress(apart, 'apart', countAll(lessons), finished);
    }
    showProgress(this, 'total', this.#lessons, finished);
  }

  get #parts(): readonly HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('[data-part-of-course]')];
  }

  #showNext({ kind, lesson }: NextStep): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-go-link]');
    const listed = this.#titleOf(lesson?.code);
    setText(this.querySelector('[data-go-label]'), nextStepNames[kind]);
    setText(this.querySelector('[data-go-text]'), listed === undefined ? allDoneText : '');
    setText(this.querySelector('[data-go-facts]'), listed === undefined ? '' : `${listed.minutes} minuten`);
    setText(link, listed?.title ?? '');
    this.querySelector('[data-go-done]')?.toggleAttribute('hidden', listed !== undefined);
    if (listed === undefined) link?.removeAttribute('href');
    else link?.setAttribute('href', listed.href);
  }

  /** Opens what a lesson stands in, or the first part, and closes the rest. */
  #openAt(code: LessonCode | null): void {
    const row = this.querySelector(`li[data-lesson="${code}"]`) ?? this.querySelector('li');
    for (const part of this.querySelectorAll('details')) part.open = part.contains(row);
  }
}

/** Words and bar for these lessons, in the places whose names begin with `what`. */
function showProgress(
  root: ParentNode,
  what: 'part' | 'apart' | 'total',
  lessons: readonly ListedLesson[],
  finished: ReadonlySet<LessonCode>,
): void {
  const progress = progressOf(lessons, finished);
  const words = what === 'total' ? totalWords(progress) : progressWords(progress);
  setText(root.querySelector(`[data-${what}-text]`), words);
  const bar = root.querySelector<HTMLProgressElement>(`[data-${what}-bar]`);
  if (bar === null) return;
  bar.max = Math.max(1, progress.of);
  bar.value = progress.done;
}

function setText(place: Element | null, text: string): void {
  if (place !== null && place.textContent !== text) place.textContent = text;
}

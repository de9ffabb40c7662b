/** `<my-notes>`: bookmarks and notes of all lessons together, to read, print, take along and wipe. */
import type { LessonCode } from '#domain/course.ts';
import {
  lessonOfSheet,
  lessonSheets,
  readLessonSheet,
  writeNotesFile,
  type KeptLesson,
} from '#domain/journey/lesson-sheet.ts';
import { keepProblems, notesTitle, unknownLesson, wipedText } from '#i18n/nl-notes.ts';
import type { DeviceSheets } from '#ports/device-sheets.ts';
import { readLessons } from '../course/map/read-lessons.ts';
import { saveFile } from '../growth/save-file.ts';

type Entry = KeptLesson & Readonly<{ href: string | null }>;

export class MyNotes extends HTMLElement {
  #connection = new AbortController();
  #sheets: DeviceSheets | null = null;

  /** Shows what is on this device, and follows what other windows write. */
  provide(sheets: DeviceSheets): void {
    this.#connection.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#sheets = sheets;
    this.addEventListener('click', (event) => this.#press(event.target), { signal });
    signal.addEventListener(
      'abort',
      sheets.watch(() => this.#show()),
    );
    this.ownerDocument.defaultView?.addEventListener('pageshow', () => this.#show(), { signal });
    this.#show();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    switch (button?.dataset['do']) {
      case 'print':
        return this.ownerDocument.defaultView?.print();
      case 'download':
        return saveFile('mijn-notities.txt', writeNotesFile(notesTitle, this.#read()), 'text/plain');
      case 'ask':
        return this.querySelector('dialog')?.showModal();
      case 'keep':
        return this.querySelector('dialog')?.close();
      case 'wipe':
        return this.#wipe();
      default:
    }
  }

  #wipe(): void {
    this.querySelector('dialog')?.close();
    const wiped = this.#sheets?.wipe(lessonSheets);
    this.#show();
    this.#say(wiped?.ok === true ? wipedText : keepProblems.refused);
    this.closest('main')?.querySelector<HTMLElement>('h1')?.focus();
  }

  /** In the order of the course; lessons that are not in it any more at the end. */
  #read(): readonly Entry[] {
    const names = this.#sheets?.list(lessonSheets);
    if (names?.ok !== true) {
      this.#say(keepProblems.refused);
      return [];
    }
    const lessons = readLessons(this.ownerDocument);
    const placeOf = (code: LessonCode): number => {
      const at = lessons.findIndex((lesson) => lesson.code === code);
      return at < 0 ? lessons.length : at;
    };
    return names.value
      .flatMap((name) => {
        const code = lessonOfSheet(name);
        const read = this.#sheets?.read(name);
        if (code === null || read?.ok !== true) return [];
        const { title, href } = lessons[placeOf(code)] ?? { title: unknownLesson(code), href: null };
        return [{ ...readLessonSheet(read.value), code, title, href }];
      })
      .toSorted((a, b) => placeOf(a.code) - placeOf(b.code) || a.code - b.code);
  }

  #show(): void {
    const entries = this.#read();
    const kept = entries.filter(({ isKept }) => isKept);
    const noted = entries.filter(({ notes }) => notes !== '');
    this.#fill(
      'kept',
      kept.map((entry) => this.#item(this.#link(entry))),
    );
    this.#fill(
      'noted',
      noted.map((entry) => this.#note(entry)),
    );
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = (part.dataset['when'] === 'something') !== entries.length > 0;
    }
  }

  /** Fills a list, and hides its section when there is nothing in it. */
  #fill(name: 'kept' | 'noted', children: readonly Element[]): void {
    const section = this.querySelector<HTMLElement>(`[data-section="${name}"]`);
    if (section === null) return;
    section.hidden = children.length === 0;
    section.querySelector('[data-list]')?.replaceChildren(...children);
  }

  #item(child: Element): Element {
    const item = this.ownerDocument.createElement('li');
    item.append(child);
    return item;
  }

  #note(entry: Entry): Element {
    const article = this.ownerDocument.createElement('article');
    const heading = this.ownerDocument.createElement('h3');
    const text = this.ownerDocument.createElement('p');
    heading.append(this.#link(entry));
    text.textContent = entry.notes.trim();
    article.dataset['note'] = String(entry.code);
    article.append(heading, text);
    return article;
  }

  #link({ title, href }: Entry): Element {
    const link = this.ownerDocument.createElement(href === null ? 'span' : 'a');
    link.textContent = title;
    if (href !== null) link.setAttribute('href', href);
    link.className = href === null ? '' : 'nl-link';
    return link;
  }

  #say(text: string): void {
    const place = this.querySelector('[data-status]');
    if (place !== null) place.textContent = text;
  }
}

/** `<lesson-notes>`: a bookmark and own notes of the lesson around it, kept on this device at every pause in typing. */
import {
  bookmarkField,
  joinNotes,
  lessonSheetName,
  notesField,
  readLessonSheet,
  writeNotesFile,
  type LessonSheet,
} from '#domain/journey/lesson-sheet.ts';
import { bookmarkTexts, joinedText, keepProblems, keptText } from '#i18n/nl-notes.ts';
import type { Clock } from '#ports/clock.ts';
import type { DeviceSheets, SheetName } from '#ports/device-sheets.ts';
import { saveFile } from '../growth/save-file.ts';

/** Seconds without typing after which a note is kept. */
const pause = 0.8;

export class LessonNotes extends HTMLElement {
  #connection = new AbortController();
  #sheets: DeviceSheets | null = null;
  #clock: Clock | null = null;
  /** The notes as they stand on the device. */
  #known = '';
  #isKept = false;
  #cancelPause: () => void = () => undefined;

  /** Comes alive with what is on this device. */
  provide(sheets: DeviceSheets, clock: Clock): void {
    this.#connection.abort();
    this.#connection = new AbortController();
    this.#sheets = sheets;
    this.#clock = clock;
    this.#listen(this.#connection.signal);
    const { notes } = this.#read();
    this.#known = notes;
    this.#field.value = notes;
    for (const control of this.querySelectorAll('textarea, button')) control.removeAttribute('disabled');
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#keep();
    this.#connection.abort();
  }

  #listen(signal: AbortSignal): void {
    const view = this.ownerDocument.defaultView;
    this.#field.addEventListener('input', () => this.#keepSoon(), { signal });
    this.#field.addEventListener('change', () => this.#keep(), { signal });
    // Hidden may be the last thing we hear: phones end pages without a word.
    view?.addEventListener('pagehide', () => this.#keep(), { signal });
    this.ownerDocument.addEventListener('visibilitychange', () => this.#keep(), { signal });
    // Back in a page that slept while another wrote.
    view?.addEventListener('pageshow', () => this.#receive(), { signal });
    this.querySelector('[data-bookmark]')?.addEventListener('click', () => this.#bookmark(), { signal });
    this.querySelector('[data-download]')?.addEventListener('click', () => this.#download(), { signal });
    const stop = this.#sheets?.watch((name) => {
      if (name === null || name === this.#name) this.#receive();
    });
    signal.addEventListener('abort', () => {
      stop?.();
      this.#cancelPause();
    });
  }

  get #field(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (field === null) throw new Error('<lesson-notes> needs a <textarea> to write in.');
    return field;
  }

  get #page(): HTMLElement | null {
    return this.closest<HTMLElement>('[data-lesson-page]');
  }

  get #name(): SheetName {
    return lessonSheetName(Number(this.#page?.dataset['lessonPage']));
  }

  /** What is on the device now; shows the bookmark. */
  #read(): LessonSheet {
    const read = this.#sheets?.read(this.#name);
    const sheet = readLessonSheet(read?.ok === true ? read.value : {});
    this.#showBookmark(sheet.isKept);
    return sheet;
  }

  #showBookmark(isKept: boolean): void {
    this.#isKept = isKept;
    this.querySelector('[data-bookmark]')?.setAttribute('aria-pressed', String(isKept));
  }

  /** Lays what another window wrote together with what stands here. */
  #receive(): void {
    const { notes } = this.#read();
    if (notes === this.#known) return;
    const own = this.#field.value;
    const joined = joinNotes(this.#known, own, notes);
    if (joined !== own) this.#replace(joined);
    if (joined !== own && joined !== notes) this.#say(joinedText);
    this.#known = notes;
    if (joined !== notes) this.#keepSoon();
  }

  /** Puts a text in the field and leaves the cursor as far from its end as it was. */
  #replace(text: string): void {
    const field = this.#field;
    const fromEnd = field.value.length - field.selectionEnd;
    field.value = text;
    if (this.ownerDocument.activeElement !== field) return;
    const at = Math.max(0, text.length - fromEnd);
    field.setSelectionRange(at, at);
  }

  #keepSoon(): void {
    this.#cancelPause();
    this.#cancelPause = this.#clock?.after(pause, () => this.#keep()) ?? this.#cancelPause;
  }

  #keep(): void {
    this.#cancelPause();
    // Before there is anything to say against: a window beside this one may have written a moment ago.
    this.#receive();
    const text = this.#field.value;
    if (this.#sheets === null || text === this.#known) return;
    const written = this.#sheets.write(this.#name, notesField(text));
    if (written.ok) this.#known = text;
    this.#say(written.ok ? keptText : keepProblems[written.problem]);
  }

  #bookmark(): void {
    const isKept = !this.#isKept;
    const written = this.#sheets?.write(this.#name, bookmarkField(isKept));
    if (written === undefined) return;
    if (written.ok) this.#showBookmark(isKept);
    this.#say(written.ok ? bookmarkTexts[isKept ? 'kept' : 'gone'] : keepProblems[written.problem]);
  }

  #download(): void {
    const code = Number(this.#page?.dataset['lessonPage']);
    const title = this.#page?.querySelector('h1')?.textContent.trim() ?? '';
    const notes = this.#field.value;
    saveFile(
      `notities-les-${code}.txt`,
      writeNotesFile(title, [{ code, title: 'Notities', isKept: false, notes }]),
      'text/plain',
    );
  }

  #say(text: string): void {
    const place = this.querySelector('[data-notes-status]');
    if (place !== null && place.textContent !== text) place.textContent = text;
  }
}

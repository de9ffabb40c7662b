/** `<tool-sheet>`: keeps every field of a tool on this device at each change; without it the form works on paper only. */
import { readSheetFile, writeSheetFile } from '#domain/tool-sheet/sheet-file.ts';
import { toolTexts, type Address, type SheetLayout, type ToolTexts } from '#i18n/nl-tools.ts';
import type { DeviceSheets } from '#ports/device-sheets.ts';
import type { Clock } from '#ports/clock.ts';
import { CardSteps } from './card-steps.ts';
import { showCopies } from './copy-list.ts';
import { fieldOf, questionsIn, readAnswer, showAnswers, showForPaper, wordsIn } from './form-answers.ts';
import { showOutcome } from './outcome-picture.ts';
import { saveFile } from '#components/growth/save-file.ts';
import { SheetKeeper } from './sheet-keeper.ts';

/** Where this window remembers which copy is open, so that it is there again after a reload. */
type WindowState = Readonly<{ sheet?: number }> | null;

export class ToolSheet extends HTMLElement {
  #connection = new AbortController();
  #keeper: SheetKeeper | null = null;
  #clock: Pick<Clock, 'now'> | null = null;
  #steps: CardSteps | null = null;

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /** Brings the sheet to life with what is kept on this device. */
  provide(sheets: DeviceSheets, clock: Pick<Clock, 'now'>): void {
    const { signal } = this.#connection;
    this.#clock = clock;
    this.#keeper = new SheetKeeper(sheets, this.#data('tool'));
    this.#listen(signal);
    if (this.dataset['layout'] === 'card') this.#steps = new CardSteps(this, signal);
    this.#openFirst();
    signal.addEventListener(
      'abort',
      this.#keeper.follow((isOpen) => this.#hearOther(isOpen)),
    );
    this.dataset['ready'] = '';
  }

  #listen(signal: AbortSignal): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', (event) => this.#keep(fieldOf(event.target)?.name), { signal });
    form.addEventListener('change', (event) => this.#keep(fieldOf(event.target)?.name), { signal });
    this.addEventListener('click', (event) => this.#act(event.target), { signal });
    this.#find<HTMLInputElement>('[data-open-file]')?.addEventListener(
      'change',
      ({ target }) => void this.#takeFile(target as HTMLInputElement),
      { signal },
    );
    this.ownerDocument.defaultView?.addEventListener(
      'beforeunload',
      (event) => this.#keeper?.isAtRisk && event.preventDefault(),
      { signal },
    );
  }

  /** The copy this window had open; else, for yourself, the last one. Others begin with an empty one: the last may be of somebody else. */
  #openFirst(): void {
    const state = this.#view.history.state as WindowState;
    if (typeof state?.sheet === 'number') this.#kept.open(state.sheet);
    else if (this.#isForOthers) this.#kept.openFresh();
    else this.#kept.openNewest();
    this.#showCopy();
    if (this.#kept.keeping === 'saved') this.#say(this.#texts.opened);
  }

  #keep(name: string | undefined): void {
    const form = this.#form;
    if (name === undefined || readAnswer(form, name) === (this.#kept.answers[name] ?? '')) return;
    this.#kept.change(name, readAnswer(form, name), this.#now());
    showForPaper(form, name);
    this.#showAround();
    this.#say('');
  }

  #act(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { copy, unpick, act = '' } = button.dataset;
    if (copy !== undefined) this.#turnTo(() => this.#kept.open(Number(copy)), this.#texts.opened);
    else if (unpick !== undefined) this.#unpick(unpick);
    else this.#actions[act]?.();
  }

  readonly #actions: Readonly<Record<string, () => void>> = {
    print: () => this.#view.print(),
    save: () => this.#saveFile(),
    open: () => this.#find<HTMLInputElement>('[data-open-file]')?.click(),
    fresh: () => this.#turnTo(() => this.#kept.openFresh(), this.#texts.freshTold),
    restart: () => this.#find<HTMLDialogElement>('dialog')?.showModal(),
    'restart-no': () => this.#find<HTMLDialogElement>('dialog')?.close(),
    'restart-yes': () => this.#clear(),
    undo: () => this.#undo(),
  };

  #turnTo(open: () => void, told: string): void {
    open();
    this.#showCopy();
    this.#steps?.start();
    this.#say(told);
    if (this.#steps !== null) return;
    this.#form.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  #unpick(name: string): void {
    for (const field of this.#form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      field.checked = false;
    }
    // The button goes away with the choice.
    this.#form.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
    this.#keep(name);
  }

  #clear(): void {
    this.#find<HTMLDialogElement>('dialog')?.close();
    this.#kept.clear();
    this.#showCopy();
    this.#say(this.#texts.restarted);
    this.#find('[data-act="undo"]')?.focus();
  }

  #undo(): void {
    this.#kept.undo(this.#now());
    this.#showCopy();
    this.#say(this.#texts.undone);
    this.#find('[data-act="restart"]')?.focus();
  }

  #saveFile(): void {
    const identity = { tool: this.#data('tool'), title: this.#data('title') };
    const name = `${identity.tool}-${this.#now().slice(0, 10)}.json`;
    const text = writeSheetFile(identity, questionsIn(this.#form), this.#kept.answers, this.#now());
    saveFile(name, text, 'application/json');
    this.#say(this.#texts.fileSaved(name));
  }

  async #takeFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    const names = questionsIn(this.#form).map(({ name }) => name);
    const read = readSheetFile(await file.text(), this.#data('tool'), names);
    // The same file can be chosen once more.
    input.value = '';
    if (!read.ok) return this.#say(this.#texts.fileRefused(read.problem));
    this.#turnTo(() => this.#kept.take(read.value, this.#now()), this.#texts.fileOpened);
  }

  #hearOther(isOpenCopy: boolean): void {
    if (!isOpenCopy) return this.#showAround();
    showAnswers(this.#form, this.#kept.answers);
    this.#showAround();
    this.#say(this.#texts.elsewhere);
  }

  #showCopy(): void {
    this.#view.history.replaceState({ sheet: this.#kept.number }, '');
    showAnswers(this.#form, this.#kept.answers);
    this.#showAround();
  }

  /** Everything that follows from the answers. */
  #showAround(): void {
    const { keeping, canUndo } = this.#kept;
    this.dataset['keeping'] = keeping;
    // Not `:has()` on the page itself: that costs every page a little at every change.
    this.ownerDocument.documentElement.toggleAttribute('data-not-kept', ['full', 'refused'].includes(keeping));
    const status = this.#find('[data-status]');
    const words = this.#texts.keeping[keeping];
    if (status !== null && status.textContent !== words) status.textContent = words;
    this.#find('[data-act="undo"]')?.toggleAttribute('hidden', !canUndo);
    this.#find('[data-act="restart"]')?.toggleAttribute('hidden', keeping === 'empty');
    showOutcome(this, this.#form);
    const place = this.#find('[data-copies]');
    const fields = this.#isForOthers ? [] : wordsIn(this.#form);
    const { number } = this.#kept;
    if (place !== null) showCopies(place, { copies: this.#kept.copies(), open: number, fields, texts: this.#texts });
  }

  #say(text: string): void {
    const place = this.#find('[data-said]');
    if (place !== null && place.textContent !== text) place.textContent = text;
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.querySelector<T>(selector);
  }

  #data(name: string): string {
    return this.dataset[name] ?? '';
  }

  #now(): string {
    return (this.#clock?.now() ?? new Date(0)).toISOString();
  }

  get #kept(): SheetKeeper {
    if (this.#keeper === null) throw new Error('<tool-sheet> must be provided with sheets first.');
    return this.#keeper;
  }

  get #texts(): ToolTexts {
    return toolTexts(this.#data('layout') as SheetLayout, this.#data('address') as Address);
  }

  get #isForOthers(): boolean {
    return this.dataset['address'] === 'u';
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (form === null) throw new Error('<tool-sheet> needs a <form> to keep.');
    return form;
  }

  get #view(): Window {
    return this.ownerDocument.defaultView ?? window;
  }
}

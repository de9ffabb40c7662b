/** `<course-search>`: asks the index while somebody types, shows what it found, and keeps the question in the address. */
import { describeFound, describeInstead, searchTexts } from '#i18n/nl-search.ts';
import type { Search } from '#search/search.ts';
import { showAnswer } from './show-answer.ts';

/** Milliseconds without a key before the address changes and the number is said: neither for half a word. */
const rest = 500;

class CourseSearch extends HTMLElement {
  #connection = new AbortController();
  #search: Promise<Search> | null = null;
  #timer = 0;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const { form, field } = this.#parts;
    form.hidden = false;
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    field.addEventListener('focus', () => void this.#open().catch(() => undefined), { signal });
    field.addEventListener('input', () => this.#take(), { signal });
    this.addEventListener('click', () => this.#keepPlace(), { signal, capture: true });
    window.addEventListener('popstate', () => this.#takeFromAddress(), { signal });
    this.#takeFromAddress();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
    clearTimeout(this.#timer);
  }

  get #parts(): Readonly<{ form: HTMLFormElement; field: HTMLInputElement; said: HTMLElement; results: HTMLElement }> {
    return {
      form: this.querySelector('form') as HTMLFormElement,
      field: this.querySelector('input') as HTMLInputElement,
      said: this.querySelector('[data-said]') as HTMLElement,
      results: this.querySelector('[data-results]') as HTMLElement,
    };
  }

  get #question(): string {
    return this.#parts.field.value.trim();
  }

  #takeFromAddress(): void {
    const { field } = this.#parts;
    // Without a question in the address: what the browser kept in the field.
    field.value = new URLSearchParams(location.search).get('q') ?? field.value;
    const place = (history.state as { top?: number } | null)?.top;
    if (this.#question === '') field.focus({ preventScroll: true });
    else void this.#show(true).then(() => place !== undefined && window.scrollTo({ top: place }));
  }

  #take(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#settle(), rest);
    void this.#show(false);
  }

  /** Said and written down when somebody has stopped typing. */
  #settle(): void {
    clearTimeout(this.#timer);
    const address = new URL(location.href);
    if (this.#question === '') address.searchParams.delete('q');
    else address.searchParams.set('q', this.#question);
    history.replaceState(null, '', address);
    void this.#show(true);
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#settle();
    // Closes the keyboard of a phone, and brings who uses one to the results.
    void this.#show(true).then(() => this.querySelector<HTMLElement>('[data-results] a')?.focus());
  }

  /** Back from a page, the list stands where it stood. */
  #keepPlace(): void {
    if (this.#question !== '') history.replaceState({ top: window.scrollY }, '');
  }

  async #show(isSettled: boolean): Promise<void> {
    const { said, results } = this.#parts;
    const question = this.#question;
    if (question === '') {
      results.replaceChildren();
      said.textContent = '';
      return;
    }
    const search = await this.#openPatiently();
    // Meanwhile somebody may have typed on; then a later call shows that.
    if (search === null || question !== this.#question) return;
    const answer = search.ask(question);
    const shown = showAnswer(this, results, answer);
    const instead = answer.instead.length > 0 && shown > 0 ? ` ${describeInstead(answer.instead)}` : '';
    if (isSettled) said.textContent = describeFound(question, shown) + instead;
  }

  /** Says so when it takes a while, and when it does not work. */
  async #openPatiently(): Promise<Search | null> {
    const { said } = this.#parts;
    const waiting = window.setTimeout(() => (said.textContent = searchTexts.loading), rest);
    try {
      return await this.#open();
    } catch {
      said.textContent = searchTexts.failed;
      return null;
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Once; a failed attempt may be made again. */
  #open(): Promise<Search> {
    this.#search ??= openIndex(this.dataset['url'] ?? '').catch((error: unknown) => {
      this.#search = null;
      throw error;
    });
    return this.#search;
  }
}

async function openIndex(url: string): Promise<Search> {
  const [{ openSearch }, response] = await Promise.all([import('#search/search.ts'), fetch(url)]);
  if (!response.ok) throw new Error(`The index answered ${String(response.status)}.`);
  return openSearch((await response.json()) as Parameters<typeof openSearch>[0]);
}

/** Registers the element. */
export function defineCourseSearch(): void {
  customElements.define('course-search', CourseSearch);
}

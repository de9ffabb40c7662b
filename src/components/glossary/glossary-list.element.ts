/** `<glossary-list>`: shows only the terms in which a word stands, whatever its accents and capitals. */
import { foldText } from '#domain/search/words.ts';
import { describeTerms } from '#i18n/nl-glossary.ts';

class GlossaryList extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const field = this.querySelector('input');
    if (field === null) return;
    this.querySelector('[data-find]')?.removeAttribute('hidden');
    field.addEventListener('input', () => this.#filter(field.value), { signal });
    // The browser keeps the word when somebody comes back.
    this.#filter(field.value);
    const reveal = (): void => this.#reveal(field);
    window.addEventListener('hashchange', reveal, { signal });
    this.addEventListener('click', ({ target }) => target instanceof Element && this.#clearFor(target, field), {
      signal,
    });
    reveal();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #filter(words: string): void {
    const wanted = foldText(words).trim();
    const terms = [...this.querySelectorAll<HTMLElement>('[data-term]')];
    const named = terms.filter((term) => nameOf(term).includes(wanted));
    // A word that is no name of any may still stand in what they mean.
    const shown = new Set(
      named.length > 0 ? named : terms.filter((term) => foldText(term.textContent).includes(wanted)),
    );
    for (const term of terms) term.hidden = !shown.has(term);
    const found = terms.filter(({ hidden }) => !hidden).length;
    for (const letter of this.querySelectorAll('section')) {
      letter.hidden = letter.querySelector('[data-term]:not([hidden])') === null;
    }
    const letters = this.querySelector('nav');
    if (letters !== null) letters.hidden = wanted !== '';
    this.#tell(words.trim(), found, terms.length);
  }

  #tell(words: string, found: number, all: number): void {
    const said = this.querySelector('[data-found]');
    if (said !== null) said.textContent = words === '' ? '' : describeTerms(found, all);
    const none = this.querySelector<HTMLElement>('[data-none]');
    const elsewhere = this.querySelector<HTMLAnchorElement>('[data-elsewhere]');
    if (none !== null) none.hidden = found > 0;
    if (elsewhere !== null) elsewhere.search = words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`;
  }

  /** A link to a term must not lead to one that is left out. */
  #clearFor(target: Element, field: HTMLInputElement): void {
    if (target.closest('a[href^="#"]') !== null) this.#clear(field);
  }

  #reveal(field: HTMLInputElement): void {
    const term = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (term?.hidden !== true) return;
    this.#clear(field);
    term.scrollIntoView();
  }

  #clear(field: HTMLInputElement): void {
    field.value = '';
    this.#filter('');
  }
}

function nameOf(term: HTMLElement): string {
  return foldText(`${term.querySelector('h3')?.textContent ?? ''}|${term.dataset['also'] ?? ''}`);
}

/** Registers the element. */
export function defineGlossaryList(): void {
  customElements.define('glossary-list', GlossaryList);
}

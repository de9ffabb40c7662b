/** `<course-term>`: shows what a word means beside it, on hover, focus and tap. Escape and a tap elsewhere close it, as with any popover. */

/** Milliseconds: so long the pointer rests before it shows, and may be away before it hides. */
const patience = { show: 150, hide: 250 };
/** Pixels between the word and its meaning, and from the edge of the window. */
const gap = { word: 4, edge: 12 };

class CourseTerm extends HTMLElement {
  #connection = new AbortController();
  #timer = 0;
  /** What a tap is about to do: the first shows, the second follows the link. */
  #tapShows = false;

  connectedCallback(): void {
    const meaning = this.querySelector<HTMLElement>('[popover]');
    const word = this.querySelector('a');
    // An older browser has a link, which is enough.
    if (meaning === null || word === null || !('popover' in meaning)) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const listen = <K extends keyof HTMLElementEventMap>(
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ): void => {
      for (const part of [word, meaning]) part.addEventListener(type, act, { signal });
    };
    const isShown = (): boolean => meaning.matches(':popover-open');
    const show = (): void => {
      if (isShown()) return;
      meaning.showPopover();
      placeBeside(word, meaning);
    };
    const hide = (): void => {
      if (isShown() && this.ownerDocument.activeElement !== word && !this.matches(':hover')) meaning.hidePopover();
    };
    listen('pointerenter', ({ pointerType }) => pointerType !== 'touch' && this.#after(patience.show, show));
    listen('pointerleave', ({ pointerType }) => pointerType !== 'touch' && this.#after(patience.hide, hide));
    word.addEventListener('focus', () => word.matches(':focus-visible') && show(), { signal });
    word.addEventListener('blur', () => this.#after(patience.hide, hide), { signal });
    word.addEventListener(
      'pointerdown',
      ({ pointerType }) => (this.#tapShows = pointerType === 'touch' && !isShown()),
      { signal },
    );
    word.addEventListener(
      'click',
      (event) => {
        if (!this.#tapShows) return;
        event.preventDefault();
        show();
      },
      { signal },
    );
    // A phone that is turned lays the words of the lesson out anew.
    window.addEventListener('resize', () => isShown() && placeBeside(word, meaning), { signal });
    // The sign that brought this to life may have been at this very word.
    if (word.matches(':hover')) this.#after(patience.show, show);
    if (word.matches(':focus-visible')) show();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
    clearTimeout(this.#timer);
  }

  #after(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, milliseconds);
  }
}

/** Under the word where there is room, else above it, and always between the sides of the window. */
function placeBeside(word: HTMLElement, meaning: HTMLElement): void {
  const at = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = meaning;
  const { clientWidth, clientHeight } = document.documentElement;
  const under = at.bottom + gap.word;
  const above = at.top - gap.word - height;
  const left = Math.max(gap.edge, Math.min(at.left, clientWidth - width - gap.edge));
  meaning.style.left = `${left + scrollX}px`;
  meaning.style.top = `${(under + height > clientHeight && above >= 0 ? above : under) + scrollY}px`;
}

/** Registers the element. */
export function defineCourseTerm(): void {
  customElements.define('course-term', CourseTerm);
}

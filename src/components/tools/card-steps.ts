/** One part of a card at a time, for two people with one screen between them. The last step holds what to do with the card. */
import { stepTexts } from '#i18n/nl-tools.ts';

export class CardSteps {
  readonly #card: HTMLElement;
  readonly #parts: readonly HTMLElement[];
  #at = 0;

  constructor(card: HTMLElement, signal: AbortSignal) {
    this.#card = card;
    this.#parts = [...card.querySelectorAll<HTMLElement>('[data-step]')];
    const listen = (name: string, act: () => void): void =>
      card.querySelector(`[data-${name}]`)?.addEventListener('click', act, { signal });
    listen('back', () => this.#turn(this.#at - 1));
    listen('next', () => this.#turn(this.#at + 1));
    listen('whole', () => this.#showWhole());
    listen('per-step', () => this.start());
    card.querySelector<HTMLElement>('[data-card-steps]')?.removeAttribute('hidden');
    this.#show();
  }

  /** Back to the first part, with the focus there. */
  start(): void {
    this.#card.removeAttribute('data-whole');
    this.#turn(0);
  }

  #showWhole(): void {
    this.#card.setAttribute('data-whole', '');
    this.#show();
    this.#parts[0]?.querySelector<HTMLElement>('h2')?.focus();
  }

  #turn(to: number): void {
    this.#at = Math.min(Math.max(to, 0), this.#parts.length - 1);
    this.#show();
    const heading = this.#parts[this.#at]?.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    this.#card.scrollIntoView({ block: 'start' });
  }

  #show(): void {
    const isWhole = this.#card.hasAttribute('data-whole');
    const last = this.#parts.length - 1;
    for (const [at, part] of this.#parts.entries()) part.toggleAttribute('data-away', !isWhole && at !== this.#at);
    this.#set('back', !isWhole && this.#at > 0);
    this.#set('next', !isWhole && this.#at < last);
    this.#set('place', !isWhole && this.#at < last);
    this.#set('whole', !isWhole && this.#at === last);
    this.#set('per-step', isWhole);
    const place = this.#card.querySelector('[data-place]');
    if (place !== null) place.textContent = stepTexts.place(this.#at + 1, last);
    const next = this.#card.querySelector('[data-next]');
    if (next !== null) next.textContent = this.#at === last - 1 ? stepTexts.done : stepTexts.next;
  }

  #set(name: string, isShown: boolean): void {
    const element = this.#card.querySelector<HTMLElement>(`[data-${name}]`);
    if (element !== null) element.hidden = !isShown;
  }
}

/** The list of filled-in copies of a tool on this device. */
import { firstWords, type SheetCopy } from '#domain/tool-sheet/copies.ts';
import { formatMoment, type ToolTexts } from '#i18n/nl-tools.ts';

export type CopyListView = Readonly<{
  copies: readonly SheetCopy[];
  /** The copy that is open. */
  open: number;
  /** Fields whose words a copy is known by, in order; none where words of clients would be told to the next one. */
  fields: readonly string[];
  texts: ToolTexts;
}>;

/** Shows the copies in `place`, one button each, and hides it while there are none. */
export function showCopies(place: HTMLElement, { copies, open, fields, texts }: CopyListView): void {
  const list = place.querySelector('[data-copy-list]');
  if (list === null) return;
  place.hidden = copies.length === 0;
  const focused = place.ownerDocument.activeElement?.getAttribute('data-copy');
  list.replaceChildren(
    ...copies.map(({ number, changed, answers }) => {
      const item = place.ownerDocument.createElement('li');
      const button = place.ownerDocument.createElement('button');
      button.type = 'button';
      button.dataset['copy'] = String(number);
      if (number === open) button.setAttribute('aria-current', 'true');
      const words = fields.length === 0 ? '' : firstWords(answers, fields) || texts.untitled;
      for (const [part, text] of [
        ['words', words],
        ['moment', formatMoment(changed)],
      ] as const) {
        if (text === '') continue;
        const span = place.ownerDocument.createElement('span');
        span.className = part;
        span.textContent = text;
        button.append(span);
      }
      item.append(button);
      return item;
    }),
  );
  if (focused) list.querySelector<HTMLElement>(`[data-copy="${focused}"]`)?.focus();
}

/** What the commands of the keyboard do while marking, beside what they do in every exercise. */
import type { Command } from '#domain/keyboard.ts';
import type { Mark, MarkId } from '#domain/mark.ts';
import type { MarkingState } from './marking-state.svelte.ts';

/** What the page can do that the state cannot: move the focus and open things. */
export type MarkingActions = Readonly<{
  focusMark: (id: MarkId) => Promise<void>;
  /** The mark that has the focus in the list, if any. */
  focusedMark: () => Mark | null;
  closeEditor: () => Promise<void>;
  place: () => Promise<void>;
  remove: (mark: Mark) => Promise<void>;
}>;

/** True when the command was meant for the exercise, so that the key does nothing else. */
export function runCommand(command: Command, marking: MarkingState, page: MarkingActions): boolean {
  const current = marking.open ?? page.focusedMark();
  switch (command.type) {
    case 'mark':
      void page.place();
      return true;
    case 'span-start':
    case 'span-end':
      return setEdge(marking, current ?? marking.neighbour(null, -1), command.type);
    case 'previous-mark':
    case 'next-mark':
      return moveTo(marking, page, current, command.type === 'next-mark' ? 1 : -1);
    case 'choose-signal':
      return current !== null && marking.change(current, { signal: command.signal });
    case 'choose-lens':
      return marking.open !== null && marking.change(marking.open, { lens: command.lens });
    case 'remove-mark':
      if (current !== null) void page.remove(current);
      return current !== null;
    case 'save-and-play':
      void page.closeEditor();
      marking.media?.request({ type: 'play' });
      return true;
    case 'close':
      if (marking.editing === null) return false;
      void page.closeEditor();
      return true;
    default:
      return false;
  }
}

function setEdge(marking: MarkingState, mark: Mark | null, edge: 'span-start' | 'span-end'): boolean {
  if (mark === null) return false;
  const seconds = marking.media?.get().time ?? 0;
  const changed = marking.change(mark, edge === 'span-start' ? { start: seconds } : { end: seconds });
  if (changed) marking.announce(edge === 'span-start' ? 'Begin gezet' : 'Einde gezet');
  return true;
}

function moveTo(marking: MarkingState, page: MarkingActions, from: Mark | null, direction: 1 | -1): boolean {
  const mark = marking.neighbour(from?.id ?? null, direction);
  if (mark === null) marking.announce(direction === 1 ? 'Geen volgende markering' : 'Geen vorige markering');
  else if (marking.editing === null) void page.focusMark(mark.id);
  else marking.edit(mark.id);
  return true;
}

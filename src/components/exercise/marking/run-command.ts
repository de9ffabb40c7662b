/** What each command of the keyboard does in a `spot` exercise. */
import type { Command } from '#domain/keyboard.ts';
import type { Mark, MarkId } from '#domain/mark.ts';
import type { MarkingState } from './marking-state.svelte.ts';

/** What the page can do that the state cannot: move the focus and open things. */
export type MarkingActions = Readonly<{
  focusMark: (id: MarkId) => Promise<void>;
  /** The mark that has the focus in the list, if any. */
  focusedMark: () => Mark | null;
  focusTranscript: () => Promise<void>;
  showKeys: () => Promise<void>;
  closeEditor: () => Promise<void>;
  place: () => Promise<void>;
  remove: (mark: Mark) => Promise<void>;
}>;

/** True when the command was meant for the exercise, so that the key does nothing else. */
export function runCommand(command: Command, spot: MarkingState, page: MarkingActions): boolean {
  const current = spot.open ?? page.focusedMark();
  switch (command.type) {
    case 'play-pause':
      return request(spot, { type: 'toggle' });
    case 'back':
      return request(spot, { type: 'skip', by: -5 });
    case 'forward':
      return request(spot, { type: 'skip', by: 5 });
    case 'step-back':
    case 'step-forward':
      return !spot.playing && request(spot, { type: 'skip', by: command.type === 'step-back' ? -0.2 : 0.2 });
    case 'mark':
      void page.place();
      return true;
    case 'span-start':
    case 'span-end':
      return setEdge(spot, current ?? spot.neighbour(null, -1), command.type);
    case 'previous-mark':
    case 'next-mark':
      return moveTo(spot, page, current, command.type === 'next-mark' ? 1 : -1);
    case 'transcript':
      void page.focusTranscript();
      return true;
    case 'key-help':
      void page.showKeys();
      return true;
    case 'choose-signal':
      return current !== null && spot.change(current, { signal: command.signal });
    case 'choose-lens':
      return spot.open !== null && spot.change(spot.open, { lens: command.lens });
    case 'remove-mark':
      if (current !== null) void page.remove(current);
      return current !== null;
    case 'save-and-play':
      void page.closeEditor();
      return request(spot, { type: 'play' });
    case 'close':
      if (spot.editing === null) return false;
      void page.closeEditor();
      return true;
  }
}

function request(spot: MarkingState, what: Parameters<NonNullable<MarkingState['media']>['request']>[0]): boolean {
  spot.media?.request(what);
  return true;
}

function setEdge(spot: MarkingState, mark: Mark | null, edge: 'span-start' | 'span-end'): boolean {
  if (mark === null) return false;
  const seconds = spot.media?.get().time ?? 0;
  const changed = spot.change(mark, edge === 'span-start' ? { start: seconds } : { end: seconds });
  if (changed) spot.announce(edge === 'span-start' ? 'Begin gezet' : 'Einde gezet');
  return true;
}

function moveTo(spot: MarkingState, page: MarkingActions, from: Mark | null, direction: 1 | -1): boolean {
  const mark = spot.neighbour(from?.id ?? null, direction);
  if (mark === null) spot.announce(direction === 1 ? 'Geen volgende markering' : 'Geen vorige markering');
  else if (spot.editing === null) void page.focusMark(mark.id);
  else spot.edit(mark.id);
  return true;
}

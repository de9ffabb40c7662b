/**
 * What somebody writes for themselves (notes, bookmarks, filled-in tools): sheets with a few texts each, kept on this
 * device and never sent anywhere. Reading and writing wait for nothing, so that a page that goes away can still save.
 */
import type { Result } from '#domain/result.ts';

/**
 * Name of a sheet: its kind and an id that never changes, such as `lesson:12` or `tool:teamscan`; further parts may follow.
 * Lower-case letters, digits and hyphens between the colons.
 */
export type SheetName = `${string}:${string}`;
/** Texts by field. An empty text is no text: it is not kept. */
export type Sheet = Readonly<Record<string, string>>;
/** `full`: no room left on the device. `refused`: the browser keeps nothing (private window, switched off). */
export type SheetProblem = 'full' | 'refused';

export interface DeviceSheets {
  /** The texts of a sheet; empty where none were written or what is stored there cannot be read. */
  read(name: SheetName): Result<Sheet, SheetProblem>;
  /** Writes these fields and leaves the others as another window may have written them; an empty text removes its field. */
  write(name: SheetName, change: Sheet): Result<true, SheetProblem>;
  remove(name: SheetName): Result<true, SheetProblem>;
  /** Names of all sheets of a kind that hold a text, sorted. */
  list(kind: string): Result<readonly SheetName[], SheetProblem>;
  /** Removes all sheets of a kind, also those that could not be read. */
  wipe(kind: string): Result<true, SheetProblem>;
  /** Calls `changed` after another window wrote or removed a sheet; `null`: any may have changed. Until the returned function is called. */
  watch(changed: (name: SheetName | null) => void): () => void;
}

/** Keeps what is filled in on one tool on this device, in several copies, and knows what could not be kept. Knows no page. */
import {
  changedField,
  compareCopies,
  newestOf,
  nextNumber,
  readNumber,
  toCopy,
  type Answers,
  type SheetCopy,
} from '#domain/tool-sheet/copies.ts';
import type { DeviceSheets, SheetName, SheetProblem } from '#ports/device-sheets.ts';

/** Where the answers of the open copy are: nowhere to be kept yet, on the device, or only in this window and why. */
export type Keeping = 'empty' | 'saved' | SheetProblem;

export class SheetKeeper {
  readonly #sheets: DeviceSheets;
  readonly #tool: string;
  #number = 1;
  /** What the device has not taken; written along with the next change. */
  #unsaved: Readonly<Record<string, string>> = {};
  #problem: SheetProblem | null = null;
  /** What was there before it was cleared. */
  #cleared: Answers | null = null;

  constructor(sheets: DeviceSheets, tool: string) {
    this.#sheets = sheets;
    this.#tool = tool;
  }

  get number(): number {
    return this.#number;
  }

  /** What is stored, with over it what could not be. */
  get answers(): Answers {
    const shown = { ...this.#read(this.#number).answers, ...this.#unsaved };
    return Object.fromEntries(Object.entries(shown).filter(([field, text]) => field !== changedField && text !== ''));
  }

  get keeping(): Keeping {
    if (this.#problem !== null) return this.#problem;
    return Object.keys(this.answers).length === 0 ? 'empty' : 'saved';
  }

  /** True while something that was typed stands in this window only. */
  get isAtRisk(): boolean {
    return Object.keys(this.#unsaved).length > 0;
  }

  get canUndo(): boolean {
    return this.#cleared !== null;
  }

  /** All filled-in copies on this device, last changed first. */
  copies(): readonly SheetCopy[] {
    const listed = this.#sheets.list(`tool:${this.#tool}`);
    const numbers = (listed.ok ? listed.value : []).map(readNumber).filter((number) => number !== null);
    return numbers.map((number) => this.#read(number)).toSorted(compareCopies);
  }

  /** Turns to a copy; what another copy could not keep is let go. */
  open(number: number): void {
    this.#number = number;
    this.#unsaved = {};
    this.#cleared = null;
    const found = this.#sheets.read(this.#name);
    this.#problem = found.ok ? null : found.problem;
  }

  /** Turns to the copy that was changed last, or to the first. */
  openNewest(): void {
    this.open(newestOf(this.copies())?.number ?? 1);
  }

  /** Turns to a copy on which nothing is written. */
  openFresh(): void {
    this.open(nextNumber(this.copies()));
  }

  /** Keeps one answer; an empty text removes it. `now`: ISO text. */
  change(field: string, text: string, now: string): void {
    this.#cleared = null;
    this.#write({ ...this.#unsaved, [field]: text }, now);
  }

  /** Turns to a new copy with these answers. */
  take(answers: Answers, now: string): void {
    this.openFresh();
    this.#write(answers, now);
  }

  /** Empties the open copy. Until the next change it can be put back. */
  clear(): void {
    const before = this.answers;
    const removed = this.#sheets.remove(this.#name);
    this.#unsaved = {};
    this.#problem = removed.ok ? null : removed.problem;
    this.#cleared = before;
  }

  /** Puts back what was cleared. */
  undo(now: string): void {
    if (this.#cleared === null) return;
    const before = this.#cleared;
    this.#cleared = null;
    this.#write(before, now);
  }

  /** Calls `changed` when another window wrote on the open copy or made or removed another one. */
  follow(changed: (isOpenCopy: boolean) => void): () => void {
    return this.#sheets.watch((name) => {
      if (name === null || name === this.#name) changed(true);
      else if (name.startsWith(`tool:${this.#tool}:`)) changed(false);
    });
  }

  get #name(): SheetName {
    return `tool:${this.#tool}:${this.#number}`;
  }

  #read(number: number): SheetCopy {
    const found = this.#sheets.read(`tool:${this.#tool}:${number}`);
    return toCopy(number, found.ok ? found.value : {});
  }

  #write(change: Answers, now: string): void {
    const written = this.#sheets.write(this.#name, { ...change, [changedField]: now });
    this.#problem = written.ok ? null : written.problem;
    this.#unsaved = written.ok ? {} : change;
    // A copy on which nothing is left is no copy.
    if (written.ok && Object.keys(this.answers).length === 0) this.#sheets.remove(this.#name);
  }
}

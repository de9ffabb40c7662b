/** The owner of the data: opening, laying states together, saving, and keeping hands off a state that must not be overwritten. */
import type { Commit, Opened, ProgressStore, StoreProblem } from '#ports/progress-store.ts';
import { parseLocation } from './location.ts';
import { addNotice, isBehind, mergeSnapshot, prepareCommit, type Work } from './work.ts';

export type OwnerLink = Readonly<{
  /** Opens the store; `null` and what was found, or the problem. Nothing is read into the work yet. */
  open(): Promise<StoreProblem | null>;
  /** Lays what was found under the work. `keepAside` gets a text that could not be read. */
  takeFound(keepAside: (raw: string) => boolean): void;
  /** Hands the work over; `null` when the owner confirmed it. A conflict has been merged when it is returned. */
  save(keepAside: (raw: string) => boolean): Promise<StoreProblem | null>;
  /** Hands the work over while the page goes away. */
  saveNow(): void;
  /** True when the owner should get the work as it is now. */
  isBehind(): boolean;
  found(): Opened | null;
  /** Why nothing may be written to this owner, other than that it asked for review. */
  readOnly(): StoreProblem | null;
  /** True while texts do not travel. */
  isWithoutTexts(): boolean;
}>;

/** `isThisDevice`: there is no other copy, so a newer state that could be kept aside makes room for new work. */
export function createOwnerLink(store: ProgressStore, work: Work, isThisDevice: boolean): OwnerLink {
  return new Link(store, work, isThisDevice);
}

class Link implements OwnerLink {
  readonly #store: ProgressStore;
  readonly #work: Work;
  readonly #isThisDevice: boolean;
  #found: Opened | null = null;
  #readOnly: StoreProblem | null = null;
  #hasDroppedTexts = false;

  constructor(store: ProgressStore, work: Work, isThisDevice: boolean) {
    this.#store = store;
    this.#work = work;
    this.#isThisDevice = isThisDevice;
  }

  async open(): Promise<StoreProblem | null> {
    const opened = await this.#store.open();
    if (!opened.ok) return opened.problem;
    this.#found = opened.value;
    return null;
  }

  takeFound(keepAside: (raw: string) => boolean): void {
    if (this.#found === null) return;
    this.#take(this.#found.snapshot, keepAside);
    const place = parseLocation(this.#found.location);
    if (place !== null && this.#work.progress.last === null) {
      this.#work.progress = { ...this.#work.progress, last: place.lesson };
    }
  }

  async save(keepAside: (raw: string) => boolean): Promise<StoreProblem | null> {
    const prepared = this.#prepare();
    if (!prepared.ok) return prepared.problem;
    const saved = await this.#store.save(prepared.value);
    if (saved.ok) return null;
    if (saved.problem.code === 'conflict') this.#take(saved.problem.theirs, keepAside);
    return saved.problem;
  }

  saveNow(): void {
    const prepared = this.#prepare();
    if (prepared.ok) this.#store.saveNow(prepared.value);
  }

  isBehind(): boolean {
    return this.#found !== null && isBehind(this.#work, this.#store, this.#found.snapshot);
  }

  found(): Opened | null {
    return this.#found;
  }

  readOnly(): StoreProblem | null {
    return this.#readOnly;
  }

  isWithoutTexts(): boolean {
    return this.#store.allowed.detail === 'without-notes' || this.#hasDroppedTexts;
  }

  #prepare(): { ok: true; value: Commit } | { ok: false; problem: StoreProblem } {
    if (this.#readOnly !== null) return { ok: false, problem: this.#readOnly };
    const prepared = prepareCommit(this.#work, this.#store);
    if (!prepared.ok) return prepared;
    this.#hasDroppedTexts = prepared.value.dropped.includes('texts');
    return { ok: true, value: prepared.value.commit };
  }

  #take(snapshot: string | null, keepAside: (raw: string) => boolean): void {
    const merged = mergeSnapshot(this.#work, snapshot);
    if (merged.ok) return;
    const isNewer = merged.problem === 'newer-than-this-course';
    addNotice(this.#work, { code: isNewer ? 'newer' : 'damaged', kept: snapshot });
    const mayBeReplaced = !isNewer || this.#isThisDevice;
    const isKept = mayBeReplaced && snapshot !== null && keepAside(snapshot);
    if (!isNewer || isKept) return;
    this.#readOnly = { code: 'refused', retry: false, detail: 'The owner holds a state of a newer course.' };
  }
}

/** The copy with everything on this device: written at every action, before the action returns. */
import type { Commit, ProgressStore, StoreProblem } from '#ports/progress-store.ts';
import { addNotice, hasManyMarks, isBehind, mergeSnapshot, prepareCommit, secondsTogether, type Work } from './work.ts';

export type DeviceCopy = Readonly<{
  /** Reads the copy into the work. */
  open(): Promise<void>;
  /** Writes the work if the copy lacks some of it. */
  catchUp(): void;
  /** Writes the work: at once, or together with what follows soon where there is much of it. */
  save(): void;
  /** Writes what still waits. */
  flush(): void;
  /** Resolves when nothing is being sorted out any more. */
  settle(): Promise<void>;
  /** Why the work is not on this device; `null` when it is. */
  problem(): StoreProblem | null;
  keepAside(raw: string): boolean;
  close(): Promise<void>;
}>;

/** Times to lay another window's state under ours before it waits for the next action. */
const mergesAtOnce = 3;

/** `onMerge` is called when another window's work was found and laid under ours; `onChange` when `problem` may have changed. */
export type DeviceCopyDeps = Readonly<{
  store: ProgressStore;
  work: Work;
  onMerge: () => void;
  onChange: () => void;
}>;

export function createDeviceCopy(deps: DeviceCopyDeps): DeviceCopy {
  return new Copy(deps);
}

class Copy implements DeviceCopy {
  readonly #deps: DeviceCopyDeps;
  readonly #store: ProgressStore;
  #stored: string | null = null;
  #problem: StoreProblem | null = null;
  #settling: Promise<void> | null = null;
  #cancelTick: (() => void) | null = null;
  #isReadOnly = false;

  constructor(deps: DeviceCopyDeps) {
    this.#deps = deps;
    this.#store = deps.store;
  }

  async open(): Promise<void> {
    const opened = await this.#store.open();
    if (!opened.ok) return this.#takeProblem(opened.problem);
    this.#stored = opened.value.snapshot;
    this.#take(opened.value.snapshot);
  }

  catchUp(): void {
    if (isBehind(this.#deps.work, this.#store, this.#stored)) this.save();
  }

  save(): void {
    if (this.#isReadOnly) return;
    if (!hasManyMarks(this.#deps.work)) return this.#write();
    this.#cancelTick ??= this.#deps.work.clock.after(secondsTogether, () => this.#write());
  }

  flush(): void {
    if (this.#cancelTick !== null) this.#write();
  }

  async settle(): Promise<void> {
    await this.#settling;
  }

  problem(): StoreProblem | null {
    return this.#problem;
  }

  keepAside(raw: string): boolean {
    return this.#store.keepAside?.(raw) ?? false;
  }

  async close(): Promise<void> {
    this.flush();
    await this.#settling;
    await this.#store.close();
  }

  #write(): void {
    this.#cancelTick?.();
    this.#cancelTick = null;
    const commit = this.#prepare();
    if (commit === null) return;
    if (this.#store.saveNow(commit)) this.#problem = null;
    else this.#settling ??= this.#sortOut();
  }

  /** The quick way failed: find out why, and lay another window's work under ours. */
  async #sortOut(): Promise<void> {
    for (let merges = 0; merges <= mergesAtOnce; merges += 1) {
      const commit = this.#prepare();
      if (commit === null) break;
      const saved = await this.#store.save(commit);
      if (saved.ok) this.#problem = null;
      else this.#takeProblem(saved.problem);
      if (saved.ok || saved.problem.code !== 'conflict') break;
      this.#take(saved.problem.theirs);
      this.#deps.onMerge();
    }
    this.#settling = null;
    this.#deps.onChange();
  }

  #prepare(): Commit | null {
    const prepared = prepareCommit(this.#deps.work, this.#store);
    if (!prepared.ok) this.#takeProblem(prepared.problem);
    return prepared.ok ? prepared.value.commit : null;
  }

  #take(snapshot: string | null): void {
    const merged = mergeSnapshot(this.#deps.work, snapshot);
    if (merged.ok) return;
    const isKept = snapshot !== null && this.keepAside(snapshot);
    const isNewer = merged.problem === 'newer-than-this-course';
    addNotice(this.#deps.work, { code: isNewer ? 'newer' : 'damaged', kept: snapshot });
    if (!isNewer || isKept) return;
    this.#isReadOnly = true;
    this.#problem = { code: 'refused', retry: false, detail: 'The copy on this device is of a newer course.' };
  }

  #takeProblem(problem: StoreProblem): void {
    this.#problem = problem;
    if (problem.code === 'refused') addNotice(this.#deps.work, { code: 'no-device-storage', kept: null });
  }
}

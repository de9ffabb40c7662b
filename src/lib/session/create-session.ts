/** Puts one learning session together: the work in memory, the copy on this device, the owner, and when to save. */
import { dayOf } from '#domain/practice.ts';
import { applyEvent, type ProgressEvent } from '#domain/progress.ts';
import type { StoreProblem } from '#ports/progress-store.ts';
import { createDeviceCopy, type DeviceCopy } from './device-copy.ts';
import { createOwnerLink, type OwnerLink } from './owner-link.ts';
import { createSaveQueue, type SaveQueue, type Urgency } from './save-queue.ts';
import type { LearningSession, SaveState, SessionDeps, SessionView } from './session.ts';
import { addNotice, hasManyMarks, startWork, type Work } from './work.ts';

/**
 * A session that has not started. Events before `start` are kept and laid together with what is found; events after
 * `finish` are ignored.
 */
export function createSession(deps: SessionDeps): LearningSession {
  return new Session(deps);
}

class Session implements LearningSession {
  readonly #deps: SessionDeps;
  readonly #work: Work;
  readonly #owner: OwnerLink;
  readonly #queue: SaveQueue;
  readonly #listeners = new Set<() => void>();
  #device: Readonly<{ copy: DeviceCopy; learner: string | null }> | null = null;
  #phase: 'opening' | 'open' | 'finished' = 'opening';
  #starting: Promise<void> | null = null;
  #savedAt: Date | null = null;
  #view: SessionView | null = null;

  constructor(deps: SessionDeps) {
    this.#deps = deps;
    this.#work = startWork(deps.course, deps.clock, deps.rule);
    this.#owner = createOwnerLink(deps.store, this.#work, deps.deviceCopy === null);
    this.#queue = createSaveQueue({
      clock: deps.clock,
      pace: deps.store.pace,
      save: () => this.#saveToOwner(),
      onChange: () => this.#tellChange(),
    });
  }

  start(): Promise<void> {
    this.#starting ??= this.#open();
    return this.#starting;
  }

  dispatch(event: ProgressEvent): void {
    if (this.#phase === 'finished') return;
    const progress = applyEvent(this.#work.progress, event, this.#second());
    if (progress === this.#work.progress) return;
    this.#work.progress = progress;
    if (this.#phase === 'open' && !this.#isReview()) {
      this.#device?.copy.save();
      this.#requestSave(urgencyOf(event));
    }
    this.#tellChange();
  }

  get(): SessionView {
    const today = dayOf(this.#second());
    if (this.#view?.today === today) return this.#view;
    this.#view = {
      progress: this.#work.progress,
      save: this.#saveState(),
      notices: this.#work.notices,
      textsStayHere: this.#owner.isWithoutTexts(),
      learner: this.#owner.found()?.learner ?? null,
      today,
    };
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  hide(): void {
    if (this.#phase !== 'open' || this.#isReview()) return;
    this.#device?.copy.flush();
    const isUnconfirmed = this.#queue.isBusy() || this.#queue.problem() !== null;
    if (this.#owner.found() !== null && isUnconfirmed) this.#owner.saveNow();
  }

  async finish(): Promise<SaveState> {
    await this.start();
    if (this.#phase === 'finished') return this.get().save;
    this.#device?.copy.flush();
    await this.#device?.copy.settle();
    await this.#queue.flush();
    this.#queue.stop();
    this.#phase = 'finished';
    this.#tellChange();
    await this.#deps.store.close();
    await this.#device?.copy.close();
    return this.get().save;
  }

  async #open(): Promise<void> {
    const problem = await this.#connect();
    this.#phase = 'open';
    if (!this.#isReview()) {
      this.#device?.copy.catchUp();
      if (problem !== null) this.#queue.report(problem);
      else if (this.#owner.isBehind()) this.#requestSave('now');
      else this.#savedAt = this.#deps.clock.now();
    }
    this.#tellChange();
  }

  /** Opens the owner, then the copy that belongs to its learner, and lays both under the work. */
  async #connect(): Promise<StoreProblem | null> {
    const problem = await this.#owner.open();
    if (!this.#isReview()) await this.#openDevice(this.#owner.found()?.learner ?? null);
    if (problem === null) this.#owner.takeFound((raw) => this.#keepAside(raw));
    else if (this.#deps.deviceCopy === null && problem.code === 'refused') {
      addNotice(this.#work, { code: 'no-device-storage', kept: null });
    }
    return problem;
  }

  async #openDevice(learner: string | null): Promise<void> {
    if (this.#deps.deviceCopy === null || this.#device?.learner === learner) return;
    const before = this.#device;
    const copy = createDeviceCopy({
      store: this.#deps.deviceCopy(learner),
      work: this.#work,
      onMerge: () => this.#requestSave('soon'),
      onChange: () => this.#tellChange(),
    });
    await copy.open();
    this.#device = { copy, learner };
    await before?.copy.close();
  }

  async #saveToOwner(): Promise<StoreProblem | null> {
    if (this.#owner.found() === null) {
      const problem = await this.#connect();
      if (problem !== null) return problem;
      this.#device?.copy.catchUp();
    }
    if (this.#isReview() || this.#owner.readOnly() !== null) return null;
    const problem = await this.#owner.save((raw) => this.#keepAside(raw));
    if (problem === null) this.#savedAt = this.#deps.clock.now();
    if (problem?.code === 'conflict') this.#device?.copy.save();
    if (problem?.code === 'refused' && this.#deps.deviceCopy === null) {
      addNotice(this.#work, { code: 'no-device-storage', kept: null });
    }
    return problem;
  }

  #requestSave(urgency: Urgency): void {
    if (this.#isReview() || this.#owner.readOnly() !== null) return;
    const isImmediate = this.#deps.store.pace.quiet === 0 || urgency === 'now';
    this.#queue.request(isImmediate && hasManyMarks(this.#work) ? 'together' : urgency);
  }

  #keepAside(raw: string): boolean {
    return this.#device?.copy.keepAside(raw) ?? this.#deps.store.keepAside?.(raw) ?? false;
  }

  #isReview(): boolean {
    return this.#owner.found()?.mode === 'review';
  }

  #saveState(): SaveState {
    if (this.#phase === 'opening') return { kind: 'opening' };
    if (this.#isReview()) return { kind: 'review' };
    const problem = this.#owner.readOnly() ?? this.#queue.problem();
    const isOnDevice = this.#device !== null && this.#device.copy.problem() === null;
    if (problem !== null) return { kind: isOnDevice ? 'device-only' : 'unsaved', problem };
    if (this.#queue.isBusy() || this.#savedAt === null) return { kind: 'saving' };
    return { kind: 'saved', at: this.#savedAt };
  }

  /** Whole seconds since 1970. */
  #second(): number {
    return Math.floor(this.#deps.clock.now().getTime() / 1000);
  }

  #tellChange(): void {
    this.#view = null;
    for (const listener of this.#listeners) listener();
  }
}

function urgencyOf(event: ProgressEvent): Urgency {
  if (event.type === 'lesson-finished' || event.type === 'step-finished') return 'now';
  return event.type === 'position-moved' && event.resting !== true ? 'later' : 'soon';
}

/** One learner at a platform at which everything that goes wrong in the field goes wrong at random moments. */
import type { Progress } from '#domain/progress.ts';
import { unpack } from '#domain/snapshot/index.ts';
import { createTestStorage, type TestStorage } from '../device-storage.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';
import { sampleMark } from '../progress-samples.ts';
import { createChance, type Chance } from '../random.ts';
import { LaunchedCourse } from './launched-course.ts';
import type { TrialPlatform } from './trial-platform.ts';

/** Something the learner did, as it can be found again. */
type Deed = Readonly<{ exercise: number; tenth: number } | { finished: number }>;

const isIn = (progress: Progress | null, deed: Deed): boolean => {
  if (progress === null) return false;
  if ('finished' in deed) return progress.finished.has(deed.finished);
  return progress.attempts.get(deed.exercise)?.marks.some(({ id }) => id.tenth === deed.tenth) ?? false;
};

/** What one learner does in a few visits at a platform where things go wrong, and what became of it. */
export class FaultTrial {
  readonly lost: string[] = [];
  readonly tally = { deeds: 0, acknowledged: 0, launches: 0, faults: 0 };
  readonly #chance: Chance;
  readonly #platform: TrialPlatform;
  readonly #clock: ManualClock = createManualClock();
  #storage: TestStorage = createTestStorage();
  /** What the course said the LMS has, and what was done on the device now in use. */
  #acknowledged = new Set<Deed>();
  #onDevice = new Set<Deed>();
  #tenth = 0;

  constructor(seed: number, start: (clock: ManualClock) => TrialPlatform) {
    this.#chance = createChance(seed);
    this.#platform = start(this.#clock);
  }

  async run(): Promise<void> {
    for (let left = this.#chance.between(2, 4); left > 0; left -= 1) await this.#visit();
    await this.#lookBack();
    this.lost.push(...this.#platform.violations());
  }

  /** One launch, from opening to leaving or being killed. */
  async #visit(): Promise<void> {
    this.#platform.mend();
    if (this.#chance.likely(0.15)) this.#changeDevice();
    const course = this.#launch();
    if (!(await course.open())) throw new Error('A sound LMS opens.');
    for (let pages = this.#chance.between(1, 3); pages > 0; pages -= 1) {
      await course.turnTo(this.#chance.between(1, 3));
      for (let deeds = this.#chance.between(0, 5); deeds > 0; deeds -= 1) await this.#act(course);
    }
    if (this.#chance.likely(0.4)) course.kill();
    else {
      if (this.#chance.likely(0.2)) this.#break(this.#platform.breakLeaving);
      this.#takeNote(course);
      await course.leave();
    }
    this.#checkStatus(false);
  }

  #launch(): LaunchedCourse {
    this.tally.launches += 1;
    return new LaunchedCourse(this.#clock, this.#storage, this.#platform.launch());
  }

  async #act(course: LaunchedCourse): Promise<void> {
    if (this.#chance.likely(0.15)) this.#meddle(course);
    const deed = this.#deed(course);
    this.tally.deeds += 1;
    this.#onDevice.add(deed);
    await this.#clock.advance(this.#chance.pick([0, 0.2, 1, 3, 8, 20, 90]));
    this.#takeNote(course);
  }

  #deed(course: LaunchedCourse): Deed {
    if (this.#chance.likely(0.1)) {
      const finished = this.#chance.between(1, 3);
      course.session.dispatch({ type: 'lesson-finished', lesson: finished });
      return { finished };
    }
    const exercise = this.#chance.between(1, 3);
    this.#tenth += this.#chance.between(1, 30);
    course.session.dispatch({ type: 'mark-saved', exercise, mark: sampleMark(this.#tenth) });
    return { exercise, tenth: this.#tenth };
  }

  /** Something goes wrong, or right again. */
  #meddle(course: LaunchedCourse): void {
    const { faults } = this.#platform;
    const happen: readonly [() => void, ...(() => void)[]] = [
      () => this.#platform.mend(),
      () => course.hide(),
      ...faults.map((fault) => () => this.#break(() => fault(this.#chance))),
    ];
    this.#chance.pick(happen)();
  }

  #break(fault: () => void): void {
    this.tally.faults += 1;
    fault();
  }

  #changeDevice(): void {
    this.#storage = createTestStorage();
    this.#onDevice = new Set();
  }

  /** What the course calls saved now, counts as promised. */
  #takeNote(course: LaunchedCourse): void {
    const { save, progress } = course.session.get();
    if (save.kind !== 'saved') return;
    for (const deed of this.#onDevice) if (isIn(progress, deed)) this.#acknowledged.add(deed);
  }

  /** A last visit without faults on the same device, and one on a new device with what only the LMS has. */
  async #lookBack(): Promise<void> {
    this.#platform.mend();
    const promised = this.#read();
    this.#findMissing('at the LMS', promised, this.#acknowledged);
    const course = this.#launch();
    await course.open();
    await course.turnTo(1);
    this.#findMissing('on the device', course.session.get().progress, this.#onDevice);
    await this.#clock.advance(60);
    await course.leave();
    this.#findMissing(
      'at the LMS after the last visit',
      this.#read(),
      new Set([...this.#acknowledged, ...this.#onDevice]),
    );
    this.#checkStatus(true);
    this.tally.acknowledged = this.#acknowledged.size;
  }

  #findMissing(where: string, progress: Progress | null, deeds: ReadonlySet<Deed>): void {
    for (const deed of deeds) {
      if (!isIn(progress, deed)) this.lost.push(`Lost ${where}: ${JSON.stringify(deed)}.`);
    }
  }

  /** Nobody is completed who is not; who is, is said to be at once, or by a record store at the end of a visit without faults. */
  #checkStatus(isSound: boolean): void {
    const kept = this.#read();
    const isDone = kept !== null && kept.finished.has(1) && kept.finished.has(2);
    const isSaid = this.#platform.isCompleted();
    const mayLag = this.#platform.tellsApart && !isSound;
    if (isSaid !== isDone && !(mayLag && isDone))
      this.lost.push(`Completed: ${String(isSaid)}, while lessons ${[...(kept?.finished ?? [])].join()} are finished.`);
  }

  #read(): Progress | null {
    const text = this.#platform.snapshot();
    if (text === '') return null;
    const read = unpack(text);
    if (!read.ok) throw new Error(`What the LMS keeps cannot be read: ${read.problem}.`);
    return read.value;
  }
}

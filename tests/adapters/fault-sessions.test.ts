/**
 * A thousand learners at strict LMSs, at whom everything that goes wrong in the field goes wrong at random moments. What
 * the course said was saved is saved; what was done on a device is there again on that device; no status is wrong.
 */
import { describe, expect, test } from 'vitest';
import type { Progress } from '#domain/progress.ts';
import { unpack } from '#domain/snapshot/index.ts';
import { createTestStorage, type TestStorage } from '../helpers/device-storage.ts';
import { versions } from '../helpers/lms/both-versions.ts';
import { LaunchedCourse } from '../helpers/lms/launched-course.ts';
import type { Faults, StoredValues, StrictLms } from '../helpers/lms/strict-lms.ts';
import { createManualClock, type ManualClock } from '../helpers/manual-clock.ts';
import { sampleMark } from '../helpers/progress-samples.ts';
import { createChance, type Chance } from '../helpers/random.ts';

type Version = (typeof versions)[number];

/** Something the learner did, as it can be found again. */
type Deed = Readonly<{ exercise: number; tenth: number } | { finished: number }>;

const isIn = (progress: Progress | null, deed: Deed): boolean => {
  if (progress === null) return false;
  if ('finished' in deed) return progress.finished.has(deed.finished);
  return progress.attempts.get(deed.exercise)?.marks.some(({ id }) => id.tenth === deed.tenth) ?? false;
};

class Trial {
  readonly lost: string[] = [];
  readonly tally = { deeds: 0, acknowledged: 0, launches: 0, faults: 0 };
  readonly #chance: Chance;
  readonly #version: Version;
  readonly #clock: ManualClock = createManualClock();
  readonly #stored: StoredValues = {};
  readonly #violations: string[] = [];
  #storage: TestStorage = createTestStorage();
  #faults: Faults = {};
  /** What the course said the LMS has, and what was done on the device now in use. */
  #acknowledged = new Set<Deed>();
  #onDevice = new Set<Deed>();
  #tenth = 0;

  constructor(seed: number, version: Version) {
    this.#chance = createChance(seed);
    this.#version = version;
  }

  async run(): Promise<void> {
    for (let left = this.#chance.between(2, 4); left > 0; left -= 1) await this.#visit();
    await this.#lookBack();
    const unexpected = this.#violations.filter((sentence) => !/is error (101|391)\.$/.test(sentence));
    this.lost.push(...unexpected);
  }

  /** One launch, from opening to leaving or being killed. */
  async #visit(): Promise<void> {
    this.#faults = {};
    if (this.#chance.likely(0.15)) this.#changeDevice();
    const { lms, course } = this.#launch();
    if (!(await course.open())) throw new Error('A sound LMS opens.');
    for (let pages = this.#chance.between(1, 3); pages > 0; pages -= 1) {
      await course.turnTo(this.#chance.between(1, 3));
      for (let deeds = this.#chance.between(0, 5); deeds > 0; deeds -= 1) await this.#act(course);
    }
    if (this.#chance.likely(0.4)) course.kill();
    else {
      if (this.#chance.likely(0.2)) this.#break({ refusesWhileLeaving: true });
      this.#takeNote(course);
      await course.leave();
    }
    this.#violations.push(...lms.violations);
    this.#checkStatus();
  }

  #launch(): { lms: StrictLms; course: LaunchedCourse } {
    this.tally.launches += 1;
    const { lms, store } = this.#version.open(this.#stored, this.#faults, () => undefined);
    return { lms, course: new LaunchedCourse(this.#clock, this.#storage, store) };
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
    const happen: readonly [() => void, ...(() => void)[]] = [
      () => this.#break({ refusedCommits: this.#chance.between(1, 6) }),
      () => this.#break({ expired: true }),
      () => this.#break({ gone: true }),
      () => this.#break({ falseWithZero: true }),
      () => this.#mend(),
      () => course.hide(),
    ];
    this.#chance.pick(happen)();
  }

  #break(faults: Faults): void {
    this.tally.faults += 1;
    Object.assign(this.#faults, faults);
  }

  #mend(): void {
    for (const name of Object.keys(this.#faults)) Reflect.deleteProperty(this.#faults, name);
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
    this.#faults = {};
    const promised = this.#read();
    this.#findMissing('at the LMS', promised, this.#acknowledged);
    const { course } = this.#launch();
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
    this.#checkStatus();
    this.tally.acknowledged = this.#acknowledged.size;
  }

  #findMissing(where: string, progress: Progress | null, deeds: ReadonlySet<Deed>): void {
    for (const deed of deeds) {
      if (!isIn(progress, deed)) this.lost.push(`Lost ${where}: ${JSON.stringify(deed)}.`);
    }
  }

  /** The LMS says completed exactly when what it keeps says so. */
  #checkStatus(): void {
    const kept = this.#read();
    const isDone = kept !== null && kept.finished.has(1) && kept.finished.has(2);
    const status = this.#stored[this.#version.status] ?? '';
    const isRight = isDone ? status === 'completed' : status !== 'completed' && status !== 'passed';
    if (!isRight)
      this.lost.push(`Status "${status}" while lessons ${[...(kept?.finished ?? [])].join()} are finished.`);
  }

  #read(): Progress | null {
    const text = this.#stored[this.#version.state] ?? '';
    if (text === '') return null;
    const read = unpack(text);
    if (!read.ok) throw new Error(`What the LMS keeps cannot be read: ${read.problem}.`);
    return read.value;
  }
}

describe.each(versions)('five hundred learners at $version', (version) => {
  test('lose nothing that was called saved, nothing on their device, and no status is wrong', async () => {
    const total = { deeds: 0, acknowledged: 0, launches: 0, faults: 0 };
    const failures: string[] = [];
    for (let seed = 1; seed <= 500; seed += 1) {
      const trial = new Trial(seed, version);
      await trial.run();
      failures.push(...trial.lost.map((sentence) => `Seed ${seed}: ${sentence}`));
      for (const name of ['deeds', 'acknowledged', 'launches', 'faults'] as const) total[name] += trial.tally[name];
    }
    expect(failures).toEqual([]);
    // A trial in which nothing is done or nothing breaks proves nothing.
    expect(total.deeds).toBeGreaterThan(5000);
    expect(total.acknowledged).toBeGreaterThan(2000);
    expect(total.faults).toBeGreaterThan(500);
  }, 120_000);
});

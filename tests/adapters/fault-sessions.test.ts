/**
 * A thousand learners at strict LMSs, and some at a strict record store, where everything that goes wrong in the field goes wrong at random moments.
 * What the course said was saved is saved; what was done on a device is there again on that device; no status is wrong.
 */
import { describe, expect, test } from 'vitest';
import { versions } from '../helpers/lms/both-versions.ts';
import { FaultTrial } from '../helpers/lms/fault-trial.ts';
import { startScormPlatform, type TrialPlatform } from '../helpers/lms/trial-platform.ts';
import { startRecordStorePlatform } from '../helpers/lrs/trial-record-store.ts';
import type { ManualClock } from '../helpers/manual-clock.ts';

type Trials = Readonly<{ platform: string; learners: number; start: (clock: ManualClock) => TrialPlatform }>;

const trials: readonly Trials[] = [
  ...versions.map((version) => ({
    platform: version.version,
    learners: 500,
    start: () => startScormPlatform(version),
  })),
  { platform: 'cmi5', learners: 250, start: startRecordStorePlatform },
];

describe.each(trials)('$learners learners at $platform', ({ learners, start }) => {
  test('lose nothing that was called saved, nothing on their device, and no status is wrong', async () => {
    const total = { deeds: 0, acknowledged: 0, launches: 0, faults: 0 };
    const failures: string[] = [];
    for (let seed = 1; seed <= learners; seed += 1) {
      const trial = new FaultTrial(seed, start);
      await trial.run();
      failures.push(...trial.lost.map((sentence) => `Seed ${seed}: ${sentence}`));
      for (const name of ['deeds', 'acknowledged', 'launches', 'faults'] as const) total[name] += trial.tally[name];
    }
    expect(failures).toEqual([]);
    // A trial in which nothing is done or nothing breaks proves nothing.
    expect(total.deeds).toBeGreaterThan(10 * learners);
    expect(total.acknowledged).toBeGreaterThan(4 * learners);
    expect(total.faults).toBeGreaterThan(learners);
  }, 120_000);
});

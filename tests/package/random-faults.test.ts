/** Learners in a browser at whom things go wrong at random: what the course called saved is there in a fresh browser. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import type { StoredValues } from '../helpers/lms/strict-lms.ts';
import { createChance, type Chance } from '../helpers/random.ts';
import { Learner } from './learner.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

describe('random faults in a browser', () => {
  const world = {} as { browser: Browser; server: LmsServer };

  beforeAll(async () => {
    const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('scorm2004')]);
    Object.assign(world, { browser, server: await startLmsServer(files) });
  }, 120_000);
  afterAll(async () => {
    await world.browser.close();
    await world.server.stop();
  });

  /** One visit; answers how many marks the course said were saved, and what the LMS has. */
  async function visit(
    chance: Chance,
    stored: StoredValues,
    before: number,
  ): Promise<{ saved: number; stored: StoredValues }> {
    const learner = await Learner.launch(world.browser, world.server, { version: 'scorm2004', stored });
    if (before === 0) await learner.course.chooseLesson();
    await learner.course.hasMarks(before);
    let saved = before;
    for (let mark = chance.between(1, 3); mark > 0; mark -= 1) {
      const refuses = chance.likely(0.3);
      if (refuses) await learner.setFaults({ refusedCommits: 1 });
      await learner.course.placeMark(5 + saved * 7);
      // After a refusal this takes a retry; the course says so only when it is done.
      await learner.course.saveStatusIs('saved');
      saved += 1;
    }
    const killed = chance.likely(0.5);
    const left = killed ? await learner.report() : await learner.leave();
    await learner.quit();
    return { saved, stored: left.stored };
  }

  test.concurrent.each([1, 2, 3])(
    'learner %i loses nothing',
    async (seed) => {
      const chance = createChance(seed);
      let now: { saved: number; stored: StoredValues } = { saved: 0, stored: {} };
      for (let visits = 2; visits > 0; visits -= 1) now = await visit(chance, now.stored, now.saved);
      const last = await Learner.launch(world.browser, world.server, { version: 'scorm2004', stored: now.stored });
      await last.course.hasMarks(now.saved);
      expect(now.stored['cmi.completion_status']).toBe('incomplete');
      await last.quit();
    },
    180_000,
  );
});

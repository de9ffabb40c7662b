/** Own notes in a finished package: on this device, apart for each learner of the LMS, and never with the LMS. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expect as expectPage } from '@playwright/test';
import type { Browser, FrameLocator } from 'playwright';
import { launchBrowser } from '../helpers/browser.ts';
import { Learner } from './learner.ts';
import { startLmsServer, type LmsServer } from './lms-server.ts';
import { unpackOneLesson } from './packages.ts';

describe('notes in a package', () => {
  const world = {} as { browser: Browser; server: LmsServer };

  beforeAll(async () => {
    const [browser, files] = await Promise.all([launchBrowser(), unpackOneLesson('scorm12')]);
    Object.assign(world, { browser, server: await startLmsServer(files) });
  }, 120_000);
  afterAll(async () => {
    await world.browser.close();
    await world.server.stop();
  });

  /** The notes of the lesson in the frame, alive. */
  async function notesIn(lesson: FrameLocator) {
    const notes = lesson.locator('lesson-notes');
    await notes.scrollIntoViewIfNeeded();
    await expectPage(notes).toHaveAttribute('data-ready');
    return { field: notes.getByRole('textbox'), status: notes.getByRole('status') };
  }

  test('stay with their learner on a shared device, and the LMS gets no word of them', async () => {
    const learner = await Learner.launch(world.browser, world.server, { stored: { 'cmi.core.student_id': 'anna' } });
    await learner.course.chooseLesson();
    const anna = await notesIn(learner.course.lesson);
    await anna.field.fill('Geheimwoord van Anna');
    await expectPage(anna.status).toHaveText('Bewaard op dit apparaat.');
    const left = await learner.leave();
    expect(JSON.stringify(left.stored)).not.toContain('Geheimwoord');

    await learner.relaunch(world.server, { stored: { 'cmi.core.student_id': 'bas' } });
    await learner.course.chooseLesson();
    const bas = await notesIn(learner.course.lesson);
    await expectPage(bas.field).toHaveValue('');
    await learner.leave();

    await learner.relaunch(world.server, { stored: left.stored });
    await learner.course.lessonIsAlive();
    const again = await notesIn(learner.course.lesson);
    await expectPage(again.field).toHaveValue('Geheimwoord van Anna');
    expect(learner.troubles).toEqual([]);
    await learner.quit();
  }, 60_000);
});

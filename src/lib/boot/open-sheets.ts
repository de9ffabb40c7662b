/** What learners write for themselves, on this device, apart for each learner who uses it. */
import { createLocalSheets } from '#adapters/local/local-sheets.ts';
import type { DeviceSheets } from '#ports/device-sheets.ts';
import type { LearningSession } from '#session/session.ts';
import { deviceStorage } from './browser.ts';
import { readOutline } from './start-course.ts';

/** Waits until the session knows whose work it is. */
export async function openSheets(page: Document, view: Window, session: LearningSession): Promise<DeviceSheets> {
  await session.start();
  return createLocalSheets({
    storage: deviceStorage(view),
    events: view,
    course: readOutline(page)?.id ?? '',
    learner: session.get().learner,
  });
}

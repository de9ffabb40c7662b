/** Brings the notes and the bookmark of a lesson to life. */
import { LessonNotes } from '#components/notes/lesson-notes.element.ts';
import type { LearningSession } from '#session/session.ts';
import { browserClock } from './browser.ts';
import { openSheets } from './open-sheets.ts';

/** `page`: of a lesson, with `<lesson-notes>` in it. */
export async function startNotes(page: Document, view: Window, session: LearningSession): Promise<void> {
  const sheets = await openSheets(page, view, session);
  if (customElements.get('lesson-notes') === undefined) customElements.define('lesson-notes', LessonNotes);
  const notes = page.querySelector('lesson-notes');
  if (notes instanceof LessonNotes) notes.provide(sheets, browserClock);
}

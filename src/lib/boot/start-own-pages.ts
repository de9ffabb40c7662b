/** Brings the pages to life that show a learner what is theirs: notes, results, proof of participation. */
import { CourseSession } from '#components/course/course-session.element.ts';
import { MyNotes } from '#components/notes/my-notes.element.ts';
import { CourseResults } from '#components/results/course-results.element.ts';
import { ParticipationProof } from '#components/results/participation-proof.element.ts';
import { browserClock } from './browser.ts';
import { openSheets } from './open-sheets.ts';

/** Starts what stands on this page. Waits for the script that defines the element around it. */
export async function startOwnPages(page: Document, view: Window): Promise<void> {
  await customElements.whenDefined('course-session');
  customElements.define('course-results', CourseResults);
  customElements.define('my-notes', MyNotes);
  customElements.define('participation-proof', ParticipationProof);
  const around = page.querySelector('course-session');
  if (!(around instanceof CourseSession)) return;
  const sheets = await openSheets(page, view, await around.session);
  const notes = page.querySelector('my-notes');
  if (notes instanceof MyNotes) notes.provide(sheets);
  const proof = page.querySelector('participation-proof');
  if (proof instanceof ParticipationProof) proof.provide(sheets, browserClock);
}

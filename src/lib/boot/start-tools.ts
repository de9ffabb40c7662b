/** Brings the tool on a page to life. What is filled in there stays on this device: no session, no store of progress. */
import { createLocalSheets } from '#adapters/local/local-sheets.ts';
import { ToolSheet } from '#components/tools/tool-sheet.element.ts';

/** Starts the page's `<tool-sheet>`, if it has one. */
export function startTools(page: Document, view: Window): void {
  customElements.define('tool-sheet', ToolSheet);
  const sheet = page.querySelector('tool-sheet');
  if (!(sheet instanceof ToolSheet)) return;
  const course = `vknz-${sheet.dataset['edition'] ?? ''}`;
  sheet.provide(createLocalSheets({ storage: storageOf(view), events: view, course, learner: null }), {
    now: () => new Date(),
  });
}

/** As in `browser.ts`; that stands in one file with the whole course, which these pages do without. */
function storageOf(view: Window): Storage | null {
  try {
    return view.localStorage;
  } catch {
    return null;
  }
}

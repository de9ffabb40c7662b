/** Tells what was found when the learner's work was opened. */
import { noticeTexts } from '#i18n/nl-notices.ts';
import type { SessionView } from '#session/session.ts';

/** Puts each notice at the top of the page's content once, with what was kept aside as a download. */
export function showNotices(page: Document, { notices }: SessionView): void {
  const main = page.querySelector('main');
  for (const { code, kept } of notices) {
    if (main === null || main.querySelector(`[data-notice="${code}"]`) !== null) continue;
    const notice = page.createElement('div');
    notice.className = 'course-notice';
    notice.dataset['notice'] = code;
    notice.setAttribute('role', 'alert');
    const words = page.createElement('p');
    words.textContent = noticeTexts[code];
    notice.append(words);
    if (kept !== null) notice.append(downloadOf(page, kept));
    main.prepend(notice);
  }
}

function downloadOf(page: Document, kept: string): HTMLAnchorElement {
  const link = page.createElement('a');
  link.className = 'nl-link';
  link.href = URL.createObjectURL(new Blob([kept], { type: 'text/plain' }));
  link.download = 'voortgang.txt';
  link.textContent = 'Bewaar een kopie van de oude stand';
  return link;
}

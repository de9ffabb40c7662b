/** Composition root of a course page: reads what the page carries, picks the stores, starts the session. */
import type { CourseOutline } from '#domain/course.ts';
import { createSession } from '#session/create-session.ts';
import type { LearningSession } from '#session/session.ts';
import { browserClock, deviceStorage } from './browser.ts';
import { pickStores, type Target } from './pick-stores.ts';

/** Starts the session of this page; `null` on a page that keeps no progress. */
export function startCourse(page: Document, view: Window): LearningSession | null {
  const outline = readOutline(page);
  if (outline === null) return null;
  const target = page.querySelector<HTMLMetaElement>('meta[name="course-target"]')?.content as Target;
  const stores = pickStores({
    target,
    course: outline.id,
    root: siteRoot(page, target),
    frame: view,
    storage: deviceStorage(view),
    fetch: view.fetch.bind(view),
  });
  const session = createSession({ ...stores, course: outline, clock: browserClock });
  // Hidden may be the last thing we hear: phones end pages without a word.
  page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && session.hide());
  view.addEventListener('pagehide', () => session.hide());
  for (const type of ['loadedmetadata', 'error']) page.addEventListener(type, rescueWholeFilm, true);
  const code = Number(page.querySelector<HTMLElement>('[data-lesson-page]')?.dataset['lessonPage']);
  const notes = page.querySelector('lesson-notes');
  if (notes !== null) whenNear(notes, async () => (await import('./start-notes.ts')).startNotes(page, view, session));
  void session.start().then(() => {
    if (code > 0) session.dispatch({ type: 'lesson-opened', lesson: code });
  });
  return session;
}

/** Starts what stands at the end of a page when somebody gets near it; tried again when they come back. */
function whenNear(element: Element, start: () => Promise<void>): void {
  const approach = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      approach.disconnect();
      start().catch(() => approach.observe(element));
    },
    { rootMargin: '100%' },
  );
  approach.observe(element);
}

/** Rare, and so in a file of its own: a server that gives films only as a whole, in which nobody can jump. */
function rescueWholeFilm({ type, target }: Event): void {
  if (!(target instanceof HTMLVideoElement)) return;
  const canJump = target.seekable.length > 0 && target.seekable.end(0) > 0;
  if (type === 'error' || !canJump) void import('./rescue-film.ts').then(({ rescueFilm }) => rescueFilm(target, fetch));
}

/** What the page carries of the course; `null` on a page that keeps no progress. */
export function readOutline(page: Document): CourseOutline | null {
  const text = page.querySelector('script[data-outline]')?.textContent;
  return text ? (JSON.parse(text) as CourseOutline) : null;
}

/** The team server's API stands at the site's root; the page knows its own edition's home. */
function siteRoot(page: Document, target: Target): URL {
  const home = page.querySelector<HTMLLinkElement>('link[rel="index"]')?.href ?? page.baseURI;
  return target === 'site' ? new URL('..', home) : new URL('.', home);
}

/** Brings the page about one's own looking to life, once the saved work and what the course says of it are there. */
import { mount } from 'svelte';
import type { LessonLink } from '#components/growth/growth-state.svelte.ts';
import type { LessonCode } from '#domain/course.ts';
import type { GrowthData } from '#domain/growth/growth-data.ts';
import { dayOf } from '#domain/practice.ts';
import type { LearningSession } from '#session/session.ts';
import { browserClock } from './browser.ts';

/** Puts the page in the place of its waiting text; says so when it cannot be fetched. */
export async function startGrowth(page: Document, session: LearningSession): Promise<void> {
  const place = page.querySelector<HTMLElement>('[data-growth]');
  if (place === null) return;
  const fetched = await Promise.all([
    import('#components/growth/load-growth.ts'),
    fetchData(place.dataset['url'] ?? ''),
    session.start(),
  ]).catch(() => null);
  if (fetched === null) {
    const text = place.querySelector('[data-growth-waiting]');
    if (text !== null) text.textContent = place.dataset['failed'] ?? '';
    return;
  }
  const [{ GrowthPage, GrowthState }, data] = fetched;
  const today = dayOf(browserClock.now().getTime() / 1000);
  place.replaceChildren();
  mount(GrowthPage, { target: place, props: { growth: new GrowthState(session, data, readLessons(page), today) } });
  place.dataset['ready'] = '';
}

async function fetchData(url: string): Promise<GrowthData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`What the course says of growth answered ${response.status}.`);
  return (await response.json()) as GrowthData;
}

/** The build makes addresses relative in attributes only, so that is where they stand. */
function readLessons(page: Document): ReadonlyMap<LessonCode, LessonLink> {
  const links = [...page.querySelectorAll<HTMLElement>('[data-growth-lessons] [data-lesson]')];
  return new Map(
    links.map((item) => {
      const link = item.querySelector('a');
      const href = link?.getAttribute('href') ?? '';
      return [Number(item.dataset['lesson']), { href, title: link?.textContent.trim() ?? '' }];
    }),
  );
}

/** Which page a launch opens. */
import { parseLocation } from '#session/location.ts';

export type LessonLinks = Readonly<{ home: string; lessons: ReadonlyMap<number, string> }>;

/** The address of the lesson at `location`, with the second as `#t=345`; home when there is no such lesson. */
export function addressFor(location: string, { home, lessons }: LessonLinks): string {
  const place = parseLocation(location);
  const lesson = place === null ? undefined : lessons.get(place.lesson);
  if (place === null || lesson === undefined) return home;
  return place.second === null ? lesson : `${lesson}#t=${place.second}`;
}

/** The edition in which a component of a lesson's text is shown. */
import type { Edition } from '#domain/vocabulary.ts';

/** Throws when the page did not say: then a link would lead nowhere. */
export function editionOf({ edition }: App.Locals): Edition {
  if (edition === undefined) throw new Error('The page must set Astro.locals.edition before it shows a lesson.');
  return edition;
}

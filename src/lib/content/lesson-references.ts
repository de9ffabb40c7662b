/** What the text of a lesson refers to, read from its source. */
import { editions, type Edition } from '#domain/vocabulary.ts';

export type LessonReferences = Readonly<{
  exercises: readonly string[];
  terms: readonly string[];
  tools: readonly string[];
  sources: readonly string[];
  /** Films that explain something. */
  films: readonly string[];
  /** Conversations to watch with cuts. */
  closeUps: readonly string[];
  /** Editions for which a stretch of wording that differs per edition has nothing to say. */
  wordless: readonly Edition[];
}>;

/** Reads the body of an MDX lesson, without frontmatter. */
export function readReferences(body: string): LessonReferences {
  return {
    exercises: idsOf(body, 'Oefening'),
    terms: idsOf(body, 'Begrip'),
    tools: idsOf(body, 'Gereedschap'),
    sources: [...new Set(idsOf(body, 'Bron'))],
    films: idsOf(body, 'Uitlegfilm'),
    closeUps: idsOf(body, 'Dichtbij'),
    wordless: editions.filter((edition) => tagsOf(body, 'Editie').some((tag) => !tag.includes(`${edition}="`))),
  };
}

/** Whole opening tags of one component. */
function tagsOf(body: string, name: string): readonly string[] {
  return [...body.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);
}

function idsOf(body: string, name: string): readonly string[] {
  return tagsOf(body, name).map((tag) => /\sid="([^"]*)"/.exec(tag)?.[1] ?? '');
}

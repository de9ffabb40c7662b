/** The words of a lesson's source, as a reader sees them. */
import type { Edition } from '#domain/vocabulary.ts';

/** A tag of a component, whose attributes may hold its own closing sign. */
const tag = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^>"'{])*>/g;

export type Section = Readonly<{ heading: string; text: string }>;

/**
 * The body of an MDX lesson in one edition, by its headings of the second level; the first section is what stands before these.
 * `tell` gives the words that a component brings, by its name and id.
 */
export function sectionsOf(
  body: string,
  edition: Edition,
  tell: (component: string, id: string) => string,
): readonly Section[] {
  const [before = '', ...rest] = body.split(/^## +/m);
  const plain = (text: string): string => toPlainText(text, edition, tell);
  return [
    { heading: '', text: plain(before) },
    ...rest.map((part) => {
      const [, heading = '', text = ''] = /^([^\n]*)\n?([^]*)$/.exec(part) ?? [];
      return { heading: plain(heading), text: plain(text) };
    }),
  ];
}

function toPlainText(source: string, edition: Edition, tell: (component: string, id: string) => string): string {
  return source
    .replace(tag, (whole) => ` ${wordsOfTag(whole, edition, tell)} `)
    .replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, ' ')
    .replace(/[*_`|]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}

function wordsOfTag(whole: string, edition: Edition, tell: (component: string, id: string) => string): string {
  const name = /^<\/?([A-Za-z]+)/.exec(whole)?.[1] ?? '';
  const attribute = (key: string): string => new RegExp(`\\s${key}="([^"]*)"`).exec(whole)?.[1] ?? '';
  if (name === 'Editie') return attribute(edition);
  if (name === 'Naast') return [...whole.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, a, b]) => a ?? b ?? '').join('. ');
  if (name === 'Stem') return attribute('naam');
  const id = attribute('id');
  return id === '' ? '' : tell(name, id);
}

/** Leaves lessons out of a package: those of parts that an organisation does not want, and those it names; with what only these need. */
import { pageKeys } from '#search/documents.ts';
import type { IndexFile } from '#search/index-file.ts';
import { keepPages } from '#search/keep-pages.ts';
import type { EditionFile } from './course-file.ts';
import { dropElements } from './markup.ts';
import type { PackageProblem } from './problems.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';

export type Trimmed = Readonly<{
  edition: EditionFile;
  /** Codes of the lessons, ids of the conversations and pages of all that was left out. */
  codes: ReadonlySet<number>;
  conversations: ReadonlySet<string>;
  pages: ReadonlySet<string>;
  problems: readonly PackageProblem[];
}>;

/** The edition with the lessons that are wanted, and the conversations that these practise with or that no lesson has. Names and numbers that do not exist are problems. */
export function trimEdition(edition: EditionFile, { parts, without = [], completion }: Settings): Trimmed {
  const isWanted = ({ code, part }: EditionFile['lessons'][number]): boolean =>
    (parts === undefined || parts.includes(part)) && !without.includes(code);
  const lessons = edition.lessons.filter(isWanted);
  const gone = edition.lessons.filter((lesson) => !isWanted(lesson));
  const isShown = (codes: readonly number[]): boolean =>
    codes.length === 0 || lessons.some(({ code }) => codes.includes(code));
  const conversations = edition.conversations.filter((conversation) => isShown(conversation.lessons));
  const unseen = edition.conversations.filter((conversation) => !isShown(conversation.lessons));
  const exercises = new Set(lessons.flatMap((lesson) => lesson.exercises));
  const chosen = 'exercises' in completion ? completion.exercises : [];
  const about = (code: PackageProblem['code'], names: readonly (string | number)[]): readonly PackageProblem[] =>
    names.map((name) => ({ file: 'course.json', code, about: String(name) }));
  return {
    edition: { ...edition, lessons, conversations },
    codes: new Set(gone.map(({ code }) => code)),
    conversations: new Set(unseen.map(({ id }) => id)),
    pages: new Set([
      ...[...gone.map(({ path }) => path), ...unseen.map(({ page }) => page)],
      ...edition.conversations.flatMap(({ sitePages }) => sitePages),
    ]),
    problems: [
      ...about(
        'unknown-part',
        (parts ?? []).filter((part) => !edition.lessons.some((lesson) => lesson.part === part)),
      ),
      ...about(
        'unknown-lesson',
        without.filter((code) => !edition.lessons.some((lesson) => lesson.code === code)),
      ),
      ...about(
        'unknown-exercise',
        chosen.filter((code) => !exercises.has(code)),
      ),
      ...(lessons.length === 0 ? about('no-lessons', [edition.id]) : []),
    ],
  };
}

const emptyDetails =
  /<details[^>]*>\s*<summary[^>]*>(?:(?!<\/summary>)[\s\S])*<\/summary>\s*(?:<ul[^>]*>\s*<\/ul>\s*)?<\/details>\s*/g;

/** The site with pages that name nothing of what was left out, nor what only the site itself can do. */
export function trimPages(site: Site, { codes, conversations }: Trimmed): Site {
  const isUnwanted = (tag: string): boolean =>
    /\sdata-site-only\b/.test(tag) || conversations.has(/\sdata-conversation="([^"]+)"/.exec(tag)?.[1] ?? '');
  return new Map(
    [...site].map(([path, file]) => {
      if (file.text === null || !path.endsWith('.html')) return [path, file];
      return [path, { ...file, text: dropLessons(dropElements(file.text, isUnwanted), codes) }];
    }),
  );
}

/** The page without the lessons in its lists and in what it knows of the course. */
export function dropLessons(html: string, codes: ReadonlySet<number>): string {
  if (codes.size === 0) return html;
  const number = `(?:${[...codes].join('|')})`;
  const names = new RegExp(`^<(?:li|p)(?:\\s[^>]*)?\\sdata-lesson="${number}"`);
  return (
    dropElements(html, (tag) => names.test(tag))
      .replace(
        new RegExp(`<li[^>]*>\\s*<a(?:\\s[^>]*)?\\sdata-lesson="${number}"[^>]*>[\\s\\S]*?</a>\\s*</li>\\s*`, 'g'),
        '',
      )
      .replace(/<section[^>]*>\s*<(h[2-6]|p)[^>]*>[^<]*<\/\1>\s*<ul[^>]*>\s*<\/ul>\s*<\/section>\s*/g, '')
      // Cases stand in their part: first these, then a part that has nothing left.
      .replace(emptyDetails, '')
      .replace(emptyDetails, '')
      .replace(
        /(<script[^>]*\sdata-outline[^>]*>)([\s\S]*?)(<\/script>)/g,
        (_all, open: string, json: string, end: string) => {
          const outline = JSON.parse(json) as { lessons: readonly { code: number }[] };
          return (
            open + JSON.stringify({ ...outline, lessons: outline.lessons.filter(({ code }) => !codes.has(code)) }) + end
          );
        },
      )
  );
}

/** The search index without the texts of what was left out. */
export function trimIndex(json: string, { codes, conversations }: Trimmed): string {
  const gone = new Set([...[...codes].map(pageKeys.lesson), ...[...conversations].map(pageKeys.conversation)]);
  if (gone.size === 0) return json;
  return JSON.stringify(keepPages(JSON.parse(json) as IndexFile, (key) => !gone.has(key)));
}

/** Lessons that a page still lists although they were left out. */
export function findLeftOvers(html: string, codes: ReadonlySet<number>): readonly number[] {
  return [...codes].filter((code) => new RegExp(`\\sdata-lesson="${code}"`).test(html));
}

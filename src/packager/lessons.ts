/** Leaves lessons out of a package: those of parts that an organisation does not want, and those it names. */
import type { EditionFile } from './course-file.ts';
import type { PackageProblem } from './problems.ts';
import type { Settings } from './settings.ts';

export type Trimmed = Readonly<{
  edition: EditionFile;
  /** Codes and pages of what was left out. */
  codes: ReadonlySet<number>;
  pages: ReadonlySet<string>;
  problems: readonly PackageProblem[];
}>;

/** The edition with the lessons that are wanted. Names and numbers that do not exist are problems. */
export function trimEdition(edition: EditionFile, { parts, without = [], completion }: Settings): Trimmed {
  const isWanted = ({ code, part }: EditionFile['lessons'][number]): boolean =>
    (parts === undefined || parts.includes(part)) && !without.includes(code);
  const lessons = edition.lessons.filter(isWanted);
  const gone = edition.lessons.filter((lesson) => !isWanted(lesson));
  const exercises = new Set(lessons.flatMap((lesson) => lesson.exercises));
  const chosen = completion.rule === 'exercises' ? completion.exercises : [];
  const about = (code: PackageProblem['code'], names: readonly (string | number)[]): readonly PackageProblem[] =>
    names.map((name) => ({ file: 'course.json', code, about: String(name) }));
  return {
    edition: { ...edition, lessons },
    codes: new Set(gone.map(({ code }) => code)),
    pages: new Set(gone.map(({ path }) => path)),
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

/** The page without the lessons in its lists and in what it knows of the course. */
export function dropLessons(html: string, codes: ReadonlySet<number>): string {
  if (codes.size === 0) return html;
  const number = `(?:${[...codes].join('|')})`;
  return (
    html
      .replace(new RegExp(`<li(?:\\s[^>]*)?\\sdata-lesson="${number}"[^>]*>[\\s\\S]*?</li>\\s*`, 'g'), '')
      .replace(
        new RegExp(`<li[^>]*>\\s*<a(?:\\s[^>]*)?\\sdata-lesson="${number}"[^>]*>[\\s\\S]*?</a>\\s*</li>\\s*`, 'g'),
        '',
      )
      .replace(/<section[^>]*>\s*<h2[^>]*>[^<]*<\/h2>\s*<ul[^>]*>\s*<\/ul>\s*<\/section>\s*/g, '')
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

/** Lessons that a page still lists although they were left out. */
export function findLeftOvers(html: string, codes: ReadonlySet<number>): readonly number[] {
  return [...codes].filter((code) => new RegExp(`\\sdata-lesson="${code}"`).test(html));
}

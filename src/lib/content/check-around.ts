/** Finds mistakes around the lessons: terms, tools, guides and what refers to them. */
import { clipFiles, type ClipFacts } from '#domain/clip.ts';
import type { Term } from './glossary-schema.ts';
import type { Guide } from './guide-schema.ts';
import type { LessonReferences } from './lesson-references.ts';
import type { LessonData } from './lesson-schema.ts';
import type { Tool } from './tool-schema.ts';

export type AroundFiles = Readonly<{
  lessons: readonly Readonly<{ id: string; data: LessonData; references: LessonReferences }>[];
  terms: ReadonlyMap<string, Term>;
  tools: ReadonlyMap<string, Tool>;
  guides: ReadonlyMap<string, Guide>;
  sources: ReadonlyMap<string, unknown>;
  clips: ReadonlyMap<string, Pick<ClipFacts, 'files'>>;
}>;

/** Every mistake as `file: what is wrong; remedy`, in a stable order; empty when the content is sound. */
export function findAroundProblems(files: AroundFiles): readonly string[] {
  return [
    ...files.lessons.flatMap((lesson) => lessonProblems(lesson, files)),
    ...[...files.terms.values()].flatMap((term) => termProblems(term, files)),
    ...[...files.tools].flatMap(([id, tool]) => toolProblems(id, tool, files)),
    ...guideProblems(files),
  ];
}

function lessonProblems({ id, data, references }: AroundFiles['lessons'][number], files: AroundFiles): string[] {
  const file = `src/content/lessons/${id}.mdx`;
  const { terms, tools, sources, films, closeUps, wordless } = references;
  const twice = terms.filter((term, at) => terms.indexOf(term) !== at);
  return [
    ...missing(terms, files.terms).map(
      (term) => `${file}: term "${term}" does not exist; add it to src/content/glossary.yaml`,
    ),
    ...twice.map((term) => `${file}: term "${term}" is explained twice; keep <Begrip> at its first use`),
    ...missing(tools, files.tools).map(
      (tool) => `${file}: tool "${tool}" does not exist; add src/content/tools/${tool}.yaml`,
    ),
    ...tools
      .filter((tool) => data.editions.some((edition) => files.tools.get(tool)?.editions.includes(edition) === false))
      .map((tool) => `${file}: tool "${tool}" is not in all editions of this lesson; add the edition to the tool`),
    ...missing(films, files.clips).map(
      (film) => `${file}: film "${film}" does not exist; run: npm run studio -- render ${film}`,
    ),
    ...closeUps
      .filter((clip) => !(clipFiles.cuts in (files.clips.get(clip)?.files ?? {})))
      .map(
        (clip) =>
          `${file}: conversation "${clip}" has no film with cuts; add cuts: true to its screenplay and render it`,
      ),
    ...sources
      .filter((source) => !data.sources.includes(source))
      .map((source) => `${file}: refers to source "${source}", which its frontmatter lacks; add it to sources`),
    ...wordless
      .filter((edition) => data.editions.includes(edition))
      .map((edition) => `${file}: an <Editie> has no wording for ${edition}; add ${edition}="…"`),
  ];
}

function termProblems(term: Term, files: AroundFiles): string[] {
  const file = 'src/content/glossary.yaml';
  return [
    ...missing(term.see, files.terms).map(
      (see) => `${file}: term "${term.id}" points to "${see}", which does not exist; add it or leave it out`,
    ),
    ...missing(term.sources, files.sources).map(
      (source) => `${file}: term "${term.id}" names source "${source}"; add it to src/content/sources.yaml`,
    ),
  ];
}

function toolProblems(id: string, { sections, sources, film }: Tool, files: AroundFiles): string[] {
  const file = `src/content/tools/${id}.yaml`;
  const fields = sections.flatMap((section) => section.fields.map((field) => `${section.id}.${field.id}`));
  const names = [...sections.map((section) => section.id), ...fields];
  return [
    ...missing(sources, files.sources).map(
      (source) => `${file}: source "${source}" does not exist; add it to src/content/sources.yaml`,
    ),
    ...missing(film === undefined ? [] : [film], files.clips).map(
      (clip) => `${file}: film "${clip}" does not exist; run: npm run studio -- render ${clip}`,
    ),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `${file}: id "${name}" is used twice; give each section, and each field in it, its own`),
  ];
}

function guideProblems({ guides, lessons }: AroundFiles): string[] {
  const known = new Set(lessons.map(({ id }) => id));
  return [...guides.keys()]
    .filter((id) => !known.has(id))
    .map((id) => `src/content/guides/${id}.yaml: there is no lesson ${id}; name the file after its lesson`);
}

function missing(ids: readonly string[], known: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set(ids)].filter((id) => !known.has(id));
}

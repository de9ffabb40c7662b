/** What of an edition can be found: lessons by section, terms, tools, and conversations with what is said in them. */
import { lineAnchor, pageKeys, type SearchDocuments, type SearchPage, type SearchSection } from '#search/documents.ts';
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { Edition } from '#domain/vocabulary.ts';
import type { Term } from './glossary-schema.ts';
import type { LessonData } from './lesson-schema.ts';
import { sectionsOf } from './plain-text.ts';
import type { Tool } from './tool-schema.ts';

/** A lesson with its source, and the places of its headings of the second level. */
export type SearchableLesson = Readonly<{ data: LessonData; body: string; anchors: readonly string[] }>;

export type Searchable = Readonly<{
  /** Of the edition, in the order of the course. */
  lessons: readonly SearchableLesson[];
  exercises: ReadonlyMap<string, Readonly<{ data: Readonly<{ title: string; task: string }> }>>;
  tools: ReadonlyMap<string, Tool>;
  terms: ReadonlyMap<string, Term>;
  conversations: ReadonlyMap<string, Conversation>;
  clips: ReadonlyMap<string, ClipFacts>;
}>;

type Found = Readonly<{ page: SearchPage; sections: readonly Omit<SearchSection, 'page'>[] }>;

/** So many lines of a conversation are looked at together. */
const linesTogether = 6;

/** In the order of the course. What coaches read of moments and readings is left out: it would give the cases away. */
export function searchDocumentsOf(course: Searchable, edition: Edition): SearchDocuments {
  const inEdition = ({ editions }: Readonly<{ editions: readonly Edition[] }>): boolean => editions.includes(edition);
  const tools = [...course.tools].filter(([, tool]) => inEdition(tool));
  const conversations = [...course.conversations.values()].filter(inEdition).toSorted((a, b) => a.code - b.code);
  const found = [
    ...course.lessons.map((lesson) => findInLesson(lesson, course, edition)),
    ...tools.map(([id, tool]) => findInTool(id, tool)),
    ...[...course.terms.values()].map(findInTerm),
    ...conversations.map((conversation) => findInConversation(conversation, course.clips.get(conversation.id))),
  ];
  return {
    pages: found.map(({ page }) => page),
    sections: found.flatMap(({ sections }, page) => sections.map((section) => ({ page, ...section }))),
  };
}

const plain = { anchor: '', heading: '', also: '', firstLine: null };

function findInLesson({ data, body, anchors }: SearchableLesson, course: Searchable, edition: Edition): Found {
  const [before, ...rest] = sectionsOf(body, edition, (component, id) => tellOf(component, id, course));
  return {
    page: { key: pageKeys.lesson(data.code), group: data.part, title: data.title },
    sections: [
      { ...plain, text: [data.goal, before?.text ?? '', data.tryout].join(' ') },
      ...rest.map(({ heading, text }, at) => ({ ...plain, anchor: anchors[at] ?? '', heading, text })),
    ],
  };
}

/** What a component in a lesson shows of what it names. */
function tellOf(component: string, id: string, { exercises, tools }: Searchable): string {
  if (component === 'Oefening') {
    const exercise = exercises.get(id)?.data;
    return exercise === undefined ? '' : `${exercise.title}. ${exercise.task}`;
  }
  const tool = component === 'Gereedschap' ? tools.get(id) : undefined;
  return tool === undefined ? '' : `${tool.title}. ${tool.purpose}`;
}

function findInTool(id: string, { title, purpose, sections }: Tool): Found {
  const inside = sections.flatMap((section) => [
    section.title,
    ...(section.text ?? []),
    ...section.fields.map(({ label }) => label),
  ]);
  return {
    page: { key: pageKeys.tool(id), group: 'gereedschap', title },
    sections: [{ ...plain, text: [purpose, ...inside].join(' ') }],
  };
}

function findInTerm({ id, term, also, meaning, example }: Term): Found {
  return {
    page: { key: pageKeys.term(id), group: 'begrippen', title: term },
    sections: [{ ...plain, also: also.join(', '), text: [meaning, example ?? ''].join(' ').trim() }],
  };
}

function findInConversation({ id, title, summary, context }: Conversation, clip: ClipFacts | undefined): Found {
  return {
    page: { key: pageKeys.conversation(id), group: 'gesprekken', title },
    sections: [{ ...plain, text: `${summary} ${context}` }, ...(clip === undefined ? [] : passagesOf(clip))],
  };
}

function passagesOf({ transcript, people }: ClipFacts): readonly Omit<SearchSection, 'page'>[] {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  const lines = transcript.map(({ who, text }) => (who === null ? text : `${names.get(who) ?? who}: ${text}`));
  const starts = lines.map((_line, at) => at).filter((at) => at % linesTogether === 0);
  return starts.map((at) => ({
    ...plain,
    anchor: lineAnchor(at + 1),
    text: lines.slice(at, at + linesTogether).join('\n'),
    firstLine: at + 1,
  }));
}

/** Collections of the course and their schemas. A mistake in content stops the build. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { conversationSchema } from './lib/content/conversation-schema.ts';
import { exerciseSchema } from './lib/kinds/definitions.ts';
import { termSchema } from './lib/content/glossary-schema.ts';
import { guideSchema } from './lib/content/guide-schema.ts';
import { lessonSchema } from './lib/content/lesson-schema.ts';
import { sourceSchema } from './lib/content/source-schema.ts';
import { toolSchema } from './lib/content/tool-schema.ts';

const withoutExtension = { generateId: ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/, '') };

export const collections = {
  lessons: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './src/content/lessons', ...withoutExtension }),
    schema: lessonSchema,
  }),
  exercises: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/exercises', ...withoutExtension }),
    schema: exerciseSchema,
  }),
  conversations: defineCollection({
    loader: glob({ pattern: '*/conversation.yaml', base: './src/content/conversations' }),
    schema: conversationSchema,
  }),
  glossary: defineCollection({ loader: file('src/content/glossary.yaml'), schema: termSchema }),
  guides: defineCollection({
    loader: glob({ pattern: '**/*.yaml', base: './src/content/guides', ...withoutExtension }),
    schema: guideSchema,
  }),
  tools: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/tools', ...withoutExtension }),
    schema: toolSchema,
  }),
  sources: defineCollection({ loader: file('src/content/sources.yaml'), schema: sourceSchema }),
};

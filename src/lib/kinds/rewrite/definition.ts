/** `rewrite`, maak er een waarneming van: loaded sentences, each to be said as camera and microphone would register it. */
import { z } from 'zod';
import { formatTime } from '#i18n/nl.ts';
import { baseShape, codeSchema, fragmentSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Staged } from '../definition.ts';
import { codeProblems, fragmentProblems, placeFragment } from '../fragments.ts';
import type { RewriteKey, RewriteOwn } from './rules.ts';

/** In a model sentence: when the first cue of its fragment begins, in the clip at hand. */
const timePlace = '{tijd}';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('rewrite'),
  sentences: z
    .array(
      z.strictObject({
        code: codeSchema,
        /** The loaded sentence. */
        text: textSchema,
        /** What it is about; the whole clip when left out. */
        fragment: fragmentSchema.optional(),
        /** An example of the same as an observation; `{tijd}` stands for the time of the fragment's first cue. */
        model: textSchema,
      }),
    )
    .min(2),
});
type Data = z.infer<typeof schema>;
type Sentence = Data['sentences'][number];

// Nothing for growth: the learner's own three checks are a mirror, and nobody counts them.
export const rewrite = defineExercise<Data, RewriteOwn, RewriteKey>({
  kind: 'rewrite',
  schema,
  toOwn: (staged) => ({
    items: staged.data.sentences.map(({ code, text, fragment }) => ({
      code,
      text,
      isWhole: fragment === undefined,
      ...(fragment === undefined
        ? { clip: staged.scene.clip.id, span: { start: 0, end: staged.scene.clip.length } }
        : placeFragment(staged, fragment)),
    })),
  }),
  toKey: (staged) => ({
    items: staged.data.sentences.map(({ code, model, fragment }) => ({
      code,
      model: model.replaceAll(timePlace, timeOf(staged, fragment)),
    })),
  }),
  findProblems: (staged) => [
    ...codeProblems('sentences', staged.data.sentences),
    ...staged.data.sentences.flatMap((sentence) => sentenceProblems(staged, sentence)),
  ],
});

function timeOf({ scene }: Staged<unknown>, fragment: Sentence['fragment']): string {
  const cue = scene.clip.cues.find(({ id }) => id === fragment?.from);
  return cue === undefined ? '' : formatTime(cue.start);
}

function sentenceProblems(staged: Staged<unknown>, { code, fragment, model }: Sentence): readonly string[] {
  const what = `sentence ${code}`;
  if (fragment !== undefined) return fragmentProblems(staged, what, fragment);
  if (!model.includes(timePlace)) return [];
  return [`${what}: its model names ${timePlace} but it has no fragment; add one, or leave the time out`];
}

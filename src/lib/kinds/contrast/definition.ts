/** `contrast`, twee keer hetzelfde gesprek: two versions, the first difference in behaviour, and what it did. */
import { z } from 'zod';
import { levels } from '#domain/match.ts';
import { baseShape, idSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Scene, type Staged } from '../definition.ts';
import { differenceItem, type ContrastKey, type ContrastOwn } from './rules.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('contrast'),
  /** The clip of the second version, made from the conversation's `contrast.yaml`. */
  clip: idSchema,
  /** The cue of the first version with which what is shown of it ends; without it, as long as the second version. */
  until: idSchema.optional(),
  /** How near the marked moment must be. */
  level: z.enum(levels).default('practise'),
  /** What happens in either version from the first difference on. */
  steps: z
    .array(z.strictObject({ first: textSchema, second: textSchema }))
    .min(2)
    .max(6),
  /** What the difference did, and what it did not solve. */
  effect: textSchema,
});
type Data = z.infer<typeof schema>;

// Nothing for growth: one difference in one pair of clips, with nothing said about sureness.
export const contrast = defineExercise<Data, ContrastOwn, ContrastKey>({
  kind: 'contrast',
  schema,
  otherScenes: ({ conversation, clip }) => [{ conversation, clip }],
  toOwn: (staged) => {
    const { first, second, begin } = versionsOf(staged);
    const span = { start: begin, end: endOf(staged) };
    return {
      items: [
        { code: differenceItem, clip: first.clip.id, span },
        { code: differenceItem, clip: second.clip.id, span: { start: 0, end: second.clip.length } },
      ],
    };
  },
  toKey: (staged) => {
    const { begin, differs, difference } = versionsOf(staged);
    const { level, steps, effect } = staged.data;
    return { differs: [begin + differs, differs], level, difference, steps, effect };
  },
  findProblems: (staged) => {
    const { data, scene, others } = staged;
    if (others[0]?.clip.variantOf?.clip !== scene.clip.id) {
      return [`clip: "${data.clip}" is no second version of "${scene.clip.id}"; name the id of its contrast.yaml`];
    }
    const { begin, differs } = versionsOf(staged);
    const end = endOf(staged);
    if (Number.isNaN(end)) {
      return [`until: clip "${scene.clip.id}" has no cue "${data.until}"; choose one of its clip.json`];
    }
    if (end > begin + differs) return [];
    return [`until: the first version ends before the versions differ; choose a later cue`];
  },
});

type Versions = Readonly<{ first: Scene; second: Scene; begin: number; differs: number; difference: string }>;

/** Both versions, and when they part ways. Call only on content without problems; throws otherwise. */
function versionsOf({ data, scene, others }: Staged<Data>): Versions {
  const [second] = others;
  const variant = second?.clip.variantOf;
  if (second === undefined || !variant)
    throw new Error(`${data.clip} is no second version; findProblems must run first.`);
  return { first: scene, second, begin: variant.begin, differs: variant.differs, difference: variant.difference };
}

/** Second at which the first version stops; `NaN` when its last cue is unknown. */
function endOf(staged: Staged<Data>): number {
  const { first, second, begin } = versionsOf(staged);
  const { until } = staged.data;
  if (until === undefined) return Math.min(first.clip.length, begin + second.clip.length);
  const cue = first.clip.cues.find(({ id }) => id === until);
  return cue === undefined ? Number.NaN : Math.min(first.clip.length, cue.end + 1);
}

/** `retry`, terugkomers: signals come back after some days, in fragments of several conversations. */
import { z } from 'zod';
import { baseShape, idSchema } from '../base-schema.ts';
import { defineExercise, type Scene, type Staged } from '../definition.ts';
import { numberOf, signalsByNumber } from '../classify/rules.ts';
import { fragmentCode, roundSize, type RetryKey, type RetryOwn } from './rules.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('retry'),
  /** Further conversations whose moments return. */
  conversations: z.array(idSchema).default([]),
  /** Seconds shown around each moment: what led to it belongs to it. */
  before: z.number().min(1).max(20).default(4),
  after: z.number().min(0).max(10).default(1),
});
type Data = z.infer<typeof schema>;

export const retry = defineExercise<Data, RetryOwn, RetryKey>({
  kind: 'retry',
  schema,
  otherScenes: ({ conversation: own, conversations }) =>
    conversations.filter((id) => id !== own).map((id) => ({ conversation: id, clip: id })),
  toOwn: (staged) => ({
    items: poolOf(staged).map(({ code, scene, moment }) => ({
      code,
      clip: scene.clip.id,
      span: {
        start: Math.max(0, moment.start - staged.data.before),
        end: Math.min(scene.clip.length, moment.end + staged.data.after),
      },
    })),
  }),
  toKey: (staged) => ({
    items: poolOf(staged).map(({ code, moment, evidence }) => ({ code, signal: moment.signal, evidence })),
  }),
  toGrowth: (staged) => ({
    type: 'questions',
    keys: poolOf(staged).map(({ code, moment }) => ({
      item: code,
      picked: [numberOf(moment.signal)],
      signals: signalsByNumber(),
    })),
  }),
  findProblems: (staged) => {
    const pool = poolOf(staged);
    const { conversation, conversations } = staged.data;
    const twice = conversations.filter((id, index) => id === conversation || conversations.indexOf(id) !== index);
    const scarce = pool.length < roundSize || new Set(pool.map(({ moment }) => moment.signal)).size < 3;
    return [
      ...[...new Set(twice)].map((id) => `conversations: "${id}" is named twice; name each conversation once`),
      ...(scarce
        ? [
            `conversations: together they have ${pool.length} moments, of too few signals; add conversations until there are ${roundSize} moments of 3 signals`,
          ]
        : []),
    ];
  },
});

type PoolItem = Readonly<{ code: number; scene: Scene; moment: Scene['moments'][number]; evidence: string }>;

/** Every moment that someone saw; what only looks like one stays out. The surest come first. */
function poolOf({ scene, others }: Staged<Data>): readonly PoolItem[] {
  const all = [scene, ...others].flatMap(poolOfScene);
  return [
    ...all.filter(({ moment }) => moment.weight === 'core'),
    ...all.filter(({ moment }) => moment.weight !== 'core'),
  ];
}

function poolOfScene(scene: Scene): readonly PoolItem[] {
  const told = new Map(scene.conversation.moments.map((moment) => [moment.id, moment]));
  return scene.moments.flatMap((moment) => {
    const known = told.get(moment.id);
    if (known === undefined || moment.weight === 'neutral') return [];
    return [{ code: fragmentCode(scene.conversation.code, known.code), scene, moment, evidence: known.evidence }];
  });
}

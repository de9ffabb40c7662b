/** `predict`, stop en voorspel: the clip stops by itself just before something happens; what will it be? */
import { z } from 'zod';
import { overlaps } from '#domain/fragment.ts';
import { baseShape, codeSchema, idSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Staged } from '../definition.ts';
import { codeProblems, fragmentProblems, placeFragment } from '../fragments.ts';
import { lineCutAt, stopBefore, type PredictKey, type PredictOwn } from './rules.ts';

const stopSchema = z.strictObject({
  code: codeSchema,
  /** The cue with which the fragment begins; `stop` when left out. */
  from: idSchema.optional(),
  /** Seconds before that cue. */
  before: z.number().min(0).max(60).default(10),
  /** The cue at whose start the clip stops. */
  stop: idSchema,
  /** The cue up to whose end the clip may go on after the answer; `stop` when left out. */
  until: idSchema.optional(),
  /** Seconds after that cue. */
  after: z.number().min(0).max(30).default(1),
  question: textSchema,
  options: z
    .array(z.strictObject({ code: codeSchema, text: textSchema, happens: z.boolean().default(false) }))
    .min(2)
    .max(6),
  /** What could be seen or heard beforehand, in one line. */
  announced: textSchema,
});
type Stop = z.infer<typeof stopSchema>;

const schema = z.strictObject({ ...baseShape, kind: z.literal('predict'), stops: z.array(stopSchema).min(1) });
type Data = z.infer<typeof schema>;

/** Less than this before the stop, in seconds, is too little to expect anything from. */
const shortestLead = 3;

/** From the beginning of the fragment to where the clip may go on after the answer. */
function fragmentOf({ from, stop, until, before, after }: Stop): Parameters<typeof placeFragment>[1] {
  return { from: from ?? stop, to: until ?? stop, before, after };
}

/** Code of the option that comes true. */
function happensIn({ options }: Stop): number {
  return options.find(({ happens }) => happens)?.code ?? 0;
}

function timeStop({ scene }: Staged<unknown>, { stop }: Stop): number | null {
  const cue = scene.clip.cues.find(({ id }) => id === stop);
  return cue === undefined ? null : stopBefore(cue.start, scene.clip.transcript);
}

function findStopProblems(staged: Staged<Data>, stop: Stop): readonly string[] {
  const what = `stop ${stop.code}`;
  const { clip } = staged.scene;
  const placed = fragmentProblems(staged, what, fragmentOf(stop));
  if (placed.length > 0) return placed;
  const second = timeStop(staged, stop);
  if (second === null) return [`${what}: clip "${clip.id}" has no cue "${stop.stop}"; choose one of its clip.json`];
  const { start, end } = placeFragment(staged, fragmentOf(stop)).span;
  const cut = lineCutAt(second, clip.transcript);
  return [
    ...(second - start < shortestLead
      ? [`${what}: there is hardly anything to see before "${stop.stop}"; begin earlier with from or before`]
      : []),
    ...(end <= second ? [`${what}: the clip goes on no further than the stop; name a later cue in until`] : []),
    ...(cut !== undefined ? [`${what}: the clip would stop inside "${cut.text}"; choose a cue between two lines`] : []),
  ];
}

export const predict = defineExercise<Data, PredictOwn, PredictKey>({
  kind: 'predict',
  schema,
  toOwn: (staged) => ({
    items: staged.data.stops.map((stop) => {
      const { clip, span } = placeFragment(staged, fragmentOf(stop));
      return {
        code: stop.code,
        clip,
        span: { start: span.start, end: timeStop(staged, stop) ?? span.end },
        question: stop.question,
        options: stop.options.map(({ code, text }) => ({ code, text })),
      };
    }),
  }),
  toKey: (staged) => ({
    items: staged.data.stops.map((stop) => {
      const { span } = placeFragment(staged, fragmentOf(stop));
      return {
        code: stop.code,
        happens: happensIn(stop),
        end: span.end,
        lines: staged.scene.clip.transcript.filter((line) => overlaps(line, span)),
        announced: stop.announced,
      };
    }),
  }),
  toGrowth: ({ data }) => ({
    type: 'questions',
    keys: data.stops.map((stop) => ({ item: stop.code, picked: [happensIn(stop)], signals: null })),
  }),
  findProblems: (staged) => [
    ...codeProblems('stops', staged.data.stops),
    ...staged.data.stops.flatMap((stop) => [
      ...codeProblems(`stop ${stop.code}`, stop.options),
      ...(stop.options.filter(({ happens }) => happens).length === 1
        ? []
        : [`stop ${stop.code}: one option must come true; put happens: true at exactly one`]),
      ...findStopProblems(staged, stop),
    ]),
  ],
});

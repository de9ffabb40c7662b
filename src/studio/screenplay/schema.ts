/** The screenplay of a clip: a list of beats, each a spoken line or a pause, with what people do during it. */
import { z } from 'zod';
import { cueKinds } from '#domain/clip.ts';
import { expressionNames } from '../cast/expressions.ts';
import { handNames, handPairs } from '../cast/hands.ts';
import { postureNames } from '../cast/postures.ts';
import {
  anchorSchema,
  castKeySchema,
  castMemberSchema,
  freezeSchema,
  idSchema,
  pointSchema,
  propSchema,
  roomShape,
  shotNameSchema,
  shotSchema,
} from './stage-schema.ts';

const pairNames = Object.keys(handPairs);
const bothHandsSchema = z
  .string()
  .refine((name) => pairNames.includes(name) || handNames.some((known) => known === name), {
    message: `one of ${[...pairNames, ...handNames].join(', ')}`,
  });
const handSchema = z.enum(handNames);
const expressionSchema = z.union([
  z.enum(expressionNames),
  z.partialRecord(z.enum(expressionNames), z.number().min(0).max(1)).readonly(),
]);

const stanceShape = {
  /** `partner`, the key of a person, the id of a prop, or a name from `targets`. With three people: never `partner`. */
  gaze: z.string().optional(),
  expression: expressionSchema.optional(),
  posture: z.enum(postureNames).optional(),
  hands: bothHandsSchema.optional(),
  leftHand: handSchema.optional(),
  rightHand: handSchema.optional(),
  /** Tilt of the head in degrees, positive to the right of the picture. */
  tilt: z.number().min(-12).max(12).optional(),
};

const cueSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(cueKinds),
  see: z.string().min(8),
  /** When the cue is over: an anchor in the same beat. */
  until: anchorSchema,
});

const actionSchema = z.strictObject({
  who: castKeySchema,
  at: anchorSchema,
  ...stanceShape,
  nod: z.number().int().min(1).max(3).optional(),
  shake: z.literal(true).optional(),
  sigh: z.literal(true).optional(),
  laugh: z.literal(true).optional(),
  swallow: z.literal(true).optional(),
  blink: z.literal(true).optional(),
  cue: cueSchema.optional(),
});

const sayShape = {
  who: castKeySchema,
  text: z.string().min(1),
  rate: z.number().min(0.7).max(1.4).default(1),
  range: z.number().min(0.1).max(1.4).default(1),
  shift: z.number().min(-4).max(4).default(0),
  /** Louder or softer than usual, decibels. */
  gain: z.number().min(-12).max(6).default(0),
  /** A recording beside the screenplay that replaces the synthetic voice. */
  file: z.string().optional(),
};

export const beatSchema = z
  .strictObject({
    id: idSchema,
    say: z.strictObject(sayShape).optional(),
    /** Seconds of silence. */
    pause: z.number().positive().max(15).optional(),
    /** Seconds between this beat and the next; 0.22 after a line. */
    gap: z.number().min(0, 'at least 0: lines never overlap').max(3).optional(),
    /** The camera of the version with cuts, from this beat on. */
    shot: shotNameSchema.optional(),
    do: z.array(actionSchema).readonly().default([]),
    sounds: z
      .array(
        z.strictObject({
          kind: z.literal('typing'),
          who: castKeySchema,
          at: anchorSchema,
          until: anchorSchema,
          gain: z.number().default(-34),
        }),
      )
      .readonly()
      .default([]),
    moves: z
      .array(
        z.strictObject({
          prop: idSchema,
          at: anchorSchema,
          to: z.number().min(0).max(1),
          seconds: z.number().positive().default(0.9),
        }),
      )
      .readonly()
      .default([]),
    freezes: z.array(freezeSchema).readonly().default([]),
    /** What is seen, for people who do not see it; without meaning. */
    description: z.string().optional(),
    /** A new chapter begins with this beat: a short title for the list under the player. */
    chapter: z.string().min(2).max(40).optional(),
  })
  .refine((beat) => (beat.say === undefined) !== (beat.pause === undefined), {
    message: 'either "say" or "pause", not both and not neither',
  });

export const posterSchema = z.strictObject({ beat: idSchema, at: anchorSchema });

export const screenplaySchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  notice: z.string().min(1),
  ...roomShape,
  /** The shot that exercises show; `shot` in beats is for the version with cuts. */
  fixedShot: shotNameSchema.default('two'),
  /** Also a version in which the camera follows `shot` of the beats, for lessons that introduce or discuss the clip. */
  cuts: z.boolean().default(false),
  poster: posterSchema,
  cast: z.record(castKeySchema, castMemberSchema),
  props: z.array(propSchema).readonly().default([]),
  targets: z.record(idSchema, pointSchema).default({}),
  shots: z.record(shotNameSchema, shotSchema).default({}),
  start: z.record(castKeySchema, z.strictObject(stanceShape).required({ gaze: true, posture: true, hands: true })),
  beats: z.array(beatSchema).min(1).readonly(),
});

export type Screenplay = Readonly<z.infer<typeof screenplaySchema>>;
export type Beat = Screenplay['beats'][number];
export type Action = Beat['do'][number];
export type Anchor = z.infer<typeof anchorSchema>;
export type Prop = Screenplay['props'][number];
/** Somebody in the picture. */
export type CastMember = Extract<Screenplay['cast'][string], { look: string }>;
export type Shot = Screenplay['shots'][string];

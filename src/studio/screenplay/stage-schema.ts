/** The parts of a screenplay that say where people are and what the camera shows: room, seats, props, shots. */
import { z } from 'zod';
import { lookNames } from '../cast/cast.ts';

export const roomNames = ['consulting-room', 'home', 'counter', 'meeting-room', 'community'] as const;
export type RoomName = (typeof roomNames)[number];
export const layoutNames = ['table', 'video-call'] as const;
export const callBackgrounds = ['office', 'living-room', 'kitchen'] as const;
export type CallBackground = (typeof callBackgrounds)[number];
/** Points that exist in every video call, seen from whoever looks; `partner` is the other's picture on the screen. */
export const callTargets = ['camera', 'second-screen', 'keyboard', 'door', 'window', 'lap'] as const;
export type CallTarget = (typeof callTargets)[number];

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens');
export const castKeySchema = z.string().regex(/^[A-Z]$/, 'one capital letter, the key of a cast member');
/** Seconds from the start of the beat, or from its end: `end`, `end-0.5`. */
export const anchorSchema = z.union([
  z.number(),
  z.string().regex(/^end([+-]\d+(\.\d+)?)?$/, 'seconds, or "end", or "end-0.5"'),
]);
export const pointSchema = z.tuple([z.number(), z.number(), z.number()]).readonly();
const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour such as "#7d8f84"');

export const roomShape = {
  room: z.enum(roomNames).default('consulting-room'),
  /**
   * Which room of its kind. Consulting rooms: 1 sage, window right, print; 2 blue grey, window left, clock; 3 terracotta,
   * two doors, no window; 4 green, bookcase left, window right with a blind; 5 ochre, low sun right, notice board left.
   * Meeting rooms: 1 planner, clock left; 2 whiteboard left, clock right; 3 screen in the middle. All windows right.
   */
  variant: z.number().int().min(1).max(5).default(1),
  layout: z.enum(layoutNames).default('table'),
  /** Video call: seconds by which the client, and anyone who is not the professional, reacts and answers later. */
  delay: z.number().min(0).max(2).default(0),
};

const voiceSchema = z.strictObject({
  database: z.enum(['nl2', 'nl3']),
  pitch: z.number().min(70).max(280),
  formant: z.number().min(13000).max(20000).default(16000),
  /** Heard through the speaker of a telephone on the table, as an interpreter is. */
  phone: z.literal(true).optional(),
});
const roleSchema = z.enum(['professional', 'client', 'other']);

/**
 * A person in the picture.
 *
 * Two at a table: `seat: { x: -0.51, z: 0, yaw: 46 }` on the left, `{ x: 0.51, z: 0, yaw: -46 }` on the right.
 * Three at a table (meeting-room): left `{ x: -0.84, z: 0.06, yaw: 52 }`, middle `{ x: 0, z: -0.28, yaw: 0 }`, right
 * `{ x: 0.84, z: 0.06, yaw: -52 }`; the middle looks either way by `gaze: I`. Between hands of two people stay 12 cm at
 * least: `tableNear`, `tableClasp` and everything nearer to the body is safe for all three.
 * In a video call nobody needs a seat: everyone sits in front of an own camera.
 */
const seenSchema = z.strictObject({
  offscreen: z.literal(false).optional(),
  look: z.enum(lookNames),
  role: roleSchema,
  voice: voiceSchema,
  seat: z.strictObject({ x: z.number(), z: z.number(), yaw: z.number() }).default({ x: 0, z: 0, yaw: 0 }),
  /** Otherwise a chair of the room. */
  chair: colourSchema.optional(),
  /** Video call: what is seen behind this person. */
  background: z.enum(callBackgrounds).default('office'),
});

/** Somebody who is only heard: an interpreter on the telephone, a partner or a child outside the picture. */
const heardSchema = z.strictObject({
  offscreen: z.literal(true),
  /** As captions name them. */
  name: z.string().min(1),
  role: roleSchema,
  voice: voiceSchema,
  /** Video call: in whose home this is. */
  near: castKeySchema.optional(),
});

export const castMemberSchema = z.discriminatedUnion('offscreen', [seenSchema, heardSchema]);

const placeShape = { x: z.number(), z: z.number(), yaw: z.number().default(0) };
const slideShape = {
  id: idSchema,
  ...placeShape,
  /** Where it lies after `moves: [{ prop, at, to: 1 }]`; left out, it cannot be moved. */
  to: z.strictObject(placeShape).optional(),
  /** How far it has been moved when the clip starts, 0 to 1. */
  state: z.number().min(0).max(1).default(0),
};

/** Metres; the middle of the table is about `x: 0, z: 0.27`, towards the camera is a larger `z`. */
export const propSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: idSchema,
    ...placeShape,
    kind: z.literal('laptop'),
    state: z.number().min(0).max(1).default(1),
  }),
  z.strictObject({ ...slideShape, kind: z.literal('paper') }),
  z.strictObject({ ...slideShape, kind: z.literal('envelope') }),
  z.strictObject({ ...slideShape, kind: z.literal('folder'), color: colourSchema.default('#5f7f86') }),
  z.strictObject({ ...slideShape, kind: z.literal('mug'), color: colourSchema.default('#d8754f') }),
  z.strictObject({ ...slideShape, kind: z.literal('plate') }),
  z.strictObject({ ...slideShape, kind: z.literal('tissues') }),
  /** A telephone with its speaker on: a small light burns while a voice with `phone: true` speaks. */
  z.strictObject({ ...slideShape, kind: z.literal('phone') }),
  /** 1 in the right hand of its owner, 0 on the table at `x`, `z`. */
  z.strictObject({
    id: idSchema,
    ...placeShape,
    kind: z.literal('pen'),
    owner: castKeySchema,
    state: z.number().min(0).max(1).default(0),
  }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('bag'),
    owner: castKeySchema,
    color: z.string().default('#8a5a3c'),
    state: z.number().min(0).max(1).default(0),
  }),
]);

export const shotNameSchema = z.string().regex(/^[a-z0-9]+(-[a-zA-Z0-9]+)*$/, 'a name such as "two" or "close-J"');

/**
 * A camera. Without any, a screenplay can use `two` (everyone), `close-J` (J alone) and `over-S` (past the shoulder of S
 * at the other); a shot under the same name replaces it.
 */
export const shotSchema = z.strictObject({
  scale: z.number().min(200).max(2000),
  x: z.number(),
  y: z.number(),
  yaw: z.number().default(0),
  pitch: z.number().default(6),
  /** The person whose back and shoulder are partly in the picture. */
  foreground: castKeySchema.optional(),
});

/** Video call: the picture of one person stands still. Without sound, their words drop away too. */
export const freezeSchema = z.strictObject({
  who: castKeySchema,
  at: anchorSchema,
  until: anchorSchema,
  sound: z.boolean().default(true),
});

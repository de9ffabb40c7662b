/** The statements of a cmi5 session, as the specification wants them. Pure. */
import { asRecord, type Cmi5Launch, type LaunchData } from './launch.ts';

export type Verb = 'initialized' | 'progressed' | 'completed' | 'passed' | 'terminated';
export type Statement = Readonly<{ id: string }> & Readonly<Record<string, unknown>>;

export type StatementInput = Readonly<{
  id: string;
  verb: Verb;
  at: Date;
  /** Seconds since the session began. */
  seconds: number;
  /** From 0 to 1; only told with `progressed`. */
  fraction: number;
}>;

const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** The statement about the course of this launch. Its context is the LMS's template, to which it only adds. */
export function buildStatement(launch: Cmi5Launch, data: LaunchData, input: StatementInput): Statement {
  const result = resultOf(input);
  return {
    id: input.id,
    actor: launch.actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${input.verb}`, display: { en: input.verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(result === null ? {} : { result }),
    context: contextOf(launch, data, categoriesOf(input.verb)),
    timestamp: input.at.toISOString(),
  };
}

/**
 * The id that this registration's statement with this verb always has: a statement that was sent in an earlier visit is
 * refused by the record store when it comes again, so that "completed" is told once.
 */
export function lastingId({ registration, activityId }: Cmi5Launch, verb: Verb): string {
  const text = `${registration} ${activityId} ${verb}`;
  const hex = [1, 2, 3, 4].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  return uuidOf(hex);
}

/** A version 4 UUID from sixteen random bytes. */
export function randomId(bytes: Uint8Array): string {
  return uuidOf([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}

function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function resultOf({ verb, seconds, fraction }: StatementInput): Record<string, unknown> | null {
  const duration = `PT${Math.max(Math.floor(seconds), 0)}S`;
  switch (verb) {
    case 'initialized':
      return null;
    case 'progressed':
      return { extensions: { [progressExtension]: Math.floor(Math.min(Math.max(fraction, 0), 1) * 100) } };
    case 'completed':
      return { completion: true, duration };
    case 'passed':
      return { success: true, duration };
    case 'terminated':
      return { duration };
  }
}

/** `progressed` is not defined by cmi5 but allowed, and then must not carry its category. */
function categoriesOf(verb: Verb): readonly string[] {
  if (verb === 'progressed') return [];
  return verb === 'completed' || verb === 'passed'
    ? [`${categories}/cmi5`, `${categories}/moveon`]
    : [`${categories}/cmi5`];
}

function contextOf(launch: Cmi5Launch, { contextTemplate }: LaunchData, added: readonly string[]): object {
  const activities = asRecord(contextTemplate['contextActivities']) ?? {};
  const given = Array.isArray(activities['category']) ? (activities['category'] as readonly unknown[]) : [];
  const missing = added.filter((id) => !given.some((category) => asRecord(category)?.['id'] === id));
  const category = [...given, ...missing.map((id) => ({ id }))];
  return {
    ...contextTemplate,
    registration: launch.registration,
    contextActivities: category.length === 0 ? activities : { ...activities, category },
  };
}

function hash(text: string, seed: number): number {
  let value = Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 2654435761);
  value = Math.imul(value ^ (value >>> 15), 2246822507);
  return (value ^ (value >>> 13)) >>> 0;
}

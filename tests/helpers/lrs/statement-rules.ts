/** What cmi5 asks of the statements of an assignable unit, rule by rule. The numbers are those of the specification. */

export type Json = Readonly<Record<string, unknown>>;

/** One launch by the LMS: what it told the course, and what it heard since. */
export type LrsSession = {
  readonly id: string;
  readonly token: string;
  readonly registration: string;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly contextTemplate: Json;
  isTokenGiven: boolean;
  hasReadLaunchData: boolean;
  hasReadPreferences: boolean;
  readonly verbs: string[];
};

export const activityId = 'https://lms.example/activities/5f1c';
export const actor: Json = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: 'u-1625378' },
};
const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/** The value at `path`, or `undefined`. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined),
    value,
  );
}

/** The last word of a verb's address. */
export function verbOf(statement: unknown): string {
  return /[^/]*$/.exec(String(at(statement, 'verb', 'id')))?.[0] ?? '';
}

/** Everything that is wrong with one statement of `session`; `earlier` are the verbs of other sessions of its registration. */
export function statementProblems(statement: Json, session: LrsSession, earlier: readonly string[]): readonly string[] {
  const verb = verbOf(statement);
  const isDefined = hasCategory(statement, 'cmi5');
  return [
    ...shapeProblems(statement),
    ...contextProblems(statement, session),
    ...resultProblems(statement, verb),
    ...(isDefined ? definedProblems(verb, session, earlier) : []),
    ...(isDefined === defined.includes(verb)
      ? []
      : [`7.1.3: ${verb} ${isDefined ? 'carries' : 'lacks'} the category cmi5.`]),
    ...orderProblems(verb, session),
  ];
}

function shapeProblems(statement: Json): readonly string[] {
  const problems: string[] = [];
  if (!uuid.test(String(statement['id']))) problems.push(`9.1: "${String(statement['id'])}" is no UUID.`);
  if (!isSame(statement['actor'], actor)) problems.push('8.1.3: the actor is not the one of the launch.');
  if (at(statement, 'object', 'id') !== activityId)
    problems.push('8.1.5: the object is not the activity of the launch.');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(statement['timestamp'])))
    problems.push('9.7: the timestamp is missing or not in UTC.');
  return problems;
}

function contextProblems(statement: Json, session: LrsSession): readonly string[] {
  const problems: string[] = [];
  const context = statement['context'];
  if (at(context, 'registration') !== session.registration)
    problems.push('9.6.1: the registration is not the given one.');
  if (at(context, 'extensions', sessionExtension) !== session.id) problems.push('9.6.3.1: the session id is missing.');
  for (const [name, value] of Object.entries(session.contextTemplate)) {
    if (name !== 'contextActivities' && !isSame(at(context, name), value))
      problems.push(`10.2.1: "${name}" of the template was changed.`);
  }
  for (const [list, given] of Object.entries(at(session.contextTemplate, 'contextActivities') as Json)) {
    const there = at(context, 'contextActivities', list);
    const missing = (given as readonly unknown[]).filter(
      (activity) => !Array.isArray(there) || !there.some((other) => isSame(other, activity)),
    );
    if (missing.length > 0) problems.push(`10.2.1: activities of "${list}" in the template are missing.`);
  }
  return problems;
}

function resultProblems(statement: Json, verb: string): readonly string[] {
  const problems: string[] = [];
  const result = statement['result'];
  const judges = at(result, 'success') !== undefined || at(result, 'completion') !== undefined;
  if (judges !== hasCategory(statement, 'moveon')) problems.push(`9.6.2.2: category moveon of ${verb} is wrong.`);
  const duration = at(result, 'duration');
  const needsDuration = ['completed', 'passed', 'failed', 'terminated'].includes(verb);
  if (needsDuration !== (duration !== undefined)) problems.push(`9.5.4.1: the duration of ${verb} is wrong.`);
  if (duration !== undefined && !/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?$/.test(String(duration)))
    problems.push(`9.5.4: "${String(duration)}" is no duration.`);
  if ((verb === 'completed') !== (at(result, 'completion') === true))
    problems.push(`9.5.3: completion of ${verb} is wrong.`);
  if ((verb === 'passed') !== (at(result, 'success') === true)) problems.push(`9.5.2: success of ${verb} is wrong.`);
  if (at(result, 'score') !== undefined && !['passed', 'failed'].includes(verb))
    problems.push(`9.5.1: ${verb} carries a score.`);
  const progress = at(result, 'extensions', progressExtension);
  if (progress !== undefined && !(Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100))
    problems.push('9.5.5.1: the progress is no whole number from 0 to 100.');
  return problems;
}

function definedProblems(verb: string, session: LrsSession, earlier: readonly string[]): readonly string[] {
  const problems: string[] = [];
  if (session.verbs.includes(verb)) problems.push(`9.3: ${verb} twice in one session.`);
  if (['completed', 'passed'].includes(verb) && earlier.includes(verb))
    problems.push(`9.3.3: ${verb} twice in one registration.`);
  if (session.mode !== 'Normal' && !['initialized', 'terminated'].includes(verb))
    problems.push(`10.2.2: ${verb} in mode ${session.mode}.`);
  return problems;
}

function orderProblems(verb: string, session: LrsSession): readonly string[] {
  const problems: string[] = [];
  if (session.verbs.length === 0 && verb !== 'initialized') problems.push(`9.3.2: ${verb} came before initialized.`);
  if (session.verbs.includes('terminated')) problems.push(`9.3.8: ${verb} came after terminated.`);
  if (verb === 'initialized' && !session.hasReadLaunchData) problems.push('10: the launch data were not read first.');
  if (verb === 'initialized' && !session.hasReadPreferences)
    problems.push('11: the learner preferences were not read.');
  return problems;
}

function hasCategory(statement: Json, name: string): boolean {
  const list = at(statement, 'context', 'contextActivities', 'category');
  return Array.isArray(list) && list.some((activity) => at(activity, 'id') === `${categories}${name}`);
}

/** The same JSON, whatever the order of its fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}

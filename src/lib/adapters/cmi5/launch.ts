/** How an LMS launches a cmi5 course: the query of the launch address, and the document with the terms of the session. */

/** The learner as the LMS calls them; taken over unchanged into every statement. */
export type Actor = Readonly<Record<string, unknown>>;

export type Cmi5Launch = Readonly<{
  /** Base of the learning record store, with a slash at its end. */
  endpoint: string;
  /** Address that gives the session's token, once. */
  fetchUrl: string;
  actor: Actor;
  registration: string;
  activityId: string;
}>;

/** `LMS.LaunchData`, as far as this course uses it. */
export type LaunchData = Readonly<{
  contextTemplate: Readonly<Record<string, unknown>>;
  isNormal: boolean;
  returnUrl: string | null;
}>;

/** The launch that `query` describes, or `null` when it is not complete: then no LMS opened this page. */
export function readLaunch(query: URLSearchParams): Cmi5Launch | null {
  const [endpoint, fetchUrl, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map(
    (name) => query.get(name) ?? '',
  ) as [string, string, string, string];
  const actor = asRecord(parseJson(query.get('actor') ?? ''));
  if (![endpoint, fetchUrl].every(isWebAddress) || actor === null || registration === '' || activityId === '') {
    return null;
  }
  return { endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`, fetchUrl, actor, registration, activityId };
}

/** The terms of the session, or `null` when the document is not what cmi5 prescribes. */
export function readLaunchData(text: string): LaunchData | null {
  const data = asRecord(parseJson(text));
  const contextTemplate = asRecord(data?.['contextTemplate']);
  if (data === null || contextTemplate === null) return null;
  const returnUrl = data['returnURL'];
  return {
    contextTemplate,
    isNormal: String(data['launchMode'] ?? 'Normal').toLowerCase() === 'normal',
    returnUrl: typeof returnUrl === 'string' && isWebAddress(returnUrl) ? returnUrl : null,
  };
}

/** What tells learners apart: the account, or whatever else the LMS names them by. */
export function actorName(actor: Actor): string {
  const account = asRecord(actor['account']);
  return account === null ? JSON.stringify(actor) : `${String(account['homePage'])} ${String(account['name'])}`;
}

/** The value of a JSON text; `null` for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The value as an object with fields, or `null`. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text);
}

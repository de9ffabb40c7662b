/**
 * A learning record store with the LMS around it, as cmi5 and xAPI 1.0.3 describe them: statements, states, profiles, and
 * the address that gives a token once. It forgives nothing: whatever a course does wrong stands in `violations`.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  activityId,
  actor,
  at,
  isSame,
  statementProblems,
  verbOf,
  type Json,
  type LrsSession,
} from './statement-rules.ts';

export type LrsRequest = Readonly<{
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
}>;
export type LrsResponse = Readonly<{ status: number; body?: string; headers?: Readonly<Record<string, string>> }>;

/** How this LMS misbehaves. */
export type LrsFaults = {
  /** Status of every answer to what a course writes. */
  refuses?: number;
  /** Versions of documents are not told, as older record stores do. */
  hidesVersions?: boolean;
  /** Statements may be sent but not read. */
  forbidsReading?: boolean;
};

type Document = Readonly<{ text: string; etag: string }>;

export class StrictLrs {
  readonly violations: string[] = [];
  readonly statements: { statement: Json; registration: string }[] = [];
  /** `PUT activities/state` and so on, in order. */
  readonly requests: string[] = [];
  readonly faults: LrsFaults = {};
  readonly #documents = new Map<string, Document>();
  readonly #sessions: LrsSession[] = [];

  /** Opens the course once more for the learner; the query that the launch address carries. */
  launch(base: string, options: { mode?: LrsSession['mode']; registration?: string; returnUrl?: string } = {}): string {
    const session: LrsSession = {
      id: randomUUID(),
      token: randomUUID(),
      registration: options.registration ?? '8a4b5b36-9a3d-4b8a-9d5e-3a3a5b1f6a01',
      mode: options.mode ?? 'Normal',
      contextTemplate: {},
      isTokenGiven: false,
      hasReadLaunchData: false,
      hasReadPreferences: false,
      verbs: [],
    };
    Object.assign(session, { contextTemplate: templateOf(session.id) });
    this.#sessions.push(session);
    const data = {
      contextTemplate: session.contextTemplate,
      launchMode: session.mode,
      moveOn: 'Completed',
      ...(options.returnUrl === undefined ? {} : { returnURL: options.returnUrl }),
    };
    this.#put(this.#stateKey(session.registration, 'LMS.LaunchData'), JSON.stringify(data));
    const query = {
      endpoint: `${base}/xapi`,
      fetch: `${base}/token?k=${session.id}`,
      registration: session.registration,
    };
    return new URLSearchParams({ ...query, activityId, actor: JSON.stringify(actor) }).toString();
  }

  /** Verbs of the statements, in order. */
  get verbs(): readonly string[] {
    return this.statements.map(({ statement }) => verbOf(statement));
  }

  /** The course's own document, as it stands in the store. */
  get state(): Json | null {
    const key = [...this.#documents.keys()].find((each) => !each.endsWith('LMS.LaunchData'));
    return key === undefined ? null : (JSON.parse(this.#documents.get(key)?.text ?? 'null') as Json);
  }

  handle(request: LrsRequest): LrsResponse {
    const { method, path, query } = request;
    this.requests.push(`${method} ${path}`);
    if (path === 'token') return this.#giveToken(method, query.get('k') ?? '');
    const token = /^Basic (.*)$/.exec(request.headers['authorization'] ?? '')?.[1];
    const session = this.#sessions.find((each) => each.isTokenGiven && each.token === token);
    if (session === undefined) return this.#blame(401, `${method} ${path} came without a token of this LMS.`);
    if (!/^1\.0\.[0-3]$/.test(request.headers['x-experience-api-version'] ?? ''))
      return this.#blame(400, `${method} ${path} does not say which version of xAPI it speaks.`);
    if (method !== 'GET' && this.faults.refuses !== undefined) return { status: this.faults.refuses };
    switch (path) {
      case 'xapi/statements':
        return method === 'GET' ? this.#readStatement(query) : this.#takeStatements(request, session);
      case 'xapi/activities/state':
        return this.#useState(request, session);
      case 'xapi/agents/profile':
        if (!isSame(JSON.parse(query.get('agent') ?? 'null'), actor)) return this.#blame(400, 'The agent is another.');
        session.hasReadPreferences ||= query.get('profileId') === 'cmi5LearnerPreferences';
        return { status: 404 };
      default:
        return this.#blame(404, `There is no resource ${path}.`);
    }
  }

  #giveToken(method: string, id: string): LrsResponse {
    const session = this.#sessions.find((each) => each.id === id);
    if (method !== 'POST' || session === undefined) return this.#blame(400, '8.2: the token is asked with POST.');
    if (session.isTokenGiven) {
      this.violations.push('8.2.1: the token was asked for twice.');
      return json({ 'error-code': '1', 'error-text': 'The authorization token has already been returned.' });
    }
    session.isTokenGiven = true;
    return json({ 'auth-token': session.token });
  }

  #readStatement(query: URLSearchParams): LrsResponse {
    if (this.faults.forbidsReading === true) return { status: 403 };
    const found = this.statements.find(({ statement }) => statement['id'] === query.get('statementId'));
    return found === undefined ? { status: 404 } : json(found.statement);
  }

  #takeStatements({ method, body, headers }: LrsRequest, session: LrsSession): LrsResponse {
    if (method !== 'POST') return this.#blame(400, `Statements came with ${method}.`);
    if (headers['content-type'] !== 'application/json') return this.#blame(400, 'Statements are not said to be JSON.');
    const parsed = JSON.parse(body) as Json | readonly Json[];
    const given = Array.isArray(parsed) ? (parsed as readonly Json[]) : [parsed as Json];
    const known = given.map((statement) => this.statements.find((each) => each.statement['id'] === statement['id']));
    if (given.some((statement, index) => known[index] !== undefined && !isSame(known[index].statement, statement)))
      return { status: 409 };
    given.forEach((statement, index) => {
      if (known[index] === undefined) this.#take(statement, session);
    });
    return json(given.map((statement) => statement['id']));
  }

  #take(statement: Json, session: LrsSession): void {
    const earlier = this.statements
      .filter(
        ({ registration, statement: other }) => registration === session.registration && !this.#isOf(other, session),
      )
      .map(({ statement: other }) => verbOf(other));
    this.violations.push(...statementProblems(statement, session, earlier));
    session.verbs.push(verbOf(statement));
    this.statements.push({ statement, registration: session.registration });
  }

  #isOf(statement: Json, session: LrsSession): boolean {
    return Object.values(at(statement, 'context', 'extensions') ?? {}).includes(session.id);
  }

  #useState({ method, query, headers, body }: LrsRequest, session: LrsSession): LrsResponse {
    const stateId = query.get('stateId') ?? '';
    const isOwn =
      query.get('activityId') === activityId &&
      query.get('registration') === session.registration &&
      isSame(JSON.parse(query.get('agent') ?? 'null'), actor);
    if (!isOwn || stateId === '')
      return this.#blame(400, `${method} of a state of another activity, learner or registration.`);
    const key = this.#stateKey(session.registration, stateId);
    const there = this.#documents.get(key);
    if (method === 'GET') {
      session.hasReadLaunchData ||= stateId === 'LMS.LaunchData';
      return there === undefined ? { status: 404 } : { status: 200, body: there.text, headers: this.#version(there) };
    }
    if (method !== 'PUT') return this.#blame(405, `${method} of a state is nothing this course needs.`);
    if (stateId === 'LMS.LaunchData') return this.#blame(403, '10.2.1: the launch data were written.');
    if (session.mode !== 'Normal') this.violations.push(`A state was written in mode ${session.mode}.`);
    if (headers['content-type'] !== 'application/json') return this.#blame(400, 'The state is not said to be JSON.');
    const wanted = headers['if-match'];
    if (wanted !== undefined && wanted !== there?.etag) return { status: 412 };
    return { status: 204, headers: this.#version(this.#put(key, body)) };
  }

  #version({ etag }: Document): Readonly<Record<string, string>> {
    return this.faults.hidesVersions === true ? {} : { etag };
  }

  #put(key: string, text: string): Document {
    const document = { text, etag: `"${createHash('sha1').update(text).digest('hex')}"` };
    this.#documents.set(key, document);
    return document;
  }

  #stateKey(registration: string, stateId: string): string {
    return `${registration} ${stateId}`;
  }

  #blame(status: number, sentence: string): LrsResponse {
    this.violations.push(sentence);
    return { status, body: sentence };
  }
}

function templateOf(sessionId: string): Json {
  return {
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionId },
    contextActivities: {
      grouping: [{ objectType: 'Activity', id: 'urn:vknz:klantmanager:au' }],
      category: [{ id: 'https://lms.example/categories/training' }],
    },
    language: 'nl',
  };
}

function json(value: unknown): LrsResponse {
  return { status: 200, body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}

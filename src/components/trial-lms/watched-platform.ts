/**
 * A learning platform as they are in the field, with one that forgives nothing looking on: scorm-again answers the course,
 * the strict model sees every call and says what a stricter platform would have punished.
 */
import { StrictLms, type Call, type Faults, type StoredValues } from './strict-lms.ts';
import { apiOf12, rules12 } from './strict-scorm12.ts';
import { apiOf2004, rules2004 } from './strict-scorm2004.ts';

export type ScormVersion = '1.2' | '2004';

/** What platform and onlooker each keep of one learner between launches; emptied for a new learner. */
export type Learner = Readonly<{ field: StoredValues; strict: StoredValues }>;

export function newLearner(): Learner {
  return { field: {}, strict: {} };
}

type Api = Readonly<Record<string, (...values: unknown[]) => string>>;
type FieldApi = Readonly<{
  api: Api;
  load: (values: StoredValues) => void;
  flatten: () => Readonly<Record<string, unknown>>;
}>;

/** Calls with their names in both versions, and the element and value they are about. */
const methods = ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'] as const;
type Method = (typeof methods)[number];
const texts = ['GetErrorString', 'GetDiagnostic'] as const;

export class WatchedPlatform {
  /** What the course asked and what it was told, in order. */
  readonly calls: Call[] = [];
  /** What the course finds in its window as `API` or `API_1484_11`. */
  readonly api: Api;
  readonly #watcher: StrictLms;
  readonly #strict: Api;
  readonly #field: FieldApi;
  readonly #learner: Learner;
  readonly #prefix: '' | 'LMS';
  #error = '0';

  constructor(version: ScormVersion, field: FieldApi, learner: Learner, faults: Faults) {
    // What this course never writes, another may.
    const rules = { ...(version === '1.2' ? rules12 : rules2004), forbidden: [] };
    this.#watcher = new StrictLms(rules, learner.strict, faults);
    this.#strict = version === '1.2' ? apiOf12(this.#watcher) : apiOf2004(this.#watcher);
    this.#field = field;
    this.#learner = learner;
    this.#prefix = version === '1.2' ? 'LMS' : '';
    if (Object.keys(learner.field).length > 0) field.load(learner.field);
    this.api = Object.fromEntries([
      ...methods.map((method) => [this.#nameOf(method), (...values: unknown[]) => this.#answer(method, values)]),
      ...texts.map((name) => [`${this.#prefix}${name}`, (...values: unknown[]) => this.#ask(name, values)]),
    ]) as Api;
  }

  /** What a strict platform would have punished, in full sentences. */
  get violations(): readonly string[] {
    return this.#watcher.violations;
  }

  /** Whether the course signed off. */
  get isEnded(): boolean {
    return this.#watcher.phase === 'ended';
  }

  #answer(method: Method, values: readonly unknown[]): string {
    const judged = this.#strict[this.#nameOf(method)]?.(...values) ?? '';
    // An expired login is played by the onlooker: the platform in the field knows none.
    const isRefused = this.#watcher.faults.expired === true && (method === 'Commit' || method === 'Terminate');
    const answer = method === 'GetLastError' ? this.#error : isRefused ? judged : this.#ask(method, values);
    if (method !== 'GetLastError') this.#error = isRefused ? this.#watcher.error : this.#ask('GetLastError', []);
    if (!isRefused && (method === 'Commit' || method === 'Terminate')) this.#keep();
    this.calls.push({ method, ...describe(method, values), answer, error: this.#error });
    return answer;
  }

  #ask(name: string, values: readonly unknown[]): string {
    return String(this.#field.api[this.#nameOf(name)]?.(...values) ?? '');
  }

  #keep(): void {
    for (const [name, value] of Object.entries(this.#field.flatten())) {
      if (typeof value === 'string') this.#learner.field[name] = value;
    }
  }

  #nameOf(method: string): string {
    return method === 'Terminate' && this.#prefix === 'LMS' ? 'LMSFinish' : `${this.#prefix}${method}`;
  }
}

function describe(method: Method, [element, value]: readonly unknown[]): Pick<Call, 'element' | 'value'> {
  if (method === 'GetValue') return { element: String(element) };
  return method === 'SetValue' ? { element: String(element), value: String(value) } : {};
}

/** Starts a platform for one launch; the code of scorm-again is fetched now. */
export async function startPlatform(version: ScormVersion, learner: Learner, faults: Faults): Promise<WatchedPlatform> {
  const settings = { autocommit: false, lmsCommitUrl: false, logLevel: 5 };
  const { Scorm12API, Scorm2004API } = await import('scorm-again');
  const field = version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
  const platform: FieldApi = {
    api: field as unknown as Api,
    load: (values) => field.loadFromFlattenedJSON(values),
    flatten: () => field.getFlattenedCMI(),
  };
  return new WatchedPlatform(version, platform, learner, faults);
}

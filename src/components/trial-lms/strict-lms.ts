/**
 * An LMS that forgives nothing: it checks every call against the run-time model of its SCORM version and against what
 * LMSs in the field are known to punish. Whatever a client does wrong stands in `violations`, in full sentences.
 * Runs in Node and, as it is, in a browser.
 */

/** What an LMS keeps of one learner between launches. */
export type StoredValues = Record<string, string>;

export type ElementRule = Readonly<{
  access: 'read' | 'write' | 'both';
  /** Error code for a value that is not allowed, or `null`. */
  check?: (value: string) => string | null;
  initial?: string;
}>;

/** One SCORM version as tables. */
export type LmsRules = Readonly<{
  version: '1.2' | '2004';
  elements: Readonly<Record<string, ElementRule>>;
  /** Elements that exist but that this course must never write. */
  forbidden: readonly string[];
  names: Readonly<Record<'status' | 'exit' | 'time' | 'state' | 'entry', string>>;
  /** Statuses from low to high. */
  ladder: readonly string[];
  errors: Readonly<
    Record<
      | 'initializedTwice'
      | 'initializeAfterEnd'
      | 'terminateTooEarly'
      | 'terminateTwice'
      | 'getTooEarly'
      | 'getAfterEnd'
      | 'setTooEarly'
      | 'setAfterEnd'
      | 'commitTooEarly'
      | 'commitAfterEnd'
      | 'argument'
      | 'unknown'
      | 'noValue'
      | 'readOnly'
      | 'writeOnly',
      string
    >
  >;
}>;

/** How this LMS misbehaves. */
export type Faults = {
  /** Answers "false" with error 0 to everything that went well. */
  falseWithZero?: boolean;
  /** So many commits are refused, with a general error, as after an expired login. */
  refusedCommits?: number;
  /** The login has expired: nothing is stored any more, not even at the end. */
  expired?: boolean;
  /** What is committed while the page goes away is refused, as by Cornerstone; the end itself stores. */
  refusesWhileLeaving?: boolean;
  /** Every call throws, as when the window with the LMS was closed. */
  gone?: boolean;
  /** Elements that this LMS does not know. */
  missing?: readonly string[];
  /** Error code that reading the state answers with. */
  unreadableState?: string;
};

export type Call = Readonly<{ method: string; element?: string; value?: string; answer: string; error: string }>;

export class StrictLms {
  readonly violations: string[] = [];
  readonly calls: Call[] = [];
  readonly faults: Faults;
  readonly #rules: LmsRules;
  readonly #stored: StoredValues;
  readonly #values: Map<string, string>;
  readonly #dirty = new Set<string>();
  #phase: 'new' | 'running' | 'ended' = 'new';
  #error = '0';
  #statusIsOpen = false;

  /** `stored` is kept up to date as a database would be; hand the same object to the next launch. */
  constructor(rules: LmsRules, stored: StoredValues, faults: Faults = {}) {
    this.#rules = rules;
    this.#stored = stored;
    this.faults = faults;
    const { exit, entry } = rules.names;
    // Only a suspended visit is resumed: anything else starts a new attempt, as Moodle does with SCORM 2004.
    const isNew = stored[exit] !== 'suspend';
    if (isNew)
      for (const [name, rule] of Object.entries(rules.elements)) if (rule.access !== 'read') delete stored[name];
    const initial = Object.entries(rules.elements).flatMap(([name, rule]): [string, string][] =>
      rule.initial === undefined ? [] : [[name, rule.initial]],
    );
    this.#values = new Map([...initial, ...Object.entries(stored), [entry, isNew ? 'ab-initio' : 'resume']]);
    this.#values.delete(rules.names.time);
    this.#values.delete(exit);
  }

  /** `new`, `running` or `ended`. */
  get phase(): string {
    return this.#phase;
  }

  /** Code of the last error; asking it here is no call. */
  get error(): string {
    return this.#error;
  }

  get #generalError(): string {
    return this.#rules.version === '1.2' ? '101' : '391';
  }

  initialize(argument: unknown): string {
    const { initializedTwice, initializeAfterEnd } = this.#rules.errors;
    const error = this.#argument(argument) ?? this.#inPhase({ running: initializedTwice, ended: initializeAfterEnd });
    if (error === null) this.#phase = 'running';
    return this.#answer('Initialize', error);
  }

  terminate(argument: unknown): string {
    const { terminateTooEarly, terminateTwice } = this.#rules.errors;
    const error = this.#argument(argument) ?? this.#inPhase({ new: terminateTooEarly, ended: terminateTwice });
    if (error !== null) return this.#answer('Terminate', error);
    this.#phase = 'ended';
    if (this.faults.expired === true) return this.#answer('Terminate', this.#generalError, {}, false);
    this.#store();
    return this.#answer('Terminate', null);
  }

  commit(argument: unknown): string {
    const { commitTooEarly, commitAfterEnd } = this.#rules.errors;
    const error = this.#argument(argument) ?? this.#inPhase({ new: commitTooEarly, ended: commitAfterEnd });
    if (error !== null) return this.#answer('Commit', error);
    this.#checkCommit();
    if (this.faults.expired === true || this.faults.refusesWhileLeaving === true) {
      return this.#answer('Commit', this.#generalError, {}, false);
    }
    const refused = this.faults.refusedCommits ?? 0;
    if (refused > 0) {
      this.faults.refusedCommits = refused - 1;
      return this.#answer('Commit', this.#generalError, {}, false);
    }
    this.#store();
    return this.#answer('Commit', null);
  }

  get(element: unknown): string {
    const { getTooEarly, getAfterEnd, unknown, writeOnly, noValue } = this.#rules.errors;
    const name = String(element);
    const rule = this.#ruleOf(name);
    const early = this.#inPhase({ new: getTooEarly, ended: getAfterEnd });
    const error = early ?? (rule === null ? unknown : rule.access === 'write' ? writeOnly : null);
    if (error !== null) return this.#reading(name, '', error, !this.faults.missing?.includes(name));
    if (name === this.#rules.names.state && this.faults.unreadableState !== undefined) {
      return this.#reading(name, '', this.faults.unreadableState, false);
    }
    const value = this.#values.get(name);
    if (value === undefined) return this.#reading(name, '', noValue, false);
    return this.#reading(name, value, '0', false);
  }

  set(element: unknown, value: unknown): string {
    const { setTooEarly, setAfterEnd, unknown, readOnly } = this.#rules.errors;
    const name = String(element);
    const rule = this.#ruleOf(name);
    const call = { element: name, value: String(value) };
    const early = this.#inPhase({ new: setTooEarly, ended: setAfterEnd });
    if (early !== null) return this.#answer('SetValue', early, call);
    if (rule === null) return this.#answer('SetValue', unknown, call, !this.faults.missing?.includes(name));
    if (typeof value !== 'string') this.#blame(`SetValue of ${name} was given a ${typeof value}, not a text.`);
    const error = rule.access === 'read' ? readOnly : (rule.check?.(call.value) ?? null);
    if (error === null) this.#take(name, call.value);
    return this.#answer('SetValue', error, call);
  }

  lastError(): string {
    if (this.faults.gone === true) throw new Error('The window with the LMS is closed.');
    if (this.calls.at(-1)?.error === '0' && this.calls.at(-1)?.answer === 'true') {
      this.#blame('GetLastError was asked although nothing had failed.');
    }
    this.calls.push({ method: 'GetLastError', answer: this.#error, error: '0' });
    return this.#error;
  }

  #take(name: string, value: string): void {
    const { names, ladder, forbidden } = this.#rules;
    if (forbidden.includes(name)) this.#blame(`SetValue of ${name}: this course never writes it.`);
    if (name === names.exit && value !== 'suspend') this.#blame(`Exit "${value}" would throw the work away.`);
    if (this.#statusIsOpen) this.#blame(`SetValue of ${name} came after the status; status is the last of a batch.`);
    if (name === names.status) {
      const before = this.#values.get(name) ?? '';
      if (ladder.indexOf(value) < ladder.indexOf(before)) this.#blame(`Status went down from ${before} to ${value}.`);
      this.#statusIsOpen = true;
    }
    this.#values.set(name, value);
    this.#dirty.add(name);
  }

  #checkCommit(): void {
    const { state, time, exit } = this.#rules.names;
    if (this.#dirty.has(state) && !this.#values.has(time)) this.#blame('Commit of a state without the session time.');
    if (this.#values.get(exit) !== 'suspend') this.#blame('Commit before exit was set to suspend.');
    if (this.#dirty.size === 0) this.#blame('Commit without anything to commit.');
    this.#statusIsOpen = false;
  }

  #store(): void {
    for (const [name, value] of this.#values) this.#stored[name] = value;
    this.#dirty.clear();
    this.#statusIsOpen = false;
  }

  #ruleOf(name: string): ElementRule | null {
    return this.faults.missing?.includes(name) === true ? null : (this.#rules.elements[name] ?? null);
  }

  #argument(argument: unknown): string | null {
    return argument === '' ? null : this.#rules.errors.argument;
  }

  #inPhase(errors: Partial<Record<'new' | 'running' | 'ended', string>>): string | null {
    if (this.faults.gone === true) throw new Error('The window with the LMS is closed.');
    return errors[this.#phase] ?? null;
  }

  #reading(element: string, value: string, error: string, blames: boolean): string {
    this.#error = error;
    if (blames) this.#blame(`GetValue of ${element} is error ${error}.`);
    this.calls.push({ method: 'GetValue', element, answer: value, error });
    return value;
  }

  #answer(
    method: string,
    error: string | null,
    call: { element?: string; value?: string } = {},
    blames = true,
  ): string {
    this.#error = error ?? '0';
    if (error !== null && blames) {
      this.#blame(`${method} ${call.element ?? ''} ${(call.value ?? '').slice(0, 80)} is error ${error}.`);
    }
    const answer = error === null && this.faults.falseWithZero !== true ? 'true' : 'false';
    this.calls.push({ method, ...call, answer, error: this.#error });
    return answer;
  }

  #blame(sentence: string): void {
    this.violations.push(sentence);
  }
}

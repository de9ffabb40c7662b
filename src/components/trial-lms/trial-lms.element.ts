/** `<trial-lms>`: opens a package, plays the learning platform around it, and tells what happens. */
import { describeCall, describeFault, trialTexts as texts } from '#i18n/nl-trial.ts';
import { openPackage, type OpenedPackage } from './open-package.ts';
import type { Faults } from './strict-lms.ts';
import { newLearner, startPlatform, type WatchedPlatform } from './watched-platform.ts';

/** Milliseconds that each file takes when the network is slow. */
const slow = 1500;

export class TrialLms extends HTMLElement {
  #package: OpenedPackage | null = null;
  #learner = newLearner();
  #lms: WatchedPlatform | null = null;
  readonly #faults: Faults = {};
  readonly #violations: string[] = [];
  readonly #history: string[] = [];
  #told = 0;
  #timer = 0;

  connectedCallback(): void {
    const answers: Readonly<Record<string, () => void>> = {
      leave: () => this.#leave(),
      again: () => void this.#launch(),
      anew: () => {
        this.#learner = newLearner();
        void this.#launch();
      },
      expire: () => void (this.#faults.expired = true),
      slow: () => void this.#setDelay(slow),
      report: () => this.#download(),
    };
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-ask]') : null;
      answers[button?.dataset['ask'] ?? '']?.();
    });
    this.querySelector('input[type=file]')?.addEventListener('change', (event) => {
      const file = (event.target as HTMLInputElement).files?.[0];
      if (file !== undefined) void this.#open(file);
    });
    this.#timer = window.setInterval(() => this.#tell(), 500);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  async #open(file: File): Promise<void> {
    const opened = openPackage(new Uint8Array(await file.arrayBuffer()));
    if (!opened.ok) return this.#say(texts.problems[opened.problem]);
    try {
      await this.#install(opened.value);
    } catch {
      return this.#say(texts.problems['no-worker']);
    }
    this.#package = opened.value;
    this.#learner = newLearner();
    this.#history.length = 0;
    this.#say(`${opened.value.title} (SCORM ${opened.value.version})`);
    await this.#launch();
  }

  /** The files go where the worker finds them. */
  async #install({ files }: OpenedPackage): Promise<void> {
    await navigator.serviceWorker.register(new URL('./proef-lms/worker.js', this.#base), { scope: './proef-lms/' });
    await caches.delete('proef-lms');
    const cache = await caches.open('proef-lms');
    for (const [path, bytes] of files) {
      const body = new Blob([new Uint8Array(bytes)]);
      await cache.put(new URL(`./proef-lms/pakket/${encodeURI(path)}`, this.#base), new Response(body));
    }
    const registration = await navigator.serviceWorker.getRegistration(new URL('./proef-lms/', this.#base).href);
    const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
    if (worker === null || worker === undefined) throw new Error('The worker did not start.');
    while (registration?.active === null)
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
  }

  get #base(): string {
    return this.ownerDocument.baseURI;
  }

  async #launch(): Promise<void> {
    if (this.#package === null) return;
    this.#leave();
    for (const name of Object.keys(this.#faults)) Reflect.deleteProperty(this.#faults, name);
    void this.#setDelay(0);
    const { version, launch } = this.#package;
    const lms = await startPlatform(version, this.#learner, this.#faults);
    this.#lms = lms;
    this.#told = 0;
    this.#record('De deelnemer opent de training.');
    Reflect.deleteProperty(window, version === '1.2' ? 'API_1484_11' : 'API');
    Reflect.set(window, version === '1.2' ? 'API' : 'API_1484_11', lms.api);
    const frame = this.ownerDocument.createElement('iframe');
    frame.title = 'De training';
    frame.src = new URL(`./proef-lms/pakket/${encodeURI(launch)}`, this.#base).href;
    this.#place.replaceChildren(frame);
    this.dataset['state'] = 'playing';
  }

  #leave(): void {
    if (this.#lms === null) return;
    this.#place.replaceChildren();
    this.#tell();
    this.#record('De deelnemer sluit het venster.');
    if (!this.#lms.isEnded) this.#violations.push('De training heeft zich niet afgemeld.');
    this.#violations.push(...this.#lms.violations.map(describeFault));
    this.#lms = null;
    this.dataset['state'] = 'closed';
    this.#show();
  }

  async #setDelay(delay: number): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration(new URL('./proef-lms/', this.#base).href);
    registration?.active?.postMessage({ delay });
  }

  /** Tells the calls since the last time. */
  #tell(): void {
    const calls = this.#lms?.calls.slice(this.#told) ?? [];
    if (calls.length === 0) return;
    this.#told += calls.length;
    for (const call of calls) this.#record(describeCall(call));
    this.#show();
  }

  #record(sentence: string): void {
    this.#history.push(`${new Date().toLocaleTimeString('nl-NL')} ${sentence}`);
    this.#show();
  }

  #show(): void {
    const faults = this.#allFaults();
    this.#list('log', this.#history.slice(-200));
    this.#list('faults', faults.length === 0 ? [texts.none] : faults);
    const kept = Object.entries(this.#learner.field).filter(([name]) =>
      /status|location|suspend_data|measure|score/.test(name),
    );
    this.#list(
      'kept',
      kept.map(([name, value]) => `${name}: ${value.length > 60 ? `${value.length} tekens` : value}`),
    );
  }

  #list(name: string, lines: readonly string[]): void {
    this.querySelector(`[data-${name}]`)?.replaceChildren(
      ...lines.map((line) => {
        const row = this.ownerDocument.createElement('li');
        row.textContent = line;
        return row;
      }),
    );
  }

  #allFaults(): readonly string[] {
    return [...this.#violations, ...(this.#lms?.violations ?? []).map(describeFault)];
  }

  #say(words: string): void {
    const place = this.querySelector('[data-said]');
    if (place !== null) place.textContent = words;
  }

  get #place(): HTMLElement {
    return this.querySelector('[data-place]') as HTMLElement;
  }

  #download(): void {
    const faults = this.#allFaults();
    const report = [
      `Proef-LMS: ${this.#package?.title ?? ''} (SCORM ${this.#package?.version ?? ''})`,
      '',
      texts.faults,
      ...(faults.length === 0 ? [texts.none] : faults),
      '',
      texts.log,
      ...this.#history,
    ];
    const link = this.ownerDocument.createElement('a');
    link.href = URL.createObjectURL(new Blob([report.join('\n')], { type: 'text/plain' }));
    link.download = 'proef-lms.txt';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

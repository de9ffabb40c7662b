/** Runs in the browser: a page of an LMS that puts an API in its window and shows the course in a frame. */
import { StrictLms, type Faults, type StoredValues } from '../helpers/lms/strict-lms.ts';
import { apiOf12, rules12 } from '../helpers/lms/strict-scorm12.ts';
import { apiOf2004, rules2004 } from '../helpers/lms/strict-scorm2004.ts';

export type Version = 'scorm12' | 'scorm2004';

export type LaunchOptions = Readonly<{
  version: Version;
  lms: 'strict' | 'scorm-again' | 'none';
  /** What the LMS kept of this learner. */
  stored?: StoredValues;
  faults?: Faults;
  /** Seconds after which the API appears. */
  late?: number;
  /** The course gets a window of its own instead of a frame. */
  popup?: boolean;
  /** Address of the course, or of a page around it. */
  course: string;
}>;

/** What an LMS tells of a launch afterwards. */
export type LaunchReport = Readonly<{
  stored: StoredValues;
  violations: readonly string[];
  /** Names of the calls, in order. */
  calls: readonly string[];
}>;

type Running = Readonly<{ api: object; report: () => LaunchReport; faults: Faults }>;

const statusNames = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' };

function runStrict(version: Version, stored: StoredValues, faults: Faults): Running {
  const lms = new StrictLms(version === 'scorm12' ? rules12 : rules2004, stored, faults);
  const report = (): LaunchReport => ({
    stored,
    violations: lms.violations,
    calls: lms.calls.map(({ method }) => method),
  });
  return { api: version === 'scorm12' ? apiOf12(lms) : apiOf2004(lms), report, faults };
}

type ScormAgain = Readonly<{
  loadFromFlattenedJSON: (values: StoredValues) => void;
  getFlattenedCMI: () => Record<string, unknown>;
  on: (event: string, run: () => void) => void;
}>;

async function runScormAgain(version: Version, stored: StoredValues): Promise<Running> {
  const address = `/scorm-again/${version}.min.js`;
  const library = (await import(/* @vite-ignore */ address)) as Record<string, new (settings: object) => ScormAgain>;
  const Api = library[version === 'scorm12' ? 'Scorm12API' : 'Scorm2004API'];
  if (Api === undefined) throw new Error('scorm-again has no such API.');
  const api = new Api({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
  if (Object.keys(stored).length > 0) api.loadFromFlattenedJSON(stored);
  const prefix = version === 'scorm12' ? 'LMS' : '';
  const ending = version === 'scorm12' ? 'LMSFinish' : 'Terminate';
  const calls: string[] = [];
  const kept: StoredValues = { ...stored };
  const keep = (): void => {
    for (const [name, value] of Object.entries(api.getFlattenedCMI()))
      if (typeof value === 'string') kept[name] = value;
  };
  for (const method of ['Initialize', 'Commit', ending.replace(/^LMS/, '')]) {
    api.on(`${prefix}${method}`, () => {
      calls.push(method.replace('Finish', 'Terminate'));
      keep();
    });
  }
  return { api, report: () => ({ stored: kept, violations: [], calls }), faults: {} };
}

const nothing: Running = { api: {}, report: () => ({ stored: {}, violations: [], calls: [] }), faults: {} };

async function launch(options: LaunchOptions): Promise<void> {
  const { version, lms, stored = {}, faults = {}, late = 0, popup = false, course } = options;
  const running =
    lms === 'none'
      ? nothing
      : lms === 'strict'
        ? runStrict(version, stored, faults)
        : await runScormAgain(version, stored);
  const place = (): void => {
    if (lms !== 'none') Reflect.set(window, version === 'scorm12' ? 'API' : 'API_1484_11', running.api);
  };
  if (late > 0) setTimeout(place, late * 1000);
  else place();
  Reflect.set(window, 'running', running);
  if (popup) {
    window.open(course, 'course');
    return;
  }
  const frame = document.createElement('iframe');
  frame.src = course;
  frame.title = 'Training';
  frame.style.cssText = 'inline-size: 100%; block-size: 95vh; border: 0';
  document.body.replaceChildren(frame);
}

/** The learner goes back to the overview of the LMS: the frame with the course goes away. */
function leave(): void {
  document.querySelector('iframe')?.remove();
}

const proefLms = {
  launch,
  leave,
  report: (): LaunchReport => (Reflect.get(window, 'running') as Running).report(),
  setFaults: (faults: Faults): void => void Object.assign((Reflect.get(window, 'running') as Running).faults, faults),
  statusNames,
};

export type ProefLms = typeof proefLms;

Reflect.set(window, 'proefLms', proefLms);

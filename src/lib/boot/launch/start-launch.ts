/** Composition root of the launch page: finds the LMS, opens the one session, and ends it once. */
import { createFrameOwner, type FrameOwner } from '#adapters/frame/frame-host.ts';
import { createLocalStore, type DeviceStorage } from '#adapters/local/local-store.ts';
import { createScorm12Store, findScorm12Api } from '#adapters/scorm12/scorm12-store.ts';
import { createScorm2004Store, findScorm2004Api } from '#adapters/scorm2004/scorm2004-store.ts';
import { askEvent, CourseLaunchElement, type LaunchState } from '#components/course/launch/course-launch.element.ts';
import { findPatiently } from '#components/course/launch/find-patiently.ts';
import { addressFor } from '#components/course/launch/lesson-address.ts';
import type { Clock } from '#ports/clock.ts';
import type { ProgressStore } from '#ports/progress-store.ts';

export type LaunchDeps = Readonly<{ view: Window; clock: Clock; storage: DeviceStorage | null }>;

/** Some LMSs put their API in place after they show the course: two seconds is what they need. */
const patience = { retries: 10, gap: 0.2 };

/** Starts the launch on this page. */
export async function startLaunch({ view, clock, storage }: LaunchDeps): Promise<void> {
  view.customElements.define('course-launch', CourseLaunchElement);
  const element = view.document.querySelector<CourseLaunchElement>('course-launch');
  if (element === null) throw new Error('The launch page needs a <course-launch> element.');
  const onDevice = () => createLocalStore({ storage, course: element.dataset['course'] ?? '', learner: null });
  const target = view.document.querySelector<HTMLMetaElement>('meta[name="course-target"]')?.content ?? 'site';
  const isForLms = target.startsWith('scorm');
  // Back from the browser's own cache: the session was ended when the page went away.
  view.addEventListener('pageshow', (event) => {
    if (event.persisted) view.location.reload();
  });
  element.addEventListener(askEvent, (event) => {
    if ((event as CustomEvent<string>).detail === 'go-on') void run(element, onDevice(), view, clock, 'device');
  });
  const store = isForLms ? await findPatiently(() => createLmsStore(target, view), patience, clock) : onDevice();
  if (store === null) element.show('no-lms');
  else await run(element, store, view, clock, isForLms ? 'lms' : 'device');
}

function createLmsStore(target: string, view: Window): ProgressStore | null {
  const log = (sentence: string): void => {
    console.info(sentence);
  };
  if (target === 'scorm12') {
    const api = findScorm12Api(view);
    return api === null ? null : createScorm12Store(api, log);
  }
  const api = findScorm2004Api(view);
  return api === null ? null : createScorm2004Store(api, log);
}

async function run(
  element: CourseLaunchElement,
  store: ProgressStore,
  view: Window,
  clock: Clock,
  kind: 'lms' | 'device',
): Promise<void> {
  const opened = await store.open();
  if (!opened.ok && kind === 'lms') {
    console.warn(opened.problem.detail);
    element.show('no-lms');
    return;
  }
  const owner = createFrameOwner(store, clock);
  const isReview = opened.ok && opened.value.mode === 'review';
  element.host = owner.host;
  element.show(isReview ? 'review' : kind);
  element.open(addressFor(opened.ok ? opened.value.location : '', element.links));
  if (kind === 'lms') holdSession({ element, owner, store, view, isReview });
}

type Session = Readonly<{
  element: CourseLaunchElement;
  owner: FrameOwner;
  store: ProgressStore;
  view: Window;
  isReview: boolean;
}>;

/** Saves when the page is hidden, and ends the session once: when the page goes away or the learner closes it. */
function holdSession({ element, owner, store, view, isReview }: Session): void {
  const over = new AbortController();
  const { signal } = over;
  const collect = (): boolean => {
    element.collectWork();
    return owner.flush();
  };
  const end = (): void => {
    over.abort();
    // All calls to the LMS are made before this returns, so nothing waits while the page goes away.
    void store.close();
  };
  const close = (state: LaunchState): void => {
    end();
    element.clear();
    element.show(state);
  };
  const answers: Readonly<Record<string, () => void>> = {
    close: () => {
      if (isReview) close('closed-review');
      else if (collect()) close('closed');
      else element.show('refused');
    },
    'close-anyway': () => close(collect() ? 'closed' : 'closed-unsaved'),
    'work-on': () => element.show('lms'),
  };
  element.addEventListener(askEvent, (event) => answers[(event as CustomEvent<string>).detail]?.(), { signal });
  const save = (): unknown => view.document.visibilityState === 'hidden' && owner.flush();
  view.document.addEventListener('visibilitychange', save, { signal });
  const leave = (): void => {
    collect();
    end();
  };
  view.addEventListener('pagehide', leave, { signal });
}

/** Composition root of the launch page: finds the LMS, opens the one session, and shows the lessons in a frame. */
import { createFrameOwner } from '#adapters/frame/frame-host.ts';
import { createLocalStore, type DeviceStorage } from '#adapters/local/local-store.ts';
import { askEvent, CourseLaunchElement } from '#components/course/launch/course-launch.element.ts';
import { addressFor } from '#components/course/launch/lesson-address.ts';
import type { Clock } from '#ports/clock.ts';
import type { ProgressStore } from '#ports/progress-store.ts';
import { findLms, isForLms, type LmsLink } from './find-store.ts';
import { holdSession, type HeldSession } from './hold-session.ts';
import { awaitTurn, openChannel } from './one-window.ts';
import { isExpired, plainSettings, readPackageSettings, type PackageSettings } from './package-settings.ts';
import { askForFile, withProbe } from './probe.ts';

export type LaunchDeps = Readonly<{ view: Window; clock: Clock; storage: DeviceStorage | null }>;

type Launch = Readonly<{ element: CourseLaunchElement; view: Window; clock: Clock; settings: PackageSettings }>;

/** Starts the launch on this page. */
export async function startLaunch({ view, clock, storage }: LaunchDeps): Promise<void> {
  view.customElements.define('course-launch', CourseLaunchElement);
  const element = view.document.querySelector<CourseLaunchElement>('course-launch');
  if (element === null) throw new Error('The launch page needs a <course-launch> element.');
  const course = element.dataset['course'] ?? '';
  const onDevice = () => createLocalStore({ storage, course, learner: null });
  const target = view.document.querySelector<HTMLMetaElement>('meta[name="course-target"]')?.content ?? 'site';
  // Back from the browser's own cache: the session was ended when the page went away.
  view.addEventListener('pageshow', (event) => {
    if (event.persisted) view.location.reload();
  });
  const plain: Launch = { element, view, clock, settings: plainSettings };
  element.addEventListener(askEvent, (event) => {
    if ((event as CustomEvent<string>).detail === 'go-on') void openLessons(plain, onDevice(), 'device');
  });
  if (isForLms(target)) await startForLms(target, plain, course);
  else await openLessons(plain, onDevice(), 'device');
}

async function startForLms(target: string, plain: Launch, course: string): Promise<void> {
  const { element, view, clock } = plain;
  const session: { held: HeldSession | null } = { held: null };
  const [settings, turn] = await Promise.all([
    readPackageSettings(view.fetch.bind(view), new URL('../settings.json', view.document.baseURI)),
    awaitTurn({
      locks: view.navigator.locks ?? null,
      channel: openChannel(view, `vknz-launch:${course}`),
      name: `vknz-launch:${course}:${view.location.pathname}`,
      onTaken: async () => session.held?.give('taken-over'),
    }),
  ]);
  if (!turn.mine) {
    element.show('elsewhere');
    await answerOf(element, 'here');
    element.show('connecting');
    await turn.take();
  }
  const launch = { ...plain, settings };
  const lms = await findLms({ target, view, clock, settings });
  if (lms === null) element.show('no-lms');
  else session.held = await openLessons(launch, probed(launch, lms), 'lms', lms);
}

function probed({ view, clock }: Launch, { store, doubt }: LmsLink): ProgressStore {
  const address = new URL('../connection.txt', view.document.baseURI);
  // A cmi5 LMS answers for itself.
  if (store.name === 'cmi5') return store;
  return withProbe(store, { ask: () => askForFile(view.fetch.bind(view), address, clock), clock, doubt });
}

async function openLessons(
  launch: Launch,
  store: ProgressStore,
  kind: 'lms' | 'device',
  lms?: LmsLink,
): Promise<HeldSession | null> {
  const { element, view, clock, settings } = launch;
  const opened = await store.open();
  if (!opened.ok && kind === 'lms') {
    console.warn(opened.problem.detail);
    element.show('no-lms');
    return null;
  }
  const owner = createFrameOwner(store, clock, settings.completion);
  const isReview = opened.ok && opened.value.mode === 'review';
  const place = opened.ok ? opened.value.location : '';
  element.host = owner.host;
  const textsTravel = settings.texts === 'lms' && kind === 'lms' && !isReview;
  element.warn('expired', isExpired(settings, clock.now()));
  element.warn('texts-travel', textsTravel);
  // From here on the window may go away at any moment.
  const held = lms === undefined ? null : holdSession({ element, owner, lms: { ...lms, store }, view, isReview });
  // Somebody who is here for the first time knows it before there is a place to write.
  if (textsTravel && opened.ok && opened.value.snapshot === null) {
    element.show('texts');
    await answerOf(element, 'texts-go');
  }
  const address = addressFor(place, element.links);
  const asks = settings.resume === 'ask' && address !== element.links.home;
  if (asks) element.show('resume');
  const goesHome = asks && (await answerOf(element, 'resume-here', 'resume-home')) === 'resume-home';
  element.show(isReview ? 'review' : kind);
  element.open(goesHome ? element.links.home : address);
  return held;
}

/** The first of `answers` that a button gives. */
function answerOf(element: CourseLaunchElement, ...answers: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const listen = (event: Event): void => {
      const { detail } = event as CustomEvent<string>;
      if (!answers.includes(detail)) return;
      element.removeEventListener(askEvent, listen);
      resolve(detail);
    };
    element.addEventListener(askEvent, listen);
  });
}

/** Keeps the one session with the LMS: saves when the page is hidden, and ends it once. */
import type { FrameOwner } from '#adapters/frame/frame-host.ts';
import {
  askEvent,
  type CourseLaunchElement,
  type LaunchState,
} from '#components/course/launch/course-launch.element.ts';
import type { LmsLink } from './find-store.ts';

export type HeldSession = Readonly<{
  /** Hands over what is left, ends the session and shows `state`. */
  give: (state: LaunchState) => Promise<void>;
}>;

export type SessionParts = Readonly<{
  element: CourseLaunchElement;
  owner: FrameOwner;
  lms: LmsLink;
  view: Window;
  isReview: boolean;
}>;

/** Holds the session until the page goes away, the learner closes it, or another window takes it. */
export function holdSession({ element, owner, lms, view, isReview }: SessionParts): HeldSession {
  const over = new AbortController();
  const { signal } = over;
  const collect = (): boolean => {
    element.collectWork();
    return owner.flush();
  };
  const end = async (): Promise<boolean> => {
    over.abort();
    // All calls to an LMS with an API are made before this waits, so nothing is lost when the page goes away.
    const closed = await lms.store.close();
    // SCORM has stored everything before; cmi5 only knows now.
    return closed.ok || lms.store.name !== 'cmi5';
  };
  const close = async (state: LaunchState): Promise<void> => {
    const isDelivered = await end();
    const shown = state === 'closed' && !isDelivered ? 'closed-unsaved' : state;
    element.clear();
    element.show(shown);
    const next = lms.returnUrl();
    if (next !== null && shown !== 'closed-unsaved' && shown !== 'taken-over') view.location.assign(next);
  };
  const deliver = async (): Promise<boolean> => {
    element.collectWork();
    return (await owner.deliver()).ok;
  };
  const closeWell = async (): Promise<void> => {
    if (isReview) return close('closed-review');
    if (await deliver()) return close('closed');
    element.show('refused');
  };
  const answers: Readonly<Record<string, () => void>> = {
    close: () => void closeWell(),
    'close-anyway': () => void deliver().then((isDone) => close(isDone ? 'closed' : 'closed-unsaved')),
    'work-on': () => element.show('lms'),
  };
  element.addEventListener(askEvent, (event) => answers[(event as CustomEvent<string>).detail]?.(), { signal });
  const save = (): unknown => view.document.visibilityState === 'hidden' && owner.flush();
  view.document.addEventListener('visibilitychange', save, { signal });
  const leave = (): void => {
    collect();
    void end();
  };
  view.addEventListener('pagehide', leave, { signal });
  return {
    give: async (state) => {
      if (signal.aborted) return;
      await deliver();
      await close(state);
    },
  };
}

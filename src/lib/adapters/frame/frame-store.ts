/** The side of a lesson page that is shown in the frame of the launch page. */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { ProgressStore, StoreProblem } from '#ports/progress-store.ts';
import type { FrameHost } from './frame-host.ts';

/** The element of the launch page that carries the host in its property `host`. */
export const hostElement = 'course-launch';

/** The launch page's host, or `null` when this page stands on its own. Never throws. */
export function findFrameHost(frame: Pick<Window, 'parent'>): FrameHost | null {
  try {
    if (frame.parent === frame) return null;
    const owner = frame.parent.document.querySelector(hostElement);
    const host: unknown = owner === null ? null : Reflect.get(owner, 'host');
    return isHost(host) ? host : null;
  } catch {
    // The page around us belongs to someone else: we stand on our own.
    return null;
  }
}

function isHost(value: unknown): value is FrameHost {
  if (typeof value !== 'object' || value === null) return false;
  return ['open', 'save', 'saveNow'].every((method) => typeof Reflect.get(value, method) === 'function');
}

/**
 * A store that hands everything to the launch page. Closing it ends this page's part only: the session with the owner
 * of the data goes on for the next page.
 */
export function createFrameStore(host: FrameHost): ProgressStore {
  let isClosed = false;
  const closed: StoreProblem = { code: 'closed', retry: false, detail: 'This page has let go of the launch page.' };

  const ask = async <T>(question: () => Promise<Result<T, StoreProblem>>): Promise<Result<T, StoreProblem>> => {
    if (isClosed) return fail(closed);
    try {
      return await question();
    } catch (error) {
      return fail({ code: 'unreachable', retry: true, detail: `The launch page does not answer: ${String(error)}` });
    }
  };

  return {
    name: 'frame',
    allowed: { size: host.allowed.size, detail: host.allowed.detail },
    pace: { quiet: host.pace.quiet, gap: host.pace.gap },
    open: () => ask(() => host.open()),
    save: (commit) => ask(() => host.save(commit)),
    saveNow: (commit) => {
      if (isClosed) return false;
      try {
        return host.saveNow(commit);
      } catch {
        // The launch page is going away as well; what it had is already with it.
        return false;
      }
    },
    close: () => {
      if (isClosed) return Promise.resolve(fail(closed));
      isClosed = true;
      return Promise.resolve(succeed(true));
    },
  };
}

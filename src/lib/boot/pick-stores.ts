/** Which store owns the learner's progress on this page, and where the full copy on this device goes. */
import { createFrameStore, findFrameHost } from '#adapters/frame/frame-store.ts';
import { createLocalStore, type DeviceStorage } from '#adapters/local/local-store.ts';
import { createServerStore } from '#adapters/server/server-store.ts';
import type { CompletionRule } from '#domain/completion.ts';
import type { ProgressStore } from '#ports/progress-store.ts';

/** What the page was built or packaged for; written in `<meta name="course-target">`, never guessed. */
export type Target = 'site' | 'web' | 'scorm12' | 'scorm2004' | 'cmi5';

export type Launch = Readonly<{
  target: Target;
  course: string;
  /** Address of the site's root. */
  root: URL;
  frame: Pick<Window, 'parent'>;
  storage: DeviceStorage | null;
  fetch: typeof fetch;
}>;

export type Stores = Readonly<{
  store: ProgressStore;
  deviceCopy: ((learner: string | null) => ProgressStore) | null;
  /** When the course counts as completed, where the organisation chose that. */
  rule?: CompletionRule;
}>;

/** In a package the launch page around this page owns the progress; on the team server the server; else this device. */
export function pickStores({ target, course, root, frame, storage, fetch }: Launch): Stores {
  const onDevice = (learner: string | null): ProgressStore => createLocalStore({ storage, course, learner });
  const host = findFrameHost(frame);
  if (host !== null && host.name !== 'local') {
    return { store: createFrameStore(host), deviceCopy: onDevice, rule: host.rule };
  }
  if (target === 'site' && host === null) {
    return { store: createServerStore({ fetch, baseUrl: root, course }), deviceCopy: onDevice };
  }
  return { store: onDevice(null), deviceCopy: null };
}

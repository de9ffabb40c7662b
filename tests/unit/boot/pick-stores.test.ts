/** Which store owns the progress of a page: what it was built for, and what is around it. */
import { describe, expect, it } from 'vitest';
import { createFrameOwner, type FrameHost } from '#adapters/frame/frame-host.ts';
import { createMemoryOwner, createMemoryStore } from '#adapters/memory/memory-store.ts';
import { createLocalStore } from '#adapters/local/local-store.ts';
import { pickStores, type Launch, type Target } from '#boot/pick-stores.ts';
import { commitOf } from '../../helpers/progress-samples.ts';
import { emptyProgress } from '#domain/progress.ts';
import { createTestStorage } from '../../helpers/device-storage.ts';
import { createManualClock } from '../../helpers/manual-clock.ts';

const targets: readonly Target[] = ['site', 'web', 'scorm12', 'scorm2004', 'cmi5'];
const alone = { parent: null as unknown as Window };
alone.parent = alone as unknown as Window;

/** A page in a frame of a page that holds `host`. */
function within(host: unknown): Launch['frame'] {
  const around = { document: { querySelector: (name: string) => (name === 'course-launch' ? { host } : null) } };
  return { parent: around as unknown as Window };
}

/** A page around us that belongs to someone else. */
const foreign: Launch['frame'] = {
  parent: {
    get document(): Document {
      throw new DOMException('Blocked.', 'SecurityError');
    },
  } as unknown as Window,
};

function lmsHost(): FrameHost {
  const store = { ...createMemoryStore(createMemoryOwner(), { size: 4000 }), name: 'scorm12' };
  return createFrameOwner(store, createManualClock()).host;
}
function deviceHost(): FrameHost {
  const store = createLocalStore({ storage: createTestStorage(), course: 'vknz', learner: null });
  return createFrameOwner(store, createManualClock()).host;
}

const surroundings: Readonly<Record<string, () => Launch['frame']>> = {
  alone: () => alone,
  foreign: () => foreign,
  'a page without a host': () => ({ parent: { document: { querySelector: () => null } } as unknown as Window }),
  'something else in the place of a host': () => within({ open: 'ja' }),
  'a launch page with an LMS': () => within(lmsHost()),
  'a launch page without an LMS': () => within(deviceHost()),
};

function launch(change: Partial<Launch> = {}): Launch {
  return {
    target: 'web',
    course: 'vknz-klantmanager',
    root: new URL('https://training.example/'),
    frame: alone,
    storage: createTestStorage(),
    fetch: () => Promise.reject(new Error('No test here asks the network.')),
    ...change,
  };
}

/** Own store and copy, as `server + copy` or `local`. */
function ownerOf(target: Target, around: string): string {
  const frame = surroundings[around]?.();
  if (frame === undefined) throw new Error(`There is no surrounding called ${around}.`);
  const { store, deviceCopy } = pickStores(launch({ target, frame }));
  return deviceCopy === null ? store.name : `${store.name} + copy`;
}

describe('pickStores', () => {
  it.each(['alone', 'foreign', 'a page without a host', 'something else in the place of a host'])(
    'around us: %s. On the team server the server owns, elsewhere the device',
    (around) => {
      expect(targets.map((target) => ownerOf(target, around))).toEqual([
        'server + copy',
        'local',
        'local',
        'local',
        'local',
      ]);
    },
  );

  it('a launch page with an LMS owns, whatever the page was built for', () => {
    for (const target of targets) expect(ownerOf(target, 'a launch page with an LMS')).toBe('frame + copy');
  });

  it('a launch page that found no LMS leaves everything to the device', () => {
    for (const target of targets) expect(ownerOf(target, 'a launch page without an LMS')).toBe('local');
  });

  it('keeps the learner apart in the copy, and nobody in what the device owns', async () => {
    const storage = createTestStorage();
    const commit = commitOf(emptyProgress);
    const { store } = pickStores(launch({ storage }));
    await store.open();
    await store.save(commit);
    const { deviceCopy } = pickStores(launch({ storage, frame: within(lmsHost()) }));
    const copy = deviceCopy?.('k3');
    await copy?.open();
    await copy?.save(commit);
    expect([...storage.values.keys()]).toEqual(['vknz:vknz-klantmanager', 'vknz:vknz-klantmanager:k3']);
  });

  it.each(['site', 'web'] as const)('forbidden storage still gives stores, which refuse: %s', async (target) => {
    const { store, deviceCopy } = pickStores(launch({ target, storage: null }));
    const onDevice = deviceCopy?.(null) ?? store;
    expect(await onDevice.open()).toMatchObject({ ok: false, problem: { code: 'refused', retry: false } });
  });

  it('asks the server below the root of the site', async () => {
    const asked: string[] = [];
    const root = new URL('https://training.example/team/');
    const fetch: typeof globalThis.fetch = (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return Promise.reject(new TypeError('offline'));
    };
    const opened = await pickStores(launch({ target: 'site', root, fetch })).store.open();
    expect(opened).toMatchObject({ ok: false, problem: { code: 'unreachable', retry: true } });
    expect(asked[0]).toMatch(/^https:\/\/training\.example\/team\/api\//);
  });
});

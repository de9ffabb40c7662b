/** Brings the screen for setting times to life; the draft stays on this device, one per clip. */
import { hydrate } from 'svelte';
import CueTimes from '#components/conversation/CueTimes.svelte';
import type { DraftPlace } from '#components/conversation/cue-times-state.svelte.ts';
import type { Cue } from '#domain/clip.ts';
import { deviceStorage } from './browser.ts';

/** Hydrates the screen of the page, if it has one. */
export function startCueTimes(page: Document, view: Window): void {
  const target = page.querySelector<HTMLElement>('[data-cue-times]');
  const text = page.querySelector('[data-cues]')?.textContent;
  if (target === null || !text) return;
  const { clip, cues } = JSON.parse(text) as { clip: string; cues: readonly Cue[] };
  hydrate(CueTimes, { target, props: { clip, cues, place: draftPlace(view, clip) } });
  target.dataset['ready'] = '';
}

function draftPlace(view: Window, clip: string): DraftPlace {
  const storage = deviceStorage(view);
  if (storage === null) return null;
  const key = `vknz:cue-times:${clip}`;
  return {
    read: () => storage.getItem(key),
    write: (draft) => {
      try {
        storage.setItem(key, draft);
      } catch {
        // The device is full: the work stands in the page, and can be downloaded.
      }
    },
    clear: () => storage.removeItem(key),
  };
}

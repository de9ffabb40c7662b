/**
 * What a media element says about itself, and what may be asked of it. A request changes nothing here: state follows
 * when the element reports it. One exception: a seek shows its target at once, so that the slider does not jump back.
 */
export type MediaState = Readonly<{
  /** Seconds. */
  time: number;
  playing: boolean;
  /** The element cannot load or play its file. */
  failed: boolean;
  /** Playing was asked, but data has to arrive first. */
  waiting: boolean;
}>;

export type MediaRequest =
  | Readonly<{ type: 'play' | 'pause' | 'toggle' | 'retry' }>
  | Readonly<{ type: 'seek'; to: number }>
  | Readonly<{ type: 'skip'; by: number }>;

export interface MediaStore {
  get(): MediaState;
  /** Calls `listener` after every reported change until the returned function is called. */
  subscribe(listener: () => void): () => void;
  request(request: MediaRequest): void;
  destroy(): void;
}

const events = ['play', 'playing', 'pause', 'ended', 'timeupdate', 'seeked', 'waiting', 'loadeddata', 'error'] as const;

/** `length`: seconds of the clip, known before the file is loaded. */
export function createMediaStore(media: HTMLMediaElement, length: number): MediaStore {
  const listeners = new Set<() => void>();
  const ended = new AbortController();
  // The element may have loaded, or failed to, before anyone listened.
  const state = {
    time: media.readyState > 0 ? media.currentTime : 0,
    playing: !media.paused && !media.ended,
    failed: media.error !== null,
    waiting: false,
  };

  const read = (event: Event): void => {
    state.playing = !media.paused && !media.ended;
    state.failed = event.type === 'error' || (state.failed && event.type !== 'loadeddata');
    state.waiting = event.type === 'waiting' || (state.waiting && event.type !== 'playing' && event.type !== 'pause');
    // Before there is data the element's own time says nothing about where the learner wants to be.
    if (media.readyState > 0) state.time = media.currentTime;
    for (const listener of listeners) listener();
  };
  for (const type of events) media.addEventListener(type, read, { signal: ended.signal });

  const seek = (to: number): void => {
    state.time = Math.min(length, Math.max(0, to));
    media.currentTime = state.time;
    for (const listener of listeners) listener();
  };

  return {
    get: () => ({ ...state }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    request(request) {
      if (request.type === 'seek') seek(request.to);
      else if (request.type === 'skip') seek((media.readyState > 0 ? media.currentTime : state.time) + request.by);
      else if (request.type === 'retry') media.load();
      else if (request.type === 'pause' || (request.type === 'toggle' && !media.paused)) media.pause();
      // Refusals arrive as an `error` or `pause` event; the promise only repeats them.
      else media.play().catch(() => undefined);
    },
    destroy() {
      ended.abort();
      listeners.clear();
    },
  };
}

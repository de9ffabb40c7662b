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

/** A stretch of the clip, seconds. */
export type MediaRange = Readonly<{ start: number; end: number }>;

export type MediaRequest =
  | Readonly<{ type: 'play' | 'pause' | 'toggle' | 'retry' }>
  | Readonly<{ type: 'seek'; to: number }>
  /** Keeps the clip within a stretch, where it stops by itself at the end; `null` frees it. */
  | Readonly<{ type: 'keep-within'; range: MediaRange | null }>
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
  let range: MediaRange = { start: 0, end: length };
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
  /** `timeupdate` comes four times a second; frames tell within one frame that the end of the stretch was reached. */
  const watchEnd = (): void => {
    if (media.currentTime >= range.end && range.end < length) media.pause();
    else if (!media.paused && media instanceof HTMLVideoElement) media.requestVideoFrameCallback(watchEnd);
  };
  media.addEventListener('play', watchEnd, { signal: ended.signal });
  for (const type of events) media.addEventListener(type, read, { signal: ended.signal });

  const seek = (to: number): void => {
    state.time = Math.min(range.end, Math.max(range.start, to));
    media.currentTime = state.time;
    for (const listener of listeners) listener();
  };

  const play = (): void => {
    // At its end, or outside it, a stretch begins anew.
    if (media.currentTime >= range.end - 0.05 || media.currentTime < range.start) seek(range.start);
    // Refusals arrive as an `error` or `pause` event; the promise only repeats them.
    media.play().catch(() => undefined);
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
      else if (request.type === 'keep-within') range = request.range ?? { start: 0, end: length };
      else if (request.type === 'retry') media.load();
      else if (request.type === 'pause' || (request.type === 'toggle' && !media.paused)) media.pause();
      else play();
    },
    destroy() {
      ended.abort();
      listeners.clear();
    },
  };
}

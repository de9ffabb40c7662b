/** `<conversation-film>`: links with a time play its clip from there; the description of the picture is written under it. */
import { speakTime } from '#i18n/nl.ts';

class ConversationFilm extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const video = this.querySelector('video');
    if (video === null) return;
    this.querySelector('[data-choices]')?.removeAttribute('hidden');
    this.ownerDocument.addEventListener('click', (event) => this.#follow(event, video), { signal });
    this.#listenToDescriptions(video, signal);
    this.#listenToCuts(video, signal);
    window.addEventListener('hashchange', () => this.#openPlace(), { signal });
    this.#openPlace();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /** A link may lead into what is folded up; not every browser unfolds that. */
  #openPlace(): void {
    const place = location.hash === '' ? null : this.ownerDocument.getElementById(location.hash.slice(1));
    const folded = place?.closest('details:not([open])');
    folded?.setAttribute('open', '');
    if (folded) place?.scrollIntoView({ block: 'center' });
  }

  /** A link belongs to the film inside which it stands; elsewhere, to the first on the page. */
  #follow(event: MouseEvent, video: HTMLVideoElement): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-seek]') : null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (link === null || !isPlain) return;
    const own = link.closest('conversation-film') ?? this.ownerDocument.querySelector('conversation-film');
    if (own !== this) return;
    event.preventDefault();
    const seconds = Number(link.dataset['seek']);
    video.currentTime = seconds;
    // A refusal is shown by the element's own controls.
    void video.play().catch(() => undefined);
    video.scrollIntoView({ block: 'nearest' });
    const status = this.querySelector('[data-film-status]');
    if (status !== null) status.textContent = `De film speelt vanaf ${speakTime(seconds)}.`;
  }

  #listenToDescriptions(video: HTMLVideoElement, signal: AbortSignal): void {
    const box = this.querySelector<HTMLInputElement>('[data-describe]');
    const text = this.querySelector<HTMLElement>('[data-description]');
    const track = [...video.textTracks].find(({ kind }) => kind === 'descriptions');
    if (box === null || text === null || track === undefined) return;
    const show = (): void => {
      const words = [...(track.activeCues ?? [])].map((cue) => (cue as VTTCue).text).join(' ');
      text.hidden = !box.checked;
      text.textContent = words || 'De beschrijving verschijnt hier tijdens het afspelen.';
    };
    track.addEventListener('cuechange', show, { signal });
    box.addEventListener(
      'change',
      () => {
        track.mode = box.checked ? 'hidden' : 'disabled';
        show();
      },
      { signal },
    );
  }

  /** Both versions have the same clock, so the learner stays where they were. */
  #listenToCuts(video: HTMLVideoElement, signal: AbortSignal): void {
    const box = this.querySelector<HTMLInputElement>('[data-cuts]');
    const fixed = video.getAttribute('src') ?? '';
    if (box === null) return;
    const show = (): void => {
      const [time, isPlaying] = [video.currentTime, !video.paused];
      video.src = box.checked ? (box.dataset['url'] ?? fixed) : fixed;
      video.currentTime = time;
      if (isPlaying) void video.play().catch(() => undefined);
    };
    box.addEventListener('change', show, { signal });
    if (box.checked) show();
  }
}

/** Registers the element. */
export function defineConversationFilm(): void {
  customElements.define('conversation-film', ConversationFilm);
}

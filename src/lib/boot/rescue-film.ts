/**
 * Some servers of learning platforms give a film only as a whole: then Safari plays nothing, and other browsers cannot
 * jump in it. A short film is fetched as a whole and played from memory.
 */

/** Bytes of the largest film that a phone can be asked to keep. */
const largest = 20_000_000;

/** Plays `video` from memory, where it stood. A film that is too large or does not come stays as it is. */
export async function rescueFilm(video: HTMLVideoElement, ask: typeof fetch): Promise<void> {
  const address = video.currentSrc || video.src;
  if (!/^https?:/.test(address) || video.dataset['rescued'] !== undefined) return;
  video.dataset['rescued'] = '';
  const film = await fetchFilm(address, ask);
  if (film === null) {
    delete video.dataset['rescued'];
    return;
  }
  const { currentTime, paused } = video;
  video.preload = 'auto';
  video.src = URL.createObjectURL(film);
  video.currentTime = currentTime;
  if (!paused) await video.play().catch(() => undefined);
}

async function fetchFilm(address: string, ask: typeof fetch): Promise<Blob | null> {
  try {
    const answer = await ask(address);
    const size = Number(answer.headers.get('content-length') ?? 0);
    if (!answer.ok || size > largest) return null;
    const film = await answer.blob();
    // A server that does not know what a film is, says so in its type; the browser would believe it.
    return film.size > largest ? null : new Blob([film], { type: 'video/mp4' });
  } catch {
    return null;
  }
}

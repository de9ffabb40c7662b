/** Follows stretches of a clip by the browser's own cue events: within milliseconds, where `timeupdate` lags a quarter second. */

/**
 * Calls `enter` with the index of the stretch the clip is in, and with `null` when it is in none. Returns the function that
 * stops it. Stretches are in seconds; of overlapping ones the latest counts.
 */
export function followCues(
  video: HTMLVideoElement,
  stretches: readonly Readonly<{ start: number; end: number }>[],
  enter: (index: number | null) => void,
): () => void {
  const track = video.addTextTrack('metadata');
  track.mode = 'hidden';
  const cues = stretches.map(({ start, end }, index) => {
    const cue = new VTTCue(start, Math.max(end, start + 0.1), '');
    cue.id = String(index);
    track.addCue(cue);
    return cue;
  });
  const read = (): void => {
    const active = [...(track.activeCues ?? [])].map((cue) => Number(cue.id));
    enter(active.length === 0 ? null : Math.max(...active));
  };
  track.addEventListener('cuechange', read);
  return () => {
    track.removeEventListener('cuechange', read);
    for (const cue of cues) track.removeCue(cue);
    track.mode = 'disabled';
  };
}

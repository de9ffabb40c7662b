/** The least a page with a clip and markers can be, written by hand: what physics allows, measured beside ours. */

/** `marks` buttons over a clip; `window.ready` is set, in ms since navigation, when the first frame is there and `m` places a mark. */
export function floorPage(video: string, poster: string, marks = 12): string {
  const buttons = Array.from({ length: marks }, (_value, index) => `<li><button>${index}</button></li>`).join('');
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vloer</title>
<h1>Vloer</h1><video src="${video}" poster="${poster}" controls preload="auto" muted playsinline width="960" height="540" style="max-width:100%;height:auto"></video>
<ol>${buttons}</ol>
<script>
const video = document.querySelector('video'), list = document.querySelector('ol');
addEventListener('keydown', (event) => {
  if (event.key !== 'm') return;
  const item = document.createElement('li');
  item.innerHTML = '<button>' + video.currentTime + '</button>';
  list.append(item);
});
window.keyReady = performance.now();
const done = () => { window.ready ??= performance.now(); };
if (video.readyState > 1) done(); else video.addEventListener('loadeddata', done);
</script></html>`;
}

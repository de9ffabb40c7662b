/** Serves the files of an opened package from the browser's own storage, as the file server of a learning platform would. */
const place = new URL('./pakket/', self.location.href).pathname;
const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  vtt: 'text/vtt',
  mp4: 'video/mp4',
  xml: 'text/xml',
  txt: 'text/plain',
};
const state = { delay: 0 };

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  state.delay = Number(event.data?.delay) || 0;
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin === self.location.origin && url.pathname.startsWith(place))
    event.respondWith(serve(event.request, url));
});

async function serve(request, url) {
  if (state.delay > 0) await new Promise((resolve) => setTimeout(resolve, state.delay));
  const stored = await (await caches.open('proef-lms')).match(url.origin + url.pathname);
  // No directory indexes: like many platforms.
  if (stored === undefined) return new Response('Niet gevonden', { status: 404 });
  const type = types[/[^.]*$/.exec(url.pathname)?.[0] ?? ''] ?? 'application/octet-stream';
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  const body = await stored.arrayBuffer();
  if (range === null) return new Response(body, { headers: { 'content-type': type, 'accept-ranges': 'bytes' } });
  const start = Number(range[1]);
  const end = range[2] === '' ? body.byteLength - 1 : Math.min(Number(range[2]), body.byteLength - 1);
  return new Response(body.slice(start, end + 1), {
    status: 206,
    headers: { 'content-type': type, 'content-range': `bytes ${start}-${end}/${body.byteLength}` },
  });
}

/**
 * Serves an unpacked package as strict LMSs do: from an odd path, no directory indexes, unknown types for unknown
 * extensions, and if asked without byte ranges. Serves the pages of the LMS beside it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export type LmsServer = Readonly<{
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** Address of a file of the package, with a query as LMSs add one. */
  addressOf: (path: string) => string;
  /** Paths inside the package that were asked for and not there. */
  missing: readonly string[];
  stop: () => Promise<void>;
}>;

type Served = Readonly<{ status: number; type: string; body: Uint8Array | string }>;

const place = '/plug in file.php/12/mod_scorm/content/3/';

/** The kinds that Moodle 4.5 knows by extension. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'application/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  vtt: 'text/vtt',
  mp4: 'video/mp4',
  xml: 'text/xml',
};

const tests = new URL('../', import.meta.url);
const source = new URL('../../src/', import.meta.url);
const scormAgain = new URL('../../node_modules/scorm-again/dist/esm/', import.meta.url);
const page =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>LMS</title><script type="module" src="/tests/package/lms-page.ts"></script>';
/** A page of another origin between the LMS and the course. */
const wrapper =
  '<!doctype html><title>Omweg</title><body><script>document.body.append(Object.assign(document.createElement("iframe"),' +
  '{ src: decodeURIComponent(location.search.slice(1)), style: "width:100%;height:90vh" }))</script>';

const notFound: Served = { status: 404, type: 'text/plain', body: 'Niet gevonden' };
const html = (body: string): Served => ({ status: 200, type: 'text/html', body });

/** Starts on a free port of the loopback address. */
export async function startLmsServer(
  files: Readonly<Record<string, Uint8Array>>,
  { ranges = true, headers = {} }: { ranges?: boolean; headers?: Readonly<Record<string, string>> } = {},
): Promise<LmsServer> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    void serve(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname), files, missing).then((served) => {
      send(request, response, served, ranges, request.url?.startsWith(encodeURI(place)) === true ? headers : {});
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    addressOf: (path) => `${origin}${encodeURI(place + path)}?forcedownload=0&scoid=12&a=b+c`,
    missing,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function serve(path: string, files: Readonly<Record<string, Uint8Array>>, missing: string[]): Promise<Served> {
  if (path === '/') return html(page);
  if (path === '/wrapper.html') return html(wrapper);
  if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  if (path.startsWith('/tests/')) return serveScript(new URL(path.slice('/tests/'.length), tests));
  if (path.startsWith('/src/')) return serveScript(new URL(path.slice('/src/'.length), source));
  if (path.startsWith('/scorm-again/')) return serveScript(new URL(path.slice('/scorm-again/'.length), scormAgain));
  const body = path.startsWith(place) ? files[path.slice(place.length)] : undefined;
  if (body === undefined) {
    missing.push(path);
    return notFound;
  }
  return { status: 200, type: types[/[^.]*$/.exec(path)?.[0] ?? ''] ?? 'application/octet-stream', body };
}

async function serveScript(file: URL): Promise<Served> {
  const text = await readFile(fileURLToPath(file), 'utf8');
  const body = file.pathname.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return { status: 200, type: 'application/javascript', body };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body }: Served,
  ranges: boolean,
  more: Readonly<Record<string, string>>,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const headers = { 'content-type': type, 'cache-control': 'no-store', ...more };
  if (!ranges || range === null || status !== 200) {
    response.writeHead(status, {
      ...headers,
      'content-length': bytes.length,
      ...(ranges ? { 'accept-ranges': 'bytes' } : {}),
    });
    response.end(bytes);
    return;
  }
  const start = Number(range[1]);
  const end = range[2] === '' ? bytes.length - 1 : Math.min(Number(range[2]), bytes.length - 1);
  response.writeHead(206, {
    ...headers,
    'content-length': end - start + 1,
    'content-range': `bytes ${start}-${end}/${bytes.length}`,
  });
  response.end(bytes.subarray(start, end + 1));
}

/** Serves a folder, and pages made on the spot, on loopback: gzip for text, ranges for media, as a good host would. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.woff2': 'font/woff2',
};

export type StaticServer = Readonly<{ origin: string; close: () => void }>;

/** `pages`: extra pages by path, such as the floor page. */
export async function serveFolder(root: string, pages: Readonly<Record<string, string>> = {}): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    readBody(root, path, pages).then(
      (raw) => {
        // Without a team server beside it, the course keeps its progress on the device.
        const body = path.endsWith('.html') ? asPlainSite(raw) : raw;
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.setHeader('content-type', type);
        response.setHeader('cache-control', 'max-age=3600');
        const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
        if (range !== null) {
          const start = Number(range[1]);
          const end = range[2] ? Number(range[2]) : body.length - 1;
          response.setHeader('content-range', `bytes ${start}-${end}/${body.length}`);
          response.writeHead(206).end(body.subarray(start, end + 1));
          return;
        }
        if (type === 'video/mp4') response.setHeader('accept-ranges', 'bytes');
        if (!/text|json|svg/.test(type)) {
          response.end(body);
          return;
        }
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(body, { level: 9 }));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function asPlainSite(page: Buffer): Buffer {
  return Buffer.from(
    page.toString().replace('name="course-target" content="site"', 'name="course-target" content="web"'),
  );
}

async function readBody(root: string, path: string, pages: Readonly<Record<string, string>>): Promise<Buffer> {
  const page = pages[path];
  if (page !== undefined) return Buffer.from(page);
  const file = join(root, normalize(decodeURIComponent(path)));
  if ((await stat(file)).isDirectory()) throw new Error('A folder is no file.');
  return readFile(file);
}

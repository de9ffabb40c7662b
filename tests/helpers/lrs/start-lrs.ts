/** The strict record store on a port of the loopback address, for pages of another origin as well. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StrictLrs } from './strict-lrs.ts';

export type RunningLrs = Readonly<{
  lrs: StrictLrs;
  /** `http://127.0.0.1:PORT`. */
  base: string;
  /** Every connection is cut off, until `resume`. */
  interrupt: () => void;
  resume: () => void;
  stop: () => Promise<void>;
}>;

const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, POST',
  'access-control-allow-headers': 'authorization, content-type, x-experience-api-version, if-match',
  'access-control-expose-headers': 'etag',
};

export async function startLrs(): Promise<RunningLrs> {
  const lrs = new StrictLrs();
  const state = { isCut: false };
  const server = createServer((request, response) => {
    if (state.isCut) request.socket.destroy();
    else void answer(lrs, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    lrs,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    interrupt: () => {
      state.isCut = true;
      server.closeAllConnections();
    },
    resume: () => {
      state.isCut = false;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(lrs: StrictLrs, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (request.method === 'OPTIONS') {
    response.writeHead(204, crossOrigin).end();
    return;
  }
  const url = new URL(request.url ?? '/', 'http://lrs');
  const { status, body, headers } = lrs.handle({
    method: request.method ?? '',
    path: url.pathname.slice(1),
    query: url.searchParams,
    headers: request.headers as Record<string, string | undefined>,
    body: Buffer.concat(chunks).toString(),
  });
  response.writeHead(status, { ...crossOrigin, ...headers }).end(body);
}

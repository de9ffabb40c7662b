/** Lets a handler of web requests answer on node:http. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/**
 * A listener for `answer`, which must never reject. A body of up to `bodyLimit` bytes is read first; of a longer one the handler
 * gets no more than shows that it is too long, and the rest is thrown away as it comes.
 */
export function toListener(answer: (request: Request) => Promise<Response>, bodyLimit: number): RequestListener {
  return (incoming, outgoing) => {
    void reply(answer, bodyLimit, incoming, outgoing);
  };
}

async function reply(
  answer: (request: Request) => Promise<Response>,
  bodyLimit: number,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await readBody(incoming, bodyLimit);
  // The sender left in the middle: there is nobody to answer, and half a body must not look like a whole one.
  if (body === 'broken-off') return;
  const response = await answer(toRequest(incoming, body));
  const content = Buffer.from(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.setHeader('content-length', content.length);
  outgoing.end(content);
}

type Body = Uint8Array<ArrayBuffer>;

function readBody(incoming: IncomingMessage, limit: number): Promise<Body | null | 'broken-off'> {
  // Without a reader node:http throws away what comes; the handler refuses by the announced length.
  if (hasNoBody(incoming) || Number(incoming.headers['content-length'] ?? 0) > limit) return Promise.resolve(null);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      if (size > limit) return;
      size += chunk.length;
      chunks.push(chunk);
      if (size > limit) resolve(Buffer.concat(chunks));
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('close', () => resolve('broken-off'));
    incoming.on('error', () => resolve('broken-off'));
  });
}

function hasNoBody({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}

function toRequest(incoming: IncomingMessage, body: Body | null): Request {
  const host = incoming.headers.host ?? 'localhost';
  const path = incoming.url ?? '/';
  const address = `http://${host}${path}`;
  const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const init = { method: incoming.method ?? 'GET', headers };
  return new Request(URL.canParse(address) ? address : 'http://localhost/', body === null ? init : { ...init, body });
}

/** A node:http server that starts and stops in an orderly way. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, succeed, type Result } from '#domain/result.ts';
import { addSecurityHeaders } from './security-headers.ts';

export type Listening = Readonly<{
  /** `http://host:port/` */
  address: string;
  /** Takes no new requests and resolves when those under way are answered, or cut off after `patience` seconds. */
  stop: (patience: number) => Promise<void>;
}>;

/** Listens on `host` and `port` (0: a free one). The problem is one sentence for whoever starts the server. */
export async function listen(
  answerRequest: RequestListener,
  { host, port }: Readonly<{ host: string; port: number }>,
): Promise<Result<Listening, string>> {
  const server = createServer((request, response) => {
    addSecurityHeaders(response);
    // A browser keeps its connection open after the last answer, and would hold up a server that stops.
    response.on('close', () => server.listening || setImmediate(() => server.closeIdleConnections()));
    answerRequest(request, response);
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    return fail(listenProblem(error, host, port));
  }
  return succeed({ address: addressOf(server, host), stop: (patience) => stop(server, patience) });
}

async function stop(server: Server, patience: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const deadline = setTimeout(() => server.closeAllConnections(), patience * 1000);
  await closed;
  clearTimeout(deadline);
}

function addressOf(server: Server, host: string): string {
  // A listening TCP server has no other kind of address.
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function listenProblem(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use; stop the other program or choose another with PORT.`;
  if (code === 'EACCES')
    return `Port ${port} on ${host} may not be used by this account; choose one above 1023 with PORT.`;
  return `The server cannot listen on ${host}, port ${port} (${code}); check HOST and PORT.`;
}

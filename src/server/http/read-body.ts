/** Reads a request body that may be too long, broken off or no JSON. */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { RefusalCode } from './problems.ts';

/** The JSON value in a body of at most `limit` bytes; a longer one is refused before it is there. */
export async function readJson(request: Request, limit: number): Promise<Result<unknown, RefusalCode>> {
  if (mediaType(request) !== 'application/json') return fail('wrong-type');
  if (Number(request.headers.get('content-length') ?? 0) > limit) return fail('too-long');
  try {
    const bytes = await readBytes(request, limit);
    if (bytes === null) return fail('too-long');
    return succeed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    // The parser's message quotes the body, which is nobody's business.
    return fail('bad-request');
  }
}

function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  if (request.body === null) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > limit) {
      void discardRest(reader);
      return null;
    }
    chunks.push(value);
  }
}

/** Cancelling would close the connection under the answer, and the sender would never learn why. */
async function discardRest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // The sender gave up; there is nobody left to tell.
  }
}

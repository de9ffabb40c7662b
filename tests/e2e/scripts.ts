/** What a page asks for, counted as a browser pays for it. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';

export type Script = Readonly<{ url: string; size: number }>;

/**
 * Follows the scripts that `page` asks for from now on. The function answers those so far, with their packed size in bytes;
 * call it while the page is open: a page that closes takes their text along.
 */
export function followScripts(page: Page, isCounted: (url: string) => boolean = () => true): () => Promise<Script[]> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && isCounted(response.url())) scripts.push(response);
  });
  return () =>
    Promise.all(
      scripts.map(async (script) => ({ url: script.url(), size: gzipSync(await script.body(), { level: 9 }).length })),
    );
}

/** Packed bytes of all of them. */
export function totalOf(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { size }) => sum + size, 0);
}

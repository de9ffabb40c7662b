/** lunr as plain modules: the very same lunr. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import lunr from 'lunr';
import { plainModules, toPlainModule } from '../../../src/build/plain-modules.ts';

const require = createRequire(import.meta.url);

/** What a module of this code exports. */
async function importCode(code: string): Promise<unknown> {
  const url = `data:text/javascript;base64,${Buffer.from(toPlainModule(code)).toString('base64')}`;
  return ((await import(/* @vite-ignore */ url)) as { default: unknown }).default;
}

describe('plain modules', () => {
  it('export what the files of lunr give to Node', async () => {
    const made = (await importCode(await readFile(require.resolve('lunr'), 'utf8'))) as typeof lunr;
    expect(made.version).toBe(lunr.version);
    const addDutch = await importCode(await readFile(require.resolve('lunr-languages/lunr.nl.js'), 'utf8'));
    expect(addDutch).toBeTypeOf('function');
  });

  it.each([
    ['/a/node_modules/lunr/lunr.js', true],
    ['C:\\a\\node_modules\\lunr-languages\\lunr.nl.js', true],
    ['/a/node_modules/lunrish/lunr.js', false],
    ['/a/src/lib/search/lunr.js', false],
    ['/a/node_modules/lunr/lunr.css', false],
  ])('are made of lunr alone: %s', (id, isMade) => {
    expect(plainModules().transform('code', id) !== null).toBe(isMade);
  });

  it('are for the browser only', () => {
    expect(plainModules().applyToEnvironment({ name: 'client' })).toBe(true);
    expect(plainModules().applyToEnvironment({ name: 'ssr' })).toBe(false);
  });
});

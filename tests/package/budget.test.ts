/** How large packages are, and that they are the same each time. */
import { gzipSync } from 'node:zlib';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formats } from '../../src/packager/arguments.ts';
import { makePackages } from '../../src/packager/make-packages.ts';
import { builtSiteRoot, unpackPackage } from './packages.ts';

const film = /\.(mp4|jpg|png|mp3)$/;
describe('the budget of a package', () => {
  test.each(formats)(
    '%s: small without its films, and the same bytes every time (pitfall 66)',
    async (format) => {
      const files = await unpackPackage(format);
      const lessons = Object.keys(files).filter((path) => /\/lessen\/.*\.html$/.test(path)).length;
      const packed = Object.entries(files).map(([path, bytes]) => ({
        path,
        size: film.test(path) ? 0 : gzipSync(bytes).length,
      }));
      const sum = (kind: RegExp): number =>
        packed.reduce((total, { path, size }) => total + (kind.test(path) ? size : 0), 0);
      expect(sum(/\.js$/)).toBeLessThanOrEqual(200_000);
      expect(sum(/\.(css|woff2)$/)).toBeLessThanOrEqual(60_000);
      // With all that is said, asked and answered; a lesson has one to seven exercises with films.
      expect(sum(/./) / lessons).toBeLessThanOrEqual(29_000);
      const folder = await mkdtemp(join(tmpdir(), 'vknz-budget-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      const hashes = new Set<string>();
      for (const out of ['a', 'b']) {
        const order = { wanted: [{ format, edition: 'klantmanager' as const }], isAll: false, given: {}, config: null };
        const made = await makePackages({ ...order, out: join(folder, out) }, await builtSiteRoot(), () => undefined);
        const [done] = made.ok ? made.value : [];
        expect(done?.bytes).toBeLessThan(100_000_000);
        hashes.add(
          createHash('sha256')
            .update(await readFile(done?.file ?? ''))
            .digest('hex'),
        );
      }
      expect(hashes.size).toBe(1);
    },
    60_000,
  );
});

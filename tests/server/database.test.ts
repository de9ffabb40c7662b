import { createHash } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { ProgressRepository, Save } from '#server/db/progress-repository.ts';
import { createProgressRepository } from '#server/db/progress-repository.ts';
import { openDatabase } from '#server/db/database.ts';
import { migrations } from '#server/db/migrations/index.ts';
import type { Connection } from '#server/db/schema.ts';
import { tempFolder } from './fixtures/temp-folder.ts';

const folder = tempFolder();
const schemaFolder = new URL('schemas/', import.meta.url);
const clock = { now: () => new Date(1_790_000_000_500) };
const save: Save = { learner: 'l', course: 'c', snapshot: 's1', location: 'l1', expectedRevision: 0 };

async function openWell(file: string): Promise<Connection> {
  const opened = await openDatabase(file);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

async function withRepository<T>(file: string, work: (repository: ProgressRepository) => Promise<T>): Promise<T> {
  const connection = await openWell(file);
  try {
    return await work(createProgressRepository(connection, clock));
  } finally {
    await connection.destroy();
  }
}

/** A sound database with so much in it that it has many pages. */
async function makeFull(name: string): Promise<string> {
  const file = folder.take(name);
  await withRepository(file, async (repository) => {
    const saves = Array.from({ length: 60 }, (_, index) => ({
      ...save,
      learner: `l${index}`,
      snapshot: 'x'.repeat(3000),
    }));
    await Promise.all(saves.map((one) => repository.save(one)));
  });
  return file;
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('opening', () => {
  it('makes the folder and the file, and waits for the disk at each commit', async () => {
    const file = join(folder.take('new'), 'deep', 'vknz.sqlite');
    const connection = await openWell(file);
    const pragma = async (name: string): Promise<unknown> => {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.raw(`pragma_${name}`)}`.execute(
        connection,
      );
      return Object.values(rows[0] ?? {})[0];
    };
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5000);
    await connection.destroy();
    expect(statSync(file).size).toBeGreaterThan(0);
  });

  it('finds again what was saved, and takes an empty file for a new one', async () => {
    const file = folder.take('empty.sqlite');
    writeFileSync(file, '');
    await withRepository(file, (repository) => repository.save(save));
    const found = await withRepository(file, (repository) => repository.load('l', 'c'));
    expect(found).toEqual({ snapshot: 's1', location: 'l1', revision: 1 });
  });
});

describe('a file that cannot be used', () => {
  const damages: [what: string, damage: (file: string) => void][] = [
    ['that is no database', (file) => writeFileSync(file, 'Dit is een brief, geen database. '.repeat(200))],
    ['whose first page was overwritten', (file) => overwrite(file, 16, 2000)],
    ['with damage in its middle', (file) => overwrite(file, Math.floor(statSync(file).size / 2), 12_000)],
    ['that was cut off', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ];

  it.each(damages)('%s is reported in one sentence and left as it was', async (_, damage) => {
    const file = await makeFull('damaged.sqlite');
    damage(file);
    const before = digest(file);
    const opened = await openDatabase(file);
    expect(opened).toMatchObject({ ok: false, problem: { code: 'damaged' } });
    if (!opened.ok)
      expect(opened.problem.message).toMatch(/^The database .* is damaged and was left untouched; [^\n]*\.$/);
    expect(digest(file)).toBe(before);
  });

  it('of a newer version is left as it was', async () => {
    const file = await makeFull('newer.sqlite');
    const database = new Database(file);
    database.exec(`insert into kysely_migration values ('9999-later', '2031-01-01T00:00:00Z')`);
    database.close();
    const before = digest(file);
    const opened = await openDatabase(file);
    expect(opened).toMatchObject({ ok: false, problem: { code: 'newer' } });
    if (!opened.ok) expect(opened.problem.message).toMatch(/9999-later.*\.$/);
    expect(digest(file)).toBe(before);
  });

  it('of another program is left as it was', async () => {
    const file = folder.take('foreign.sqlite');
    const database = new Database(file);
    database.exec('create table recipes (name text)');
    database.close();
    const before = digest(file);
    expect(await openDatabase(file)).toMatchObject({ ok: false, problem: { code: 'foreign' } });
    expect(digest(file)).toBe(before);
  });

  it('is told when it is a folder, or below a file', async () => {
    const file = await makeFull('file.sqlite');
    for (const path of [dirname(file), join(file, 'vknz.sqlite')]) {
      const opened = await openDatabase(path);
      expect(opened).toMatchObject({ ok: false, problem: { code: 'unopenable' } });
    }
  });
});

describe('migrations', () => {
  const names = Object.keys(migrations);
  const schemas = readdirSync(schemaFolder).sort();

  it('are numbered without gaps and each has a database of its version to start from', () => {
    names.forEach((name, index) => expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}-[a-z-]+$`)));
    expect(schemas).toEqual(names.map((name) => `${name}.sql`));
  });

  it.each(['nothing', ...schemas])('lead from %s to tables that can be read and written', async (schema) => {
    const file = folder.take('old.sqlite');
    const isOld = schema !== 'nothing';
    if (isOld) {
      const database = new Database(file);
      database.exec(readFileSync(new URL(schema, schemaFolder), 'utf8'));
      database.close();
    }
    await withRepository(file, async (repository) => {
      const old = await repository.load('old-learner', 'vknz-klantmanager');
      expect(old).toEqual(isOld ? { snapshot: 'hBAB-old', location: 'l1.t5', revision: 7 } : null);
      const next = { ...save, learner: 'old-learner', course: 'vknz-klantmanager', expectedRevision: isOld ? 7 : 0 };
      expect(await repository.save(next)).toEqual({ ok: true, value: { revision: isOld ? 8 : 1 } });
    });
    const database = new Database(file, { readonly: true });
    const done = database.prepare<[], { name: string }>('select name from kysely_migration order by name').all();
    database.close();
    expect(done.map(({ name }) => name)).toEqual(names);
  });
});

describe('writing', () => {
  it('tells each of many writers at once what became of its own save', async () => {
    const file = folder.take('batch.sqlite');
    const answers = await withRepository(file, (repository) =>
      Promise.all([
        repository.save(save),
        repository.save({ ...save, snapshot: 's2' }),
        repository.save({ ...save, snapshot: 's3', expectedRevision: 1 }),
        repository.save({ ...save, learner: 'other' }),
        repository.forget('nobody', null),
      ]),
    );
    expect(answers).toEqual([
      { ok: true, value: { revision: 1 } },
      { ok: false, problem: { code: 'conflict', stored: { snapshot: 's1', location: 'l1', revision: 1 } } },
      { ok: true, value: { revision: 2 } },
      { ok: true, value: { revision: 1 } },
      0,
    ]);
  });

  it('shares one commit between the saves of one turn', async () => {
    const file = folder.take('shared.sqlite');
    const commits = await withRepository(file, async (repository) => {
      await repository.save(save);
      const before = pagesInLog(file);
      const saves = Array.from({ length: 50 }, (_, index) => ({ ...save, learner: `l${index}` }));
      await Promise.all(saves.map((one) => repository.save(one)));
      return pagesInLog(file) - before;
    });
    // Fifty commits of their own would have written fifty pages at least.
    expect(commits).toBeLessThan(10);
  });

  it('does not let one failing write take others of its turn with it', async () => {
    const file = folder.take('failing.sqlite');
    const database = new Database(file);
    await withRepository(file, async (repository) => {
      database.exec(
        `create trigger no_evil before insert on progress when new.learner = 'evil' begin select raise(abort, 'no'); end`,
      );
      const [good, evil, other] = await Promise.allSettled([
        repository.save(save),
        repository.save({ ...save, learner: 'evil' }),
        repository.save({ ...save, learner: 'other' }),
      ]);
      expect([good.status, evil.status, other.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await repository.load('l', 'c')).toMatchObject({ revision: 1 });
      expect(await repository.load('evil', 'c')).toBeNull();
    });
    database.close();
  });

  it('answers after the commit: what another connection reads then is complete', async () => {
    const file = folder.take('after.sqlite');
    await withRepository(file, async (repository) => {
      await repository.save(save);
      const database = new Database(file, { readonly: true });
      expect(database.prepare('select snapshot, saved_at from progress').get()).toEqual({
        snapshot: 's1',
        saved_at: 1_790_000_000,
      });
      database.close();
    });
  });

  it('can be copied while it is in use, and the copy opens', async () => {
    const file = folder.take('live.sqlite');
    const copy = folder.take('backup.sqlite');
    await withRepository(file, async (repository) => {
      await repository.save(save);
      const database = new Database(file, { readonly: true });
      await database.backup(copy);
      database.close();
      await repository.save({ ...save, snapshot: 's2', expectedRevision: 1 });
    });
    expect(await withRepository(copy, (repository) => repository.load('l', 'c'))).toMatchObject({ snapshot: 's1' });
  });
});

function overwrite(file: string, position: number, length: number): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(length, 0xa5), 0, length, position);
  closeSync(descriptor);
}

/** Pages in the write-ahead log: each commit adds at least one. */
function pagesInLog(file: string): number {
  return Math.floor((statSync(`${file}-wal`).size - 32) / (4096 + 24));
}

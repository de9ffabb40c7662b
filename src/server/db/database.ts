/** Opens the database and brings its tables up to date. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { fail, succeed, type Result } from '#domain/result.ts';
import { openDialect } from './dialect.ts';
import { inspectFile, problemFrom } from './inspect.ts';
import { migrations } from './migrations/index.ts';
import type { DatabaseProblem } from './problem.ts';
import type { Connection, Tables } from './schema.ts';

/**
 * The database in `file`, with every migration done; folder and file are made where they are missing. A file that is damaged,
 * foreign or newer is refused and left untouched. Close it with `destroy()`.
 */
export async function openDatabase(file: string): Promise<Result<Connection, DatabaseProblem>> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const inspected = inspectFile(file);
    return inspected.ok ? await openSound(file) : inspected;
  } catch (error) {
    return fail(problemFrom(error, file));
  }
}

async function openSound(file: string): Promise<Result<Connection, DatabaseProblem>> {
  const connection = new Kysely<Tables>({ dialect: openDialect(file) });
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db: connection, provider }).migrateToLatest();
  if (error === undefined) return succeed(connection);
  await connection.destroy();
  return fail(problemFrom(error, file));
}

/** Looks at a database file without writing to it, so that a file we cannot use is left exactly as it was. */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fail, succeed, type Result } from '#domain/result.ts';
import { migrations } from './migrations/index.ts';
import { databaseProblem, type DatabaseProblem } from './problem.ts';

/** Succeeds for a file that is absent, empty, or a sound database of this program, of this version or older. */
export function inspectFile(file: string): Result<true, DatabaseProblem> {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return succeed(true);
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return inspectContents(database, file);
    } finally {
      database.close();
    }
  } catch (error) {
    return fail(problemFrom(error, file));
  }
}

/** The problem behind an error of the database library: a damaged file, or one that cannot be reached. */
export function problemFrom(error: unknown, file: string): DatabaseProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const code = error instanceof Database.SqliteError ? error.code : '';
  const isDamaged = code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB');
  return databaseProblem(isDamaged ? 'damaged' : 'unopenable', file, detail);
}

function inspectContents(database: Database.Database, file: string): Result<true, DatabaseProblem> {
  const finding = String(database.pragma('quick_check(1)', { simple: true }));
  if (finding !== 'ok') return fail(databaseProblem('damaged', file, finding.replaceAll(/\s+/g, ' ').trim()));
  const tables = names(database, `select name from sqlite_master where type = 'table'`);
  if (tables.length === 0) return succeed(true);
  if (!tables.includes('kysely_migration')) {
    return fail(databaseProblem('foreign', file, `it holds a table ${tables[0]} but no list of migrations`));
  }
  const unknown = names(database, 'select name from kysely_migration').find((name) => !(name in migrations));
  if (unknown !== undefined) return fail(databaseProblem('newer', file, `its migration ${unknown} is unknown here`));
  return succeed(true);
}

function names(database: Database.Database, query: string): readonly string[] {
  return database
    .prepare<[], { name: string }>(query)
    .all()
    .map(({ name }) => name);
}

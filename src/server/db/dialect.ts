/** SQLite behind Kysely. All that is particular to SQLite is in this file and in `inspect.ts`. */
import Database from 'better-sqlite3';
import { SqliteAdapter, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

/** Kysely runs migrations outside a transaction on SQLite, although SQLite can do better: all of it or nothing. */
class AtomicMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new AtomicMigrations();
  }
}

/** Opens `file` so that a commit is on the disk when it answers: WAL, `synchronous=FULL`. Throws when the file cannot be opened. */
export function openDialect(file: string): SqliteDialect {
  const database = new Database(file);
  try {
    database.pragma('busy_timeout = 5000');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
  } catch (error) {
    database.close();
    throw error;
  }
  return new Dialect({ database: withStatementCache(database) });
}

/** Kysely prepares every statement anew; the few we have are kept. */
function withStatementCache(database: Database.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare<unknown[]>(sql);
      const kept: SqliteStatement = {
        reader: statement.reader,
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
      statements.set(sql, kept);
      return kept;
    },
  };
}

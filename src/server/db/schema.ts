/** The tables as they are after the last migration; only the code in this folder sees them. */
import type { Generated, Kysely, Transaction } from 'kysely';

/** One learner's state in one course. Nothing else about a learner is stored. */
type ProgressTable = {
  /** Opaque key; for a learner without account the SHA-256 of the session token. */
  learner: string;
  course: string;
  /** As packed by the client, without texts about people. */
  snapshot: string;
  location: string;
  /** Counts the saves, from 1. */
  revision: number;
  /** Whole seconds since 1970. */
  saved_at: number;
};

/** Kept by Kysely's migrator. */
type MigrationTable = { name: string; timestamp: Generated<string> };

export type Tables = { progress: ProgressTable; kysely_migration: MigrationTable };
export type Connection = Kysely<Tables>;
export type Writing = Transaction<Tables>;

/** One row per learner and course. A migration keeps its meaning for ever, so it imports nothing of the application. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const progress: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('progress')
      .addColumn('learner', 'varchar(64)', (column) => column.notNull())
      .addColumn('course', 'varchar(64)', (column) => column.notNull())
      .addColumn('snapshot', 'text', (column) => column.notNull())
      .addColumn('location', 'varchar(64)', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('saved_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('progress_pk', ['learner', 'course'])
      .execute();
  },
};

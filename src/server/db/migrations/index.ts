/** All migrations by name; they run in the order of their numbers. Append only: a name that was released never changes. */
import type { Migration } from 'kysely/migration';
import { progress } from './0001-progress.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-progress': progress,
};

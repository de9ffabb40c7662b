/** Where progress is kept. SQL that SQLite and PostgreSQL both speak. */
import { sql } from 'kysely';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Clock } from '#ports/clock.ts';
import type { Connection, Writing } from './schema.ts';
import { StorageFailure } from './storage-failure.ts';
import { createWriteBatcher } from './write-batcher.ts';

/** `revision` counts the saves of this learner in this course, from 1. */
export type Stored = Readonly<{ snapshot: string; location: string; revision: number }>;

/** Somebody saved since the expected revision: `stored` is what is there now, `null` if it was erased. */
export type Conflict = Readonly<{ code: 'conflict'; stored: Stored | null }>;

export type Save = Readonly<{
  learner: string;
  course: string;
  snapshot: string;
  location: string;
  /** The revision the sender last saw; 0 when there was none. */
  expectedRevision: number;
}>;

export interface ProgressRepository {
  load(learner: string, course: string): Promise<Stored | null>;
  /** Stores if nobody saved since the expected revision. Resolves when the commit is on the disk. */
  save(save: Save): Promise<Result<Readonly<{ revision: number }>, Conflict>>;
  /** Erases one course of a learner, or everything (`course` null); tells how many courses were erased. */
  forget(learner: string, course: string | null): Promise<number>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
}

/** The repository on an open database. Its methods reject only with `StorageFailure`. */
export function createProgressRepository(connection: Connection, clock: Pick<Clock, 'now'>): ProgressRepository {
  const batcher = createWriteBatcher(connection);
  return {
    load: (learner, course) => orFail(findStored(connection, learner, course)),
    save: (save) =>
      orFail(batcher.write((writing) => saveInto(writing, save, Math.floor(clock.now().getTime() / 1000)))),
    forget: (learner, course) => orFail(batcher.write((writing) => erase(writing, learner, course))),
    ping: async () => void (await orFail(sql`select 1`.execute(connection))),
  };
}

async function orFail<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new StorageFailure(error);
  }
}

async function findStored(connection: Connection, learner: string, course: string): Promise<Stored | null> {
  const row = await connection
    .selectFrom('progress')
    .select(['snapshot', 'location', 'revision'])
    .where('learner', '=', learner)
    .where('course', '=', course)
    .executeTakeFirst();
  return row ?? null;
}

async function saveInto(
  writing: Writing,
  save: Save,
  now: number,
): Promise<Result<Readonly<{ revision: number }>, Conflict>> {
  const written = save.expectedRevision === 0 ? await insert(writing, save, now) : await update(writing, save, now);
  if (written) return succeed({ revision: save.expectedRevision + 1 });
  return fail({ code: 'conflict', stored: await findStored(writing, save.learner, save.course) });
}

async function insert(writing: Writing, save: Save, now: number): Promise<boolean> {
  const { learner, course, snapshot, location } = save;
  const { numInsertedOrUpdatedRows } = await writing
    .insertInto('progress')
    .values({ learner, course, snapshot, location, revision: 1, saved_at: now })
    .onConflict((conflict) => conflict.columns(['learner', 'course']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function update(writing: Writing, save: Save, now: number): Promise<boolean> {
  const { numUpdatedRows } = await writing
    .updateTable('progress')
    .set({ snapshot: save.snapshot, location: save.location, revision: save.expectedRevision + 1, saved_at: now })
    .where('learner', '=', save.learner)
    .where('course', '=', save.course)
    .where('revision', '=', save.expectedRevision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function erase(writing: Writing, learner: string, course: string | null): Promise<number> {
  const all = writing.deleteFrom('progress').where('learner', '=', learner);
  const { numDeletedRows } = await (course === null ? all : all.where('course', '=', course)).executeTakeFirst();
  return Number(numDeletedRows);
}

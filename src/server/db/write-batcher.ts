/**
 * Writes that arrive in one turn of the event loop share a transaction, and with it the one flush to disk that makes a commit
 * slow. Each write keeps its own result, and hears it only after the commit.
 */
import type { Connection, Writing } from './schema.ts';

export interface WriteBatcher {
  /** Runs `work` inside the shared transaction; settles after its commit. `work` may run again if that transaction fails. */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
}

type Job = Readonly<{
  /** Does the work; the returned function tells the caller, once the commit is there. */
  run: (writing: Writing) => Promise<() => void>;
  fail: (reason: unknown) => void;
}>;

/** A batcher that starts a transaction at the end of the turn in which the first write came. */
export function createWriteBatcher(connection: Connection): WriteBatcher {
  const waiting: Job[] = [];
  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({
          run: async (writing) => {
            const result = await work(writing);
            return () => resolve(result);
          },
          fail: reject,
        });
        if (waiting.length === 1) setImmediate(() => void commit(connection, waiting.splice(0)));
      }),
  };
}

/** Never rejects: every job is told. A job that fails in company is tried once more alone, so that nobody fails by a neighbour. */
async function commit(connection: Connection, jobs: readonly Job[]): Promise<void> {
  try {
    for (const tell of await connection.transaction().execute((writing) => runInOrder(writing, jobs))) tell();
  } catch (error) {
    if (jobs.length === 1) jobs[0]?.fail(error);
    else for (const job of jobs) await commit(connection, [job]);
  }
}

async function runInOrder(writing: Writing, jobs: readonly Job[]): Promise<readonly (() => void)[]> {
  const told: (() => void)[] = [];
  for (const job of jobs) told.push(await job.run(writing));
  return told;
}

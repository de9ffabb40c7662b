/**
 * What to do with states of earlier schemas, in order. A migration may import nothing: it must mean the same in three
 * years, whatever the live code has become. It receives and returns the plain data of `saved-state.ts`.
 */

export type Migration = Readonly<{
  /** The schema it leads to: one more than the one it starts from. */
  to: number;
  name: string;
  up: (old: unknown) => unknown;
}>;

/** Number the first released schema has. */
export const firstSchema = 1;

/** Ascending without gaps, starting at `firstSchema + 1`. Never removed, never changed. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    name: 'answers, first looks, and signals that return',
    up: (old) => {
      const state = old as { attempts: object[] };
      const attempts = state.attempts.map((attempt) => ({ answers: [], firstLook: null, ...attempt }));
      return { practised: [], ...state, attempts };
    },
  },
];

/** The schema that states have after all of `list`. */
export function schemaAfter(list: readonly Migration[]): number {
  return firstSchema + list.length;
}

/** Brings `state` from schema `from` to the newest in `list`. */
export function migrateState(state: unknown, from: number, list: readonly Migration[]): unknown {
  return list.filter((migration) => migration.to > from).reduce((old, migration) => migration.up(old), state);
}

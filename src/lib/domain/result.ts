/** An expected failure is a value with a code; only a bug throws. */
export type Result<T, P> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problem: P }>;

export function succeed<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail<P>(problem: P): Result<never, P> {
  return { ok: false, problem };
}

/** Time, passed in so that tests can hold it still. */
export interface Clock {
  now(): Date;
  /** Runs `run` after `seconds`; the returned function cancels. */
  after(seconds: number, run: () => void): () => void;
}

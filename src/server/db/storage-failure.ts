/** The database failed at something that should work: the disk is full or gone, or the connection is closed. It may pass. */
export class StorageFailure extends Error {
  /** `cause` is what the database library threw. */
  constructor(cause: unknown) {
    super('The database failed.', { cause });
    this.name = 'StorageFailure';
  }
}

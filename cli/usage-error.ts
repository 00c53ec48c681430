/** A command asked for in a way it cannot be done: the sentence goes to standard error, the status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

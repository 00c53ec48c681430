/** One question of a file that cannot be read: what was expected, and at which character of the file. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

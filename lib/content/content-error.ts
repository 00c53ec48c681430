/** A document that cannot be read as what it claims to be; the message says what was expected and where. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
}

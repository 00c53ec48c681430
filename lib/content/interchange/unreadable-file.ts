/** A file nobody can take questions from: no text, too large, damaged. The sentence says what was expected. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError'
}

// What went wrong in a start, as one sentence for a person.

/** A failure whose message is the whole story; anything else is a fault of ours and keeps its stack. */
export class Failure extends Error {}

const diskFull = 'The disk is full: free some space and start again. Nothing that was acknowledged is lost.'

/** @param {unknown} error */
export function toSentence(error) {
  const text = error instanceof Error ? `${'code' in error ? error.code : ''} ${error.message}` : String(error)
  if (isDiskFull(text)) return diskFull
  if (error instanceof Failure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : text
}

/** ENOSPC from Node, its words from other programs, 53100 from PostgreSQL. @param {string} text */
export function isDiskFull(text) {
  return /\bENOSPC\b|no space left on device|disk quota exceeded|\b53100\b/i.test(text)
}

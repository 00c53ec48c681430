/**
 * A cell that begins like a formula is one to a spreadsheet, whoever wrote it. On the way out an apostrophe stands before it; on the way in that
 * one goes. A cell that had apostrophes there of its own gets one more, so that it comes back as it was.
 */
const formula = /^'*[=+\-@＝＋－＠\t\r]/

/** A number with its sign is safe, and stays a number. */
const number = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/

export function guarded(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text
}

export function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}

/** A text with something put in where the caret is, and where the caret then stands. */

type Selection = { readonly start: number; readonly end: number }
type Inserted = { readonly text: string; readonly caret: number }

/** What was selected goes; of a function's pair of brackets the caret comes to stand inside. */
export function inserted(text: string, { start, end, piece }: Selection & { readonly piece: string }): Inserted {
  const caret = start + (piece.endsWith('()') ? piece.length - 1 : piece.length)
  return { text: text.slice(0, start) + piece + text.slice(end), caret }
}

/**
 * Where a YAML text is nested deeper than anybody writes: the reader of YAML calls itself for each level, and a text made for it would end the
 * process that reads it. Only the text is cut into tokens here, which takes no calls within calls.
 */
import { CST, Lexer } from 'yaml'

/** Brackets within brackets, dashes and the like on one line, and columns a line is set in. A question has a dozen. */
const most = { brackets: 100, marks: 50, columns: 300 }

/** The character at which it is too deep; null where it is not. */
export function findYamlDepth(source: string): number | null {
  let offset = 0
  let depth: Depth = { brackets: 0, marks: 0, columns: 0 }
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token)
    depth = within(depth, { type, token })
    if (depth.brackets > most.brackets || depth.marks > most.marks) return offset
    if (depth.columns > most.columns && depth.marks > 0) return offset
    if (!isSign(type)) offset += token.length
  }
  return null
}

type TokenType = ReturnType<typeof CST.tokenType>
type Depth = { readonly brackets: number; readonly marks: number; readonly columns: number }

/** A line begins anew, also behind a text of several lines. Between brackets lines and marks mean nothing. */
function within(depth: Depth, { type, token }: { readonly type: TokenType; readonly token: string }): Depth {
  const { brackets, marks } = depth
  if (type === 'flow-seq-start' || type === 'flow-map-start') return { ...depth, brackets: brackets + 1 }
  if (type === 'flow-seq-end' || type === 'flow-map-end') return { ...depth, brackets: Math.max(0, brackets - 1) }
  if (type === 'flow-error-end') return { ...depth, brackets: 0 }
  if (brackets > 0) return depth
  if (token.includes('\n')) return { brackets, marks: 0, columns: 0 }
  if (type === 'space' && marks === 0) return { ...depth, columns: token.length }
  const isMark = type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind'
  return isMark ? { ...depth, marks: marks + 1 } : depth
}

/** What the lexer says between the characters of the text. */
function isSign(type: TokenType): boolean {
  return type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar'
}

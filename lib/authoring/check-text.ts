/** Everything that is wrong with a Markdown text and the expressions in it, each fault at its characters. */
import { compileTemplate } from '@/lib/problems/compile-template'
import { ExpressionError } from '@/lib/problems/expression'
import { scanTemplate, type TemplatePiece } from '@/lib/problems/template-scan'
import { checkExpression, type Fault } from './check-expression'

export function checkText(text: string, names: readonly string[]): readonly Fault[] {
  let pieces: readonly TemplatePiece[]
  try {
    pieces = scanTemplate(text)
  } catch (error) {
    return [faultOf(error, text)]
  }
  return pieces.flatMap((piece) => {
    if (piece.kind === 'literal') return []
    const faults = checkExpression(piece.source, { names, isShown: true })
    if (faults.length === 0) return madeReady(piece, { text, names })
    return faults.map(({ from, to, ...fault }) => ({ from: from + piece.offset, to: to + piece.offset, ...fault }))
  })
}

type ExpressionPiece = Extract<TemplatePiece, { kind: 'expression' }>
type InText = { readonly text: string; readonly names: readonly string[] }

/** What only shows when the piece is made ready: a table within a line, a heading with no column. */
function madeReady(piece: ExpressionPiece, { text, names }: InText): readonly Fault[] {
  const end = piece.offset + piece.source.length
  const [before, behind] = piece.indent === null ? ['. ', ' .'] : ['', '']
  try {
    compileTemplate(`${before}{{ ${piece.source} }}${behind}`, {
      symbols: new Map(names.map((name, slot) => [name, slot])),
    })
    return []
  } catch (error) {
    const { message } = faultOf(error, text)
    return [{ from: piece.offset, to: end, message, instead: null }]
  }
}

const mostMarked = 2

function faultOf(error: unknown, text: string): Fault {
  if (!(error instanceof ExpressionError)) throw error
  const { message, offset } = error
  if (offset === null) return { from: 0, to: text.length, message, instead: null }
  return { from: offset, to: Math.min(text.length, offset + mostMarked), message, instead: null }
}

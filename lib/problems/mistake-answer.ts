/** What a mal-rule gave → the answer to the part that it stands for. */
import type { AnswerValue } from './answer-value'
import { RejectedDraw } from './compile-context'
import { finiteMatrix, finiteNumber, finiteVector, orderOf } from './compiled-part'
import type { Part } from './part'
import type { Value } from './value'

/** @throws RejectedDraw where it is no answer of the part's kind: infinite, of another length, no order of the items. */
export function mistakeAnswer(part: Part, value: Value, place: string): AnswerValue {
  switch (part.kind) {
    case 'number':
      return finiteNumber(value, place)
    case 'probabilities':
    case 'construction':
      return finiteVector(value, { place, length: part.outcomes.length })
    case 'vector':
      return finiteVector(value, { place, length: part.entries.length })
    case 'matrix':
      return finiteMatrix(value, { place, rows: part.rows.length, columns: part.columns.length })
    case 'ordering':
      return orderOf(value, { place, ids: part.key })
    default:
      throw new RejectedDraw(`${place} is about a part of kind ${part.kind}`)
  }
}

/** The key of a part as a value: of a formula, what it comes to at the points of comparison. */
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'

export function keyValue(part: Part): AnswerValue {
  return part.kind === 'expression' ? part.keyValues : part.key
}

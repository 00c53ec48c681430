/** An answer as its author reads it, numbers to six digits. */
import { numberText } from '@/lib/grading/key-text'
import type { AnswerValue } from '@/lib/problems/answer-value'

const digits = 6

export function answerText(value: AnswerValue): string {
  if (typeof value === 'number') return numberText(Number(value.toPrecision(digits)))
  if (typeof value === 'string') return value
  return `(${value.map((entry) => answerText(entry)).join(', ')})`
}

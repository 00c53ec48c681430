/** What a part is worked out by: the expression of its key, and its unit. */
import type { Question } from '@/lib/problems/question'

/** The expression that gives a part's key; null for a part that is answered by choosing, by a formula or by any of many. */
export function keyExpression({ answers }: Pick<Question, 'answers'>, part: string): string | null {
  const answer = Object.hasOwn(answers, part) ? answers[part] : undefined
  if (answer === undefined) return null
  if ('number' in answer) return String(answer.number)
  if ('vector' in answer) return String(answer.vector)
  if ('probabilities' in answer) return String(answer.probabilities)
  return 'matrix' in answer ? String(answer.matrix) : null
}

export function unitOf({ answers }: Pick<Question, 'answers'>, part: string): 'none' | 'bits' | 'nats' {
  const answer = Object.hasOwn(answers, part) ? answers[part] : undefined
  return answer !== undefined && 'unit' in answer && answer.unit !== undefined ? answer.unit : 'none'
}

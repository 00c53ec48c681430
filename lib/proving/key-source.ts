/** The expression that gives the key of an answer, where there is one over parameters and `let` values alone. */
import type { AnswerSource } from '@/lib/problems/answer-schema'

/** Null for a key that stands in the file, and for a formula in variables of its own. */
export function keySource(answer: AnswerSource): string | null {
  if ('number' in answer) return String(answer.number)
  if ('probabilities' in answer) return String(answer.probabilities)
  if ('vector' in answer) return String(answer.vector)
  if ('matrix' in answer) return String(answer.matrix)
  if ('construction' in answer) return String(answer.construction.example)
  if ('choice' in answer) return unlessId(answer.choice.key, Object.keys(answer.choice.options))
  if ('probabilisticChoice' in answer) {
    const { key, options } = answer.probabilisticChoice
    return unlessId(key, Object.keys(options))
  }
  if ('choices' in answer) return unlessListed(answer.choices.key)
  if ('ordering' in answer) return unlessListed(answer.ordering.key)
  return null
}

function unlessId(key: string, ids: readonly string[]): string | null {
  return ids.includes(key) ? null : key
}

function unlessListed(key: string | number | readonly string[]): string | null {
  return typeof key === 'object' ? null : String(key)
}

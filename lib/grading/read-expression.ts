/** Reads a formula in the variables of a part. It parses a language of its own: on the server, or where the generator runs. */
import { evaluateAtPoints, type PointsToEvaluate } from '@/lib/problems/evaluate-at-points'
import type { Unreadable } from './reading'

export type ExpressionReading =
  | {
      readonly kind: 'read'
      /** At each point; null where it has no finite value at one of them. */
      readonly values: readonly number[] | null
      readonly markdown: string
    }
  | Unreadable

export function readExpression(text: string, asked: PointsToEvaluate): ExpressionReading {
  const formula = evaluateAtPoints(text, asked)
  if (formula.kind === 'unreadable') return formula
  return { kind: 'read', values: formula.kind === 'values' ? formula.values : null, markdown: `$${formula.latex}$` }
}

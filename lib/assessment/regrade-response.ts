/** A response graded again, by another version of its question, on the numbers its student had. */
import type { Response } from '@/lib/grading/grade'
import type { Variant } from '@/lib/problems/variant'
import { type AttemptGrade, finalScore, gradeFinally } from './attempt-grade'
import { isSameValue } from './same-value'

export type RegradedResponse =
  | { readonly kind: 'regraded'; readonly scoreFraction: number; readonly grade: AttemptGrade }
  /**
   * The version draws other numbers, or asks for other parts: it is not the problem that was answered. No names: it accepts no draw of
   * the seed.
   */
  | { readonly kind: 'other-problem'; readonly names: readonly string[] }

export type ResponseToRegrade = {
  readonly response: Response
  /** As it was given. */
  readonly given: Pick<Variant, 'parameters' | 'parts'>
  /** By the other version, from the same seed and the version number it was drawn with. */
  readonly corrected: Pick<Variant, 'parameters' | 'parts' | 'mistakes'>
  /** Names of the parameters that are drawn; what is worked out from them is what a correction may change. */
  readonly drawn: readonly string[]
}

export function regradeResponse({ response, given, corrected, drawn }: ResponseToRegrade): RegradedResponse {
  const moved = drawn.filter((name) => !isSameValue(given.parameters[name], corrected.parameters[name]))
  const [before, after] = [given, corrected].map(({ parts }) => new Set(parts.map(({ name }) => name)))
  const parts = [...given.parts, ...corrected.parts].map(({ name }) => name)
  const names = [...moved, ...new Set(parts.filter((name) => !(before?.has(name) && after?.has(name))))]
  if (names.length > 0) return { kind: 'other-problem', names }
  const grade = gradeFinally({ variant: corrected, response })
  return { kind: 'regraded', scoreFraction: finalScore(grade, corrected.parts), grade }
}

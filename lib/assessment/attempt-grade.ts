/**
 * What a response comes to when nobody is left to mend it: the time is up, so what can be read counts, and what cannot
 * earns nothing and says why. While a student can still change an answer, an unreadable one is not graded at all.
 */
import type { Grade, Response, UnreadablePart } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'

export type GradedResponse = Extract<Grade, { readonly kind: 'graded' }>
export type UnreadableResponse = {
  readonly kind: 'unreadable'
  readonly unreadable: readonly UnreadablePart[]
  /** Of the parts that could be read, as if nothing else had been asked; null where none could. */
  readonly read: GradedResponse | null
}
export type AttemptGrade = GradedResponse | UnreadableResponse

export type FinalResponse = {
  readonly variant: Pick<Variant, 'parts' | 'mistakes'>
  readonly response: Response
}

export function gradeFinally({ variant, response }: FinalResponse): AttemptGrade {
  const whole = grade({ variant, response })
  if (whole.kind === 'graded') return whole
  const names = new Set(whole.parts.map(({ name }) => name))
  const parts = variant.parts.filter(({ name }) => !names.has(name))
  const read = parts.length === 0 ? null : grade({ variant: { parts, mistakes: variant.mistakes }, response })
  return { kind: 'unreadable', unreadable: whole.parts, read: read?.kind === 'graded' ? read : null }
}

/** In [0, 1]: the share of the problem that was earned, unreadable parts counting as wrong. */
export function finalScore(graded: AttemptGrade, parts: readonly Pick<Part, 'name' | 'weight'>[]): number {
  if (graded.kind === 'graded') return graded.scoreFraction
  if (graded.read === null) return 0
  const names = new Set(graded.read.parts.map(({ name }) => name))
  const total = sumOf(parts)
  return Math.min(1, (graded.read.scoreFraction * sumOf(parts.filter(({ name }) => names.has(name)))) / total)
}

function sumOf(parts: readonly Pick<Part, 'weight'>[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0)
}

/** Nothing was entered: it is not graded, and there is nothing to say of it. */
export function isBlank(response: Response): boolean {
  return Object.values(response).every((typed) => typed.trim() === '')
}

/** Types one answer into one part of a variant, and asks the grader that students meet. */
import type { PartGrade } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import { roundedTo } from './rounded-text'
import { exactly, typedKey, type WriteNumber } from './typed-answer'

export type OneAnswer = { readonly variant: Variant; readonly part: Part; readonly typed: string }

/** Null where it cannot be read. Nothing is carried forward: to whoever was right before, a part is what it is. */
export function gradeOne({ variant, part, typed }: OneAnswer): PartGrade | null {
  const { mistakes } = variant
  const result = grade({ variant: { parts: [part], mistakes }, response: { [part.name]: typed } })
  if (result.kind === 'ungradable') return null
  return result.parts.find(({ name }) => name === part.name) ?? null
}

/** The key as a careful student types it: with every digit, unless a strict tolerance counts them. */
export function wellTyped(part: Part): string {
  return typedKey(part, carefully(part))
}

export function carefully(part: Part): WriteNumber {
  if (!('tolerance' in part) || !('strict' in part.tolerance) || !part.tolerance.strict) return exactly
  const { kind, digits } = part.tolerance
  return roundedTo({ kind: kind === 'decimalPlaces' ? 'decimals' : 'significant', digits })
}

/** Types one answer into a variant, the other parts answered right, and asks the grader that students meet. */
import type { PartGrade } from '@/lib/grading/grade'
import { grade } from '@/lib/grading/grade-response'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import { roundedTo } from './rounded-text'
import { exactly, typedKey, type WriteNumber } from './typed-answer'

export type OneAnswer = { readonly variant: Variant; readonly part: Part; readonly typed: string }

/** Null where it cannot be read. */
export function gradeOne({ variant, part, typed }: OneAnswer): PartGrade | null {
  const parts = part.follows === undefined ? [part] : variant.parts
  const response = Object.fromEntries(parts.map((each) => [each.name, each === part ? typed : wellTyped(each)]))
  const result = grade({ variant: { parts, mistakes: variant.mistakes }, response })
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

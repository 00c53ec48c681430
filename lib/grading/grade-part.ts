/** Grades one part by its kind. */
import type { Part } from '@/lib/problems/part'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { gradeChoice } from './grade-choice'
import { gradeConstruction } from './grade-construction'
import { gradeNumber } from './grade-number'
import { gradeProbabilities } from './grade-probabilities'
import type { PartOutcome } from './part-outcome'

export type PartToGrade = {
  readonly part: Part
  /** Those of this part. */
  readonly mistakes: readonly VariantMistake[]
  readonly typed: string
}

export function gradePart({ part, mistakes, typed }: PartToGrade): PartOutcome {
  switch (part.kind) {
    case 'number':
      return gradeNumber({ part, mistakes, typed })
    case 'probabilities':
      return gradeProbabilities({ part, mistakes, typed })
    case 'choice':
      return gradeChoice({ part, mistakes, typed })
    case 'construction':
      return gradeConstruction({ part, mistakes, typed })
    default:
      throw new TypeError(`A part of kind ${part.kind} can't be graded`)
  }
}

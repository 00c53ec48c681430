/** How one part went, for its shape and tone. */
import type { PartGrade } from '@/lib/grading/grade'
import type { PublicPart } from '@/lib/problems/public-part'
import { type Verdict, verdictOf } from './verdict'

/**
 * Of probability spread over options the score says little by itself: who gave the right one more than half leaned right, who
 * gave it less than its even share leaned wrong.
 */
export function partVerdict(grade: PartGrade, part: PublicPart | undefined): Verdict {
  if (part?.kind !== 'probabilistic-choice' || grade.evidenceFraction === undefined)
    return verdictOf(grade.scoreFraction)
  if (grade.evidenceFraction > 0.5) return 'right'
  return grade.evidenceFraction < 1 / part.options.length ? 'wrong' : 'partly'
}

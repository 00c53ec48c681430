/** Grades a choice: the feedback is that of the option chosen, the mistake the one it shows. */
import type { ChoicePart } from '@/lib/problems/part'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { mistaken, type PartOutcome, right, wrong } from './part-outcome'
import { readChoice } from './read-choice'

export type ChoiceToGrade = {
  readonly part: ChoicePart
  readonly mistakes: readonly VariantMistake[]
  readonly typed: string
}

export function gradeChoice({ part, mistakes, typed }: ChoiceToGrade): PartOutcome {
  const reading = readChoice(typed, part.options)
  if (reading.kind === 'unreadable') return reading
  const read = { part, readAs: reading.markdown }
  const feedback = part.options.find(({ id }) => id === reading.id)?.feedback ?? ''
  if (reading.id === part.key) return right(read, feedback === '' ? undefined : feedback)
  const mistake = mistakes.find(({ value }) => value === reading.id)
  if (mistake !== undefined) return mistaken(read, { ...mistake, feedback: feedback || mistake.feedback })
  return wrong(read, feedback === '' ? 'This option is not the right one.' : feedback)
}

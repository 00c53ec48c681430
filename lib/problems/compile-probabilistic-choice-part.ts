/** A part answered by spreading probability over options. */
import type { ProbabilisticChoiceSource } from './chosen-answer-schema'
import { at } from './compile-context'
import { compileOneRightPart, type OptionPartSource } from './compile-one-right-part'
import type { CompiledPart } from './compiled-part'
import { QuestionFormatError } from './question'

/** Being sure of a wrong option then costs log₂ 100 ≈ 6.6 bits, and no more. */
const DEFAULT_FLOOR = 0.01

export function compileProbabilisticChoicePart(part: OptionPartSource<ProbabilisticChoiceSource>): CompiledPart {
  const context = at(part.context, 'probabilisticChoice')
  const { key, options, shuffle, floor = DEFAULT_FLOOR } = part.source.probabilisticChoice
  const count = Object.keys(options).length
  if (floor * count >= 1) {
    throw new QuestionFormatError([`${context.path}.floor: expected less than 1/${count}, what ignorance gives each`])
  }
  return compileOneRightPart(
    { part, choice: { key, options, shuffle }, toPart: (drawn) => ({ ...drawn, kind: 'probabilistic-choice', floor }) },
    context,
  )
}

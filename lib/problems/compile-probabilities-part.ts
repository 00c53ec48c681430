/** A part answered by a probability vector, compared place by place. */
import { compileAccepted } from './compile-accepted'
import { at, expressionAt } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import { BLIND_GUESS, type CompiledPart, compileNames, distribution, type PartSource } from './compiled-part'
import type { ProbabilitiesSource } from './numeric-answer-schema'
import type { ProbabilitiesPart } from './part'

/** Two decimals, rounded. */
const DEFAULT_ABSOLUTE = 0.005

export function compileProbabilitiesPart(part: PartSource<ProbabilitiesSource>): CompiledPart {
  const { name, source, weight, context } = part
  const withLabel = compileLabel(source.label, context)
  const key = expressionAt(at(context, 'probabilities'), source.probabilities)
  const { absolute = DEFAULT_ABSOLUTE } = source
  const names = compileNames(source.outcomes, at(context, 'outcomes'))
  const accepted = compileAccepted(source.accept, context)
  const draw = (scope: Scope): ProbabilitiesPart => {
    const outcomes = names(scope)
    const { length } = outcomes
    return withLabel(scope, {
      kind: 'probabilities',
      name,
      weight,
      outcomes,
      absolute,
      key: distribution(key(scope), { place: `answers.${name}.probabilities`, length }),
      accepted: accepted(scope, (value, place) => distribution(value, { place, length })),
    })
  }
  return { name, weight, guessFloor: BLIND_GUESS, draw, redraw: draw }
}

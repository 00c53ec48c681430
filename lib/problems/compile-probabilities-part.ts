/** A part answered by a probability vector, compared place by place. */
import type { ProbabilitiesSource } from './answer-schema'
import { at, expressionAt, templateAt } from './compile-context'
import { BLIND_GUESS, type CompiledPart, distribution, outcomesOf, type PartSource } from './compiled-part'

/** Two decimals, rounded. */
const DEFAULT_ABSOLUTE = 0.005

export function compileProbabilitiesPart(part: PartSource<ProbabilitiesSource>): CompiledPart {
  const { name, source, weight, context } = part
  const label = templateAt(at(context, 'label'), source.label)
  const key = expressionAt(at(context, 'probabilities'), source.probabilities)
  const { absolute = DEFAULT_ABSOLUTE } = source
  const listed =
    typeof source.outcomes === 'string' ? expressionAt(at(context, 'outcomes'), source.outcomes) : source.outcomes
  return {
    name,
    weight,
    guessFloor: BLIND_GUESS,
    draw: (scope) => {
      const outcomes = outcomesOf(listed, scope)
      const place = `answers.${name}.probabilities`
      return {
        kind: 'probabilities',
        name,
        weight,
        outcomes,
        absolute,
        accepted: [],
        get label() {
          return label(scope)
        },
        key: distribution(key(scope), { place, length: outcomes.length }),
      }
    },
  }
}

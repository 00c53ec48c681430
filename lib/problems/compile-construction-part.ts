/** A part answered by any distribution that satisfies its conditions. */
import type { ConstructionSource } from './answer-schema'
import { at, type CompileContext, expressionAt, RejectedDraw, templateAt, withNames } from './compile-context'
import type { Scope } from './compile-expression'
import { BLIND_GUESS, type CompiledPart, distribution, outcomesOf, type PartSource } from './compiled-part'
import type { Condition } from './part'

type ConditionSource = ConstructionSource['construction']['conditions'][number]

export function compileConstructionPart(part: PartSource<ConstructionSource>): CompiledPart {
  const { name, source, weight, context } = part
  const inside = at(context, 'construction')
  const label = templateAt(at(context, 'label'), source.label)
  const { outcomes: sourceOutcomes } = source.construction
  const listed =
    typeof sourceOutcomes === 'string' ? expressionAt(at(inside, 'outcomes'), sourceOutcomes) : sourceOutcomes
  const example = expressionAt(at(inside, 'example'), source.construction.example)
  const bind = source.construction.conditions.map((each, index) =>
    compileCondition(each, at(inside, `conditions.${index}`)),
  )
  return {
    name,
    weight,
    guessFloor: BLIND_GUESS,
    draw: (scope) => {
      const outcomes = outcomesOf(listed, scope)
      const place = `answers.${name}.construction.example`
      const key = distribution(example(scope), { place, length: outcomes.length })
      const conditions = bind.map((condition) => condition(scope))
      const failed = conditions.find(({ holds }) => !holds(key))
      if (failed !== undefined) throw new RejectedDraw(`${place} does not satisfy ${failed.id}`)
      return {
        kind: 'construction',
        of: 'probabilities',
        name,
        weight,
        outcomes,
        conditions,
        get label() {
          return label(scope)
        },
        key,
      }
    },
  }
}

/** `answer` stands in the slot after the drawn values. */
function compileCondition({ id, that, feedback }: ConditionSource, context: CompileContext) {
  const judge = expressionAt(withNames(at(context, 'that'), ['answer']), that)
  const text = templateAt(at(context, 'feedback'), feedback)
  return (scope: Scope): Condition => ({
    id,
    holds: (answer) => {
      try {
        return judge([...scope, answer]) === true
      } catch {
        return false
      }
    },
    get feedback() {
      return text(scope)
    },
  })
}

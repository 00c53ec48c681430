/** A part answered by any distribution, or any numbers, that satisfy its conditions. */
import { at, type CompileContext, expressionAt, RejectedDraw, templateAt, withNames } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import {
  BLIND_GUESS,
  type CompiledPart,
  compileNames,
  distribution,
  finiteVector,
  type PartSource,
} from './compiled-part'
import type { ConstructionSource } from './formed-answer-schema'
import type { Condition, ConstructionPart } from './part'

type ConditionSource = ConstructionSource['construction']['conditions'][number]

export function compileConstructionPart(part: PartSource<ConstructionSource>): CompiledPart {
  const { name, source, weight, context } = part
  const inside = at(context, 'construction')
  const withLabel = compileLabel(source.label, context)
  const { of = 'probabilities' } = source.construction
  const names = compileNames(source.construction.outcomes, at(inside, 'outcomes'))
  const example = expressionAt(at(inside, 'example'), source.construction.example)
  const bind = source.construction.conditions.map((each, index) =>
    compileCondition(each, at(inside, `conditions.${index}`)),
  )
  const toKey = of === 'probabilities' ? distribution : finiteVector
  const draw = (scope: Scope): ConstructionPart => {
    const outcomes = names(scope)
    const place = `answers.${name}.construction.example`
    const key = toKey(example(scope), { place, length: outcomes.length })
    const conditions = bind.map((condition) => condition(scope))
    const failed = conditions.find(({ holds }) => !holds(key))
    if (failed !== undefined) throw new RejectedDraw(`${place} does not satisfy ${failed.id}`)
    return withLabel(scope, {
      kind: 'construction',
      of,
      name,
      weight,
      outcomes,
      conditions,
      key,
    })
  }
  return { name, weight, guessFloor: BLIND_GUESS, draw, redraw: draw }
}

/** `answer` stands in the slot after the drawn values. */
function compileCondition({ id, that, feedback }: ConditionSource, context: CompileContext) {
  const judge = expressionAt(withNames(at(context, 'that'), ['answer']), that)
  const text = templateAt(at(context, 'feedback'), feedback)
  const holdsIn = (scope: Scope, answer: readonly number[]) => {
    try {
      return judge([...scope, answer]) === true
    } catch {
      return false
    }
  }
  if (!feedback.includes('{{')) {
    // The same on every draw.
    const said = text([])
    return (scope: Scope): Condition => ({ id, holds: (answer) => holdsIn(scope, answer), feedback: said })
  }
  return (scope: Scope): Condition => ({
    id,
    holds: (answer) => holdsIn(scope, answer),
    get feedback() {
      return text(scope)
    },
  })
}

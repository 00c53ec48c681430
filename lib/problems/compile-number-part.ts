/** A part answered by one number. */
import { compileAccepted } from './compile-accepted'
import { at, expressionAt, templateAt } from './compile-context'
import type { Scope } from './compile-expression'
import { compileTolerance } from './compile-tolerance'
import { BLIND_GUESS, type CompiledPart, finiteNumber, type PartSource } from './compiled-part'
import type { NumberSource } from './numeric-answer-schema'
import type { NumberPart } from './part'

export function compileNumberPart({ name, source, weight, context }: PartSource<NumberSource>): CompiledPart {
  const label = templateAt(at(context, 'label'), source.label)
  const key = expressionAt(at(context, 'number'), source.number)
  const tolerance = compileTolerance(source.tolerance ?? {}, at(context, 'tolerance'))
  const accepted = compileAccepted(source.accept, context)
  const { unit = 'none' } = source
  const draw = (scope: Scope): NumberPart => ({
    kind: 'number',
    name,
    weight,
    unit,
    get label() {
      return label(scope)
    },
    key: finiteNumber(key(scope), `answers.${name}.number`),
    tolerance: tolerance(scope),
    accepted: accepted(scope, finiteNumber),
  })
  return { name, weight, guessFloor: BLIND_GUESS, draw, redraw: draw }
}

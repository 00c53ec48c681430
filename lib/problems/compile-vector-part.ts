/** A part answered by numbers with names, each compared by itself. */
import { compileAccepted } from './compile-accepted'
import { at, expressionAt } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import { fixedTolerance } from './compile-tolerance'
import { BLIND_GUESS, type CompiledPart, compileNames, finiteVector, type PartSource } from './compiled-part'
import type { VectorSource } from './numeric-answer-schema'
import type { VectorPart } from './part'

export function compileVectorPart({ name, source, weight, context }: PartSource<VectorSource>): CompiledPart {
  const withLabel = compileLabel(source.label, context)
  const key = expressionAt(at(context, 'vector'), source.vector)
  const names = compileNames(source.entries, at(context, 'entries'))
  const accepted = compileAccepted(source.accept, context)
  const tolerance = fixedTolerance(source.tolerance ?? {})
  const { unit = 'none', credit = 'all' } = source
  const draw = (scope: Scope): VectorPart => {
    const entries = names(scope)
    const { length } = entries
    return withLabel(scope, {
      kind: 'vector',
      name,
      weight,
      entries,
      unit,
      tolerance,
      credit,
      key: finiteVector(key(scope), { place: `answers.${name}.vector`, length }),
      accepted: accepted(scope, (value, place) => finiteVector(value, { place, length })),
    })
  }
  return { name, weight, guessFloor: BLIND_GUESS, draw, redraw: draw }
}

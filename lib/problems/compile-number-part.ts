/** A part answered by one number. */
import { compileAccepted } from './compile-accepted'
import { at, expressionAt, RejectedDraw } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import { compileTolerance } from './compile-tolerance'
import { BLIND_GUESS, type CompiledPart, finiteNumber, type PartSource } from './compiled-part'
import type { NumberSource } from './numeric-answer-schema'
import type { NumberPart } from './part'
import { isWithin } from './tolerance'

export function compileNumberPart({ name, source, weight, context }: PartSource<NumberSource>): CompiledPart {
  const withLabel = compileLabel(source.label, context)
  const key = expressionAt(at(context, 'number'), source.number)
  const tolerance = compileTolerance(source.tolerance ?? {}, at(context, 'tolerance'))
  const accepted = compileAccepted(source.accept, context)
  const { unit = 'none' } = source
  const draw = (scope: Scope): NumberPart => {
    const part = {
      kind: 'number' as const,
      name,
      weight,
      unit,
      key: finiteNumber(key(scope), `answers.${name}.number`),
      tolerance: tolerance(scope),
      accepted: accepted(scope, finiteNumber),
    }
    if (!holdsKey(part)) throw new RejectedDraw(`answers.${name}.tolerance does not hold the key`)
    return withLabel(scope, part)
  }
  return { name, weight, guessFloor: BLIND_GUESS, draw, redraw: draw }
}

/** An interval stands where its ends say: a key outside it would be marked wrong. */
function holdsKey({ key, tolerance }: Pick<NumberPart, 'key' | 'tolerance'>): boolean {
  return tolerance.kind !== 'interval' || isWithin({ value: key, key, tolerance })
}

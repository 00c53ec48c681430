/** A part answered by one number. */
import type { NumberSource, ToleranceSource } from './answer-schema'
import { at, type CompileContext, expressionAt, RejectedDraw, templateAt } from './compile-context'
import type { Scope } from './compile-expression'
import { BLIND_GUESS, type CompiledPart, finiteNumber, type PartSource } from './compiled-part'
import type { Tolerance } from './part'

export function compileNumberPart({ name, source, weight, context }: PartSource<NumberSource>): CompiledPart {
  const label = templateAt(at(context, 'label'), source.label)
  const key = expressionAt(at(context, 'number'), source.number)
  const tolerance = compileTolerance(source.tolerance ?? {}, at(context, 'tolerance'))
  const { unit = 'none' } = source
  return {
    name,
    weight,
    guessFloor: BLIND_GUESS,
    draw: (scope) => ({
      kind: 'number',
      name,
      weight,
      unit,
      get label() {
        return label(scope)
      },
      key: finiteNumber(key(scope), `answers.${name}.number`),
      tolerance: tolerance(scope),
      accepted: [],
    }),
  }
}

/** PrairieLearn's defaults; an absolute tolerance given alone stands alone. */
const DEFAULT_RELATIVE = 0.01
const DEFAULT_ABSOLUTE = 1e-8

function compileTolerance(source: ToleranceSource, context: CompileContext): (scope: Scope) => Tolerance {
  if ('significantFigures' in source) {
    const { significantFigures: digits, strict = false } = source
    return () => ({ kind: 'significantFigures', digits, strict })
  }
  if ('decimalPlaces' in source) {
    const { decimalPlaces: digits, strict = false } = source
    return () => ({ kind: 'decimalPlaces', digits, strict })
  }
  if ('low' in source) return interval(source, context)
  const { absolute = DEFAULT_ABSOLUTE } = source
  const relative = source.relative ?? (source.absolute === undefined ? DEFAULT_RELATIVE : 0)
  return () => ({ kind: 'closeTo', relative, absolute })
}

function interval(source: Extract<ToleranceSource, { low: unknown }>, context: CompileContext) {
  const [low, high] = [expressionAt(at(context, 'low'), source.low), expressionAt(at(context, 'high'), source.high)]
  return (scope: Scope): Tolerance => {
    const ends = { low: finiteNumber(low(scope), 'low'), high: finiteNumber(high(scope), 'high') }
    if (ends.low > ends.high) throw new RejectedDraw(`${context.path} has low above high`)
    return { kind: 'interval', ...ends }
  }
}
